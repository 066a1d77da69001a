using Mediation.Domain.Workflow;

namespace Mediation.Domain.Documents;

/// <summary>F33 受理通知书 and F34 限期补交（补充）通知书.</summary>
/// <param name="Kind">Which of the two.</param>
/// <param name="CourtName">The court.</param>
/// <param name="CourtNumber">Its case number; null before one was given, printed as a blank.</param>
/// <param name="Applicants">The applicants.</param>
/// <param name="AgreementNumber">The agreement to be confirmed.</param>
/// <param name="ReceivedOn">When the court received the application.</param>
/// <param name="JudgeName">Who reviews; null prints a blank.</param>
/// <param name="Questioning">When and where to appear; null prints a blank.</param>
/// <param name="IsFurther">Whether a judge orders a further statement or evidence, rather than the filing office missing material, for F34.</param>
/// <param name="Ordered">What is to be brought, for F34.</param>
/// <param name="Clause">The clause it concerns, for F34; null for the whole.</param>
/// <param name="By">The last day, for F34.</param>
/// <param name="On">The day of the notice.</param>
[PaperOf(DocumentKind.AcceptanceNotice, DocumentKind.CourtSupplementNotice)]
public sealed record CourtNoticePaper(
    DocumentKind Kind, string CourtName, string? CourtNumber, IReadOnlyList<string> Applicants, string AgreementNumber, DateOnly ReceivedOn,
    string? JudgeName, string? Questioning, bool IsFurther, string? Ordered, int? Clause, DateOnly? By, DateOnly On) : IPaperModel<CourtNoticePaper>
{
    /// <summary>Whom to ask; null prints a blank.</summary>
    public string? ContactName { get; init; }

    /// <summary>The telephone; null prints a blank.</summary>
    public string? ContactPhone { get; init; }

    /// <inheritdoc/>
    public static CourtNoticePaper Of(StepContext context, DocumentKind kind)
    {
        var (agreement, a) = Paper.Confirmed(context);
        var further = a.State == Confirmation.ConfirmationState.FurtherEvidence;
        return new(kind, a.CourtName, a.CourtNumber, [.. context.Case.InOrder.Select(p => p.Name)], agreement.Number, Paper.Day(a.FiledAt)!.Value,
            a.JudgeName, a.QuestioningSet, further, further ? a.FurtherOrdered : a.Missing, further ? a.FurtherClause : a.SupplyClause, further ? a.FurtherBy : a.SupplyBy, context.Today) { ContactName = a.ContactName, ContactPhone = a.ContactPhone };
    }
}
