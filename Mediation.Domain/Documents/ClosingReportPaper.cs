using Mediation.Domain.Cases;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Documents;

/// <summary>A party of the closing report.</summary>
public sealed record ReportedParty(string Name, string Address, string? Phone);

/// <summary>F14 人民调解结案报告表.</summary>
[PaperOf(DocumentKind.ClosingReport)]
public sealed record ClosingReportPaper(
    string Number, string CommitteeName, string CaseTitle, DateOnly On, string HandledBy, DateOnly ReceivedOn, DateOnly ClosedOn, IReadOnlyList<ReportedParty> Parties,
    CaseOrigin Origin, string? SentBy, string Facts, string Result, IReadOnlyList<string> Performance) : IPaperModel<ClosingReportPaper>, IReissuedPaper
{
    /// <inheritdoc/>
    public string For => "";

    /// <inheritdoc/>
    public static ClosingReportPaper Of(StepContext context, DocumentKind kind)
    {
        ArgumentNullException.ThrowIfNull(context);
        var k = context.Case;
        return new(k.FileNumber ?? "", k.CommitteeName, k.Title, context.Today, k.LeadMediatorName ?? context.Actor.Name, Paper.Day(k.AcceptedAt ?? k.RegisteredAt)!.Value, context.Today,
            [.. k.InOrder.Select(p => new ReportedParty(p.Name, p.Address, p.Phones.FirstOrDefault()))], k.Origin, k.Referral?.FromName, k.Facts, Outcome(k), ReplyWords.Performance(k));
    }

    private static string Outcome(MediationCase k) => k.AgreementInEffect is { } agreement
        ? $"调解成功，{agreement.Form.Term().Zh}编号{agreement.Number}{(k.Confirmation is { DecidedAt: not null } c ? $"；{c.CourtName}{c.CourtNumber}：{c.State.Term().Zh}" : "")}"
        : k.EndReason is { } reason ? $"调解不成：{reason.Term().Zh}" : "申请人撤回";
}
