using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Parties;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Documents;

/// <summary>补充材料通知书: what is missing, by when, and where to bring it.</summary>
[PaperOf(DocumentKind.SupplementNotice)]
public sealed record SupplementPaper(
    string CommitteeName, IReadOnlyList<string> To, string CaseTitle, DateOnly ReceivedOn, IReadOnlyList<string> Missing, DateOnly By, bool IsProvisional,
    string Address, string Phone, DateOnly On) : IPaperModel<SupplementPaper>
{
    /// <inheritdoc/>
    public static SupplementPaper Of(StepContext context, DocumentKind kind)
    {
        ArgumentNullException.ThrowIfNull(context);
        var (k, by) = (context.Case, context.Case.Deadlines.Last(d => d.Kind == DeadlineKind.D02));
        return new(k.CommitteeName, [.. k.InOrder.Where(p => p.Side == Side.Applicant).Select(p => p.Name)], k.Title, StepContext.DayOf(k.RegisteredAt), k.MissingItems,
            by.DueOn, by.IsProvisional, context.Committee?.Address ?? "", context.Committee?.Phone ?? "", context.Today);
    }
}
