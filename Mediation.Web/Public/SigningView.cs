using Mediation.Domain;
using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Parties;
using Mediation.Domain.Workflow;
using Mediation.Domain.Workflow.Steps;
using Mediation.Web.Cases;

namespace Mediation.Web.Public;

/// <summary>One promise of the agreement, as its reader would tell it.</summary>
/// <param name="Debtor">Who owes it.</param>
/// <param name="IsMine">Whether that is the reader's side.</param>
/// <param name="Creditor">To whom; empty if to nobody.</param>
/// <param name="IsToMe">Whether that is the reader's side.</param>
/// <param name="Subject">What.</param>
/// <param name="Amount">How much; null where it is no money.</param>
/// <param name="Due">By which day; null where it hangs on something else.</param>
/// <param name="When">On what it hangs then.</param>
/// <param name="Parts">Instalments, if there are any.</param>
public sealed record PlainPromise(
    string Debtor, bool IsMine, string Creditor, bool IsToMe, string Subject, Money? Amount, DateOnly? Due, Text When, IReadOnlyList<Instalment> Parts)
{
    /// <summary>The amount in words, as money is written where it must not be changed.</summary>
    public string AmountInWords => Amount is { } amount ? CapitalNumerals.Write(amount) : "";
}

/// <summary>An agreement as one side reads it before signing.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Number">Its number.</param>
/// <param name="Digest">Of the text that is signed.</param>
/// <param name="Promises">Who owes what by when.</param>
/// <param name="Words">The full text, paragraph by paragraph.</param>
/// <param name="Open">Those who can sign here and have not.</param>
/// <param name="Signed">Who of this side has signed, and when.</param>
/// <param name="OnPaper">Why it is signed on paper alone; null if it can be signed here.</param>
public sealed record SigningView(
    string Title, string Number, string Digest, IReadOnlyList<PlainPromise> Promises, IReadOnlyList<string> Words, IReadOnlyList<Signatory> Open,
    IReadOnlyList<(string Name, DateTime At)> Signed, Text? OnPaper)
{
    /// <summary>Who is meant by 甲方, 乙方 and 丙方, as the paper says it at its head.</summary>
    public IReadOnlyList<string> Sides { get; init; } = [];

    /// <summary>The agreement that waits for signatures; null if none does.</summary>
    public static SigningView? Of(Resident resident, bool sendsCodes)
    {
        ArgumentNullException.ThrowIfNull(resident);
        var (k, context) = (resident.Case, resident.Context);
        if (k.State != CaseState.Signing || k.Agreement is not { TextDigest: { } digest } agreement) return null;
        var view = AgreementViews.Of(agreement, context);
        var promises = agreement.Obligations.OrderBy(o => o.Number).Where(o => o.IsPerformable).Select(o => Promise(o, resident, view));
        var mine = resident.Signatories;
        return new(agreement.ReplacesNumber is null ? "人民调解协议书" : "人民调解变更（补充）协议书", agreement.Number, digest, [.. promises], view.Words,
            [.. mine.Where(s => !agreement.IsSignedBy(s))],
            [.. agreement.Signatures.Where(s => s.PartyKey == resident.Party.Key).OrderBy(s => s.At).Select(s => (s.Name, s.At))], WhyOnPaper(context, sendsCodes))
        {
            Sides = [.. k.InOrder.Select(p => $"{p.Mark}方：{p.Name}")],
        };
    }

    private static Text? WhyOnPaper(StepContext context, bool sendsCodes)
    {
        if (!SignAgreement.MayBeOnScreen(context))
            return new($"婚姻、收养、继承等身份关系的协议只能在纸上签。{Law.ESign3.Zh}", $"Agreements on personal status are signed on paper. {Law.ESign3.En}");
        return sendsCodes ? null : new("现在发不出短信验证码，不能在网上签。", "Codes cannot be sent now, so it cannot be signed on line.");
    }

    private static readonly Text OnlyIfLate = new("只有没按时履行，才要付", "only if what is promised above comes late");

    private static PlainPromise Promise(Obligation o, Resident resident, AgreementView view)
    {
        string NameOf(string key) => resident.Case.FindParty(key)?.Name ?? "";
        string[] debtors = [o.DebtorKey, .. o.JointDebtors];
        var term = view.Terms.First(t => t.Number == ClauseText.Number(o.Number));
        return new(string.Join('、', debtors.Select(NameOf)), debtors.Contains(resident.Party.Key), NameOf(o.CreditorKey), o.CreditorKey == resident.Party.Key, o.Subject, o.Amount,
            term.Due, o.Basis == DueBasis.OnDefault ? OnlyIfLate : term.When, [.. o.Instalments.OrderBy(i => i.Number)]);
    }
}
