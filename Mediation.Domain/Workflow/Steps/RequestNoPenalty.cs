using Mediation.Domain.Access;
using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Documents;
using Mediation.Domain.Referrals;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>The parties' written application to the police.</summary>
public sealed record RequestNoPenaltyInput
{
    /// <summary>Performance.</summary>
    [Field("履行情况和凭证", "Performance and its proof", FieldKind.LongText, Required = true, Max = 1000)] public string? PerformanceShown { get; set; }
    /// <summary>Who signed.</summary>
    [Field("在申请书上签了字的当事人", "Parties who signed the application", FieldKind.Parties, Required = true)] public List<string> SignedBy { get; set; } = [];
    /// <summary>How.</summary>
    [Field("怎样签的", "How", FieldKind.Choice, Required = true)] public SigningMethod? Method { get; set; }
}

/// <summary>
/// T36, section 3.7: after agreement and performance all parties apply in writing that the police impose no penalty. The order is the law's:
/// agreement, performance, written application, approval, all before a decision of the police.
/// </summary>
public sealed class RequestNoPenalty : CaseStep<RequestNoPenaltyInput>
{
    internal static readonly Requirement WithinArticle9 = Requirement.That("public-security",
        new("公安机关按治安案件移送、在第九条范围内的案件", "a case the police referred as a public-security case within article 9"), Law.Penalties9, c => c.Case.Referral is { IsPublicSecurityCase: true });

    internal static readonly Requirement Undecided = Requirement.That("penalty-open",
        new("公安机关还没有作出处罚决定（已经决定的，不能再适用第九条第四款）", "no penalty decided by the police yet (afterwards article 9 paragraph 4 is closed)"), Law.PoliceCase186, c => c.Case.Referral is { IsPenaltyDecided: false });

    internal static readonly Requirement Performed = new("performed", Law.Penalties9, c =>
    {
        var rows = (c.Agreement?.EffectiveAt is null ? [] : c.Agreement.Ledger).Where(r => r.State != LedgerState.Conditional && r.State != LedgerState.Waived).ToList();
        var due = rows.Where(r => r.DueOn is null || r.DueOn <= c.Today).Where(r => r.HoldsUpOn(c.Today)).ToList();
        if (due.Count > 0) return due.Select(r => new Need(new($"{r.Subject}履行完毕", $"performance of {r.Subject}"), false));
        return [new Need(new("协议已经生效，到期的都已履行", "an agreement in effect, and everything due performed"),
            c.Case.State == CaseState.Performed || rows.Any(r => r.State == LedgerState.Performed))];
    });

    private static readonly Requirement NotYet = Requirement.That("no-request",
        new("没有正在审查或者已经认可的申请", "no application that is being considered or was approved"), Law.Penalties9, c => c.Case.NoPenalty is null or { Approved: false });

    /// <summary>Declares the step.</summary>
    public RequestNoPenalty() : base("request-no-penalty", "T36", new("请求不予处罚", "Ask for no penalty"), Law.Penalties9)
    {
        Moves([CaseState.Performing, CaseState.Performed, CaseState.InDefault, CaseState.Closed], null);
        By(Role.Mediator, Role.Applicant, Role.OtherParty);
        Needs(WithinArticle9, Undecided, Performed, NotYet);
        Issue(DocumentKind.NoPenalty);
    }

    /// <inheritdoc/>
    public override bool Concerns(StepContext context) => context.Case.Referral is { IsPublicSecurityCase: true };

    /// <inheritdoc/>
    protected override IEnumerable<InputFault> Validate(StepContext context, RequestNoPenaltyInput input)
    {
        if (context.Case.InOrder.FirstOrDefault(p => p.Side != Parties.Side.Third && !input.SignedBy.Contains(p.Key)) is { } missing)
            yield return new("signedBy", new($"{missing.Name}还没有在申请书上签字。申请要双方书面提出。{Law.Penalties9.Zh}", $"{missing.Name} has not signed. The application is made by both sides in writing. {Law.Penalties9.En}"));
        else foreach (var fault in OwnWord.ForEverybody(context, "signedBy")) yield return fault;
        if (input.Method == SigningMethod.OnScreen && context.Case.InOrder.FirstOrDefault(p => input.SignedBy.Contains(p.Key) && !p.HasConsented(Parties.ConsentKind.ElectronicSigning)) is { } paper)
            yield return new("method", new($"{paper.Name}没有同意电子签名。请在纸上签。", $"{paper.Name} has not consented to electronic signing. Sign on paper."));
    }

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, RequestNoPenaltyInput input)
    {
        var how = input.Method!.Value.Term().Zh;
        context.Case.NoPenaltyRequests.Add(new NoPenaltyRequest
        {
            Id = Guid.CreateVersion7(), RequestedAt = context.Now, PerformanceShown = PlainText.Tidy(input.PerformanceShown),
            SignedBy = string.Join('\n', context.Case.SignatoriesOn(context.Today).Where(s => input.SignedBy.Contains(s.PartyKey)).Select(s => $"{s.Name}（{how}）")),
        });
        return new("双方书面请求公安机关不予处罚", "Both sides applied to the police in writing for no penalty");
    }
}
