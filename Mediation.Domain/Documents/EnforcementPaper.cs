using Mediation.Domain.Workflow;

namespace Mediation.Domain.Documents;

/// <summary>One thing claimed: what, how much of it is still owed, when it was due, what was performed.</summary>
public sealed record PaperClaim(string Subject, string? Owed, DateOnly DueOn, string Performed);

/// <summary>F39 申请执行书 (Enforcement Work Provisions art. 18).</summary>
[PaperOf(DocumentKind.EnforcementApplication)]
public sealed record EnforcementPaper(
    string CourtName, PaperParty Creditor, IReadOnlyList<PaperParty> Debtors, string RulingCourt, string RulingNumber, DateOnly RuledOn, string AgreementNumber,
    IReadOnlyList<PaperClaim> Claims, string Claimed, string? LateCharge, string PropertyClues, DateOnly On) : IPaperModel<EnforcementPaper>
{
    /// <inheritdoc/>
    public static EnforcementPaper Of(StepContext context, DocumentKind kind)
    {
        var (agreement, ruled) = Paper.Confirmed(context);
        var e = context.Case.Enforcement!;
        PaperParty Block(string key, string label) => PaperParty.Of(context.Case.FindParty(key)!, context.Today) with { Label = label };
        var rows = agreement.Ledger.Where(r => e.Claims(r)).OrderBy(r => r.Number);
        return new(e.CourtName, Block(e.CreditorKey, "申请执行人"), [.. e.Debtors.Select(k => Block(k, "被执行人"))], ruled.CourtName, ruled.CourtNumber ?? "",
            Paper.Day(ruled.DecidedAt)!.Value, agreement.Number,
            [.. rows.Select(r => new PaperClaim(r.Subject, r.Amount is null ? null : r.Owed.ToString(), r.DueOn!.Value,
                r.Receipts.Count == 0 ? "没有履行" : r.Amount is null ? "部分履行" : $"已付{r.Received}元"))],
            e.Claimed.ToString(), e.LateCharge.Fen > 0 ? e.LateCharge.ToString() : null, e.PropertyClues, context.Today);
    }
}
