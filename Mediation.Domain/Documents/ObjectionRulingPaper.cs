using Mediation.Domain.Confirmation;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Documents;

/// <summary>One objection as a ruling names it.</summary>
public sealed record PaperObjection(string Kind, string Name, string Reasons);

/// <summary>民事裁定书 on objections to a confirmation ruling (CPL Interpretation art. 372), in the manner of F35.</summary>
[PaperOf(DocumentKind.RulingObjectionDismissed, DocumentKind.RulingObjectionUpheld)]
public sealed record ObjectionRulingPaper(
    ObjectionOutcome Outcome, string CourtName, string? CourtNumber, string FormerNumber, DateOnly FormerOn, IReadOnlyList<PaperObjection> Objections,
    IReadOnlyList<string> Applicants, string AgreementNumber, string Reasons, string? Change, string? JudgeName, string? ClerkName, DateOnly On) : IPaperModel<ObjectionRulingPaper>
{
    /// <inheritdoc/>
    public static ObjectionRulingPaper Of(StepContext context, DocumentKind kind)
    {
        var (agreement, a) = Paper.Confirmed(context);
        var decided = a.Objections.Where(o => o.DecidedAt == context.Now).ToList();
        var first = decided[0];
        return new(first.Outcome!.Value, a.CourtName, first.CourtNumber, a.CourtNumber ?? "", Paper.Day(a.DecidedAt)!.Value,
            [.. decided.Select(o => new PaperObjection(o.Kind.Term().Zh, o.ObjectorName, o.Reasons))], [.. context.Case.InOrder.Select(p => p.Name)],
            agreement.Number, first.Decision ?? "", first.Change, first.JudgeName, a.ClerkName, context.Today);
    }
}
