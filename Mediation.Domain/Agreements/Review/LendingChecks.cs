using Mediation.Domain.Parties;
using Mediation.Domain.Rules;

namespace Mediation.Domain.Agreements.Review;

/// <summary>K28: interest taken off beforehand is no principal; what is owed is what was really received.</summary>
internal sealed class AdvanceInterest() : AgreementCheck("K28", FindingLevel.Block, Law.Lending26)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Examine(ReviewSubject subject)
    {
        var a = subject.Agreement;
        if (a.LoanPrincipal is not { } principal) yield break;
        if (a.LoanPaidOut is not { } received)
        {
            yield return Warned(new("借款没有写实际收到多少", "What the borrower really received is not said"), new("请看转账记录或者问双方，填上", "See the transfer record or ask both, and enter it"));
        }
        else if (received < principal)
        {
            yield return Found(new($"借条写的本金是{principal}元，实际只收到{received}元，少的{principal - received}元是预先扣的利息", $"The note says {principal}, only {received} was received; the {principal - received} between are interest taken off beforehand"),
                new("请把本金改成实际收到的数，利息也从这个数算", "Make what was received the principal, and reckon interest on it"));
        }
    }
}

/// <summary>K29: signs of lending as a trade.</summary>
internal sealed class LendingTrade() : AgreementCheck("K29", FindingLevel.Warn, Law.Lending13)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Examine(ReviewSubject subject)
    {
        if (subject.IsLending && subject.History.LoansOfCreditor >= subject.Rules.Of(RuleSettings.SameLender))
        {
            yield return Found(new($"出借人两年里在本系统还有{subject.History.LoansOfCreditor}件借款纠纷，像是以放贷为业", $"The lender has had {subject.History.LoansOfCreditor} other loan cases here in two years, which looks like lending as a trade"),
                new("请核实钱从哪里来、是不是对不特定的人放贷；是的，合同无效，不要往下签", "Find out where the money comes from and whether loans go to the public; if so the contract is void and nothing is signed"));
        }
    }
}

/// <summary>
/// K43: signs of collusion: the same people again and again, people of one household or companies of one head who owe one another much, or a
/// debtor against whom an enforcement is running.
/// </summary>
internal sealed class Collusion() : AgreementCheck("K43", FindingLevel.Warn, Law.Cpl115)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Examine(ReviewSubject subject)
    {
        if (subject.History.ConfirmedTogether >= subject.Rules.Of(RuleSettings.SameParties))
        {
            yield return Found(new($"同样的当事人一年里已经有{subject.History.ConfirmedTogether}件协议经法院确认", $"Courts have confirmed {subject.History.ConfirmedTogether} agreements of the same parties within a year"),
                new("请核实债务是真的，看原始凭证，记进笔录", "Make sure the debt is real: see the original papers and record it"));
        }

        foreach (var o in subject.Agreement.Obligations.Where(o => o.IsPayment && o.Amount is { } owed && owed.Fen >= 100L * subject.Rules.Of(RuleSettings.RelatedDebt)))
        {
            if (subject.Party(o.DebtorKey) is not { } debtor || subject.Party(o.CreditorKey) is not { } creditor || Tie(debtor, creditor) is not { } tie) continue;
            yield return Found(new($"第{ClauseText.Number(o.Number)}条的债务{o.Amount}元，{debtor.Name}和{creditor.Name}{tie.Zh}", $"Clause {o.Number}, {o.Amount} yuan: {debtor.Name} and {creditor.Name} {tie.En}"),
                new("请核实债务是真的，看转账记录和原始凭证，记进笔录", "Make sure the debt is real: see the transfers and the original papers, and record it"), o.Number);
        }

        foreach (var name in subject.History.EnforcedAgainst.Where(n => subject.Agreement.Obligations.Any(o => o.IsPayment && subject.Party(o.DebtorKey)?.Name == n)))
        {
            yield return Found(new($"{name}正在被法院强制执行，又要在协议里承担付款", $"An enforcement is running against {name}, who now takes on a payment"),
                new("请核实不是为了躲开别的债权人；有疑问的，告诉法院", "Make sure it is not meant to escape other creditors; in doubt tell the court"));
        }
    }

    // One household, or one person at the head of both. Payments within a family that are no loans are the family's own matter: the amount decides.
    private static Text? Tie(Party one, Party other)
    {
        if (one.Kind == PartyKind.Person && other.Kind == PartyKind.Person)
            return one.Address.Length > 0 && one.Address == other.Address ? new Text("登记的住址是同一处", "have the same address on file") : null;
        return Heads(one).Intersect(Heads(other)).Any() ? new Text("由同一个人负责", "are headed by the same person") : null;
    }

    private static IEnumerable<string> Heads(Party p) => p.Kind == PartyKind.Person ? [p.Name] : p.Representatives.Where(r => r.Capacity == Capacity.LegalRepresentative).Select(r => r.Name);
}
