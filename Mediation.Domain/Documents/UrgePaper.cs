using Mediation.Domain.Agreements;
using Mediation.Domain.Confirmation;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Documents;

/// <summary>督促履行通知 (T30): what is overdue, that it binds, and what the other side may do.</summary>
/// <param name="Number">Number of the agreement.</param>
/// <param name="Times">Which notice it is, from 1.</param>
/// <param name="CommitteeName">The committee.</param>
/// <param name="To">Those in default.</param>
/// <param name="CaseTitle">The dispute.</param>
/// <param name="AgreedOn">The day the agreement took effect.</param>
/// <param name="Overdue">Each item: what, how much is owed, since when.</param>
/// <param name="Consequences">What the other side may do (domain reference 3.6).</param>
/// <param name="MediatorName">Who urges.</param>
/// <param name="On">The day.</param>
[PaperOf(DocumentKind.UrgeNotice)]
public sealed record UrgePaper(
    string Number, int Times, string CommitteeName, IReadOnlyList<string> To, string CaseTitle, DateOnly AgreedOn, IReadOnlyList<string> Overdue,
    IReadOnlyList<string> Consequences, string? MediatorName, DateOnly On) : IPaperModel<UrgePaper>
{
    /// <inheritdoc/>
    public static UrgePaper Of(StepContext context, DocumentKind kind)
    {
        var (k, a) = (context.Case, context.Agreement!);
        var late = a.Ledger.Where(r => r.IsOverdueOn(context.Today)).OrderBy(r => r.DueOn).ToList();
        var confirmed = k.Confirmation is { State: ConfirmationState.Confirmed } ruled && ruled.AgreementId == a.Id;
        List<string> consequences = confirmed ? ["协议已经人民法院裁定确认有效，对方可以向人民法院申请强制执行"] : ["对方可以就协议的履行向人民法院起诉"];
        if (!confirmed && late.Any(r => r.Amount is not null)) consequences.Add("付款部分，符合条件的，对方可以向人民法院申请支付令");
        return new(a.Number, k.Documents.Count(d => d.Kind == DocumentKind.UrgeNotice) + 1, k.CommitteeName,
            [.. late.Select(r => k.FindParty(r.DebtorKey)?.Name ?? "").Where(n => n.Length > 0).Distinct()], k.Title, Paper.Day(a.EffectiveAt)!.Value,
            [.. late.Select(r => $"{r.Subject}{(r.Amount is { } sum ? $"{sum}元" : "")}，应在{r.DueOn:yyyy年M月d日}前履行{(r.Receipts.Count > 0 && r.Amount is not null ? $"，已付{r.Received}元，还欠{r.Owed}元" : "")}")],
            consequences, k.LeadMediatorName, context.Today);
    }
}
