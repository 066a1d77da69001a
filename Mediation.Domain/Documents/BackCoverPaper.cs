using Mediation.Domain.Cases;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Documents;

/// <summary>F13 封底. The pages are known when the file is bound.</summary>
[PaperOf(DocumentKind.BackCover)]
public sealed record BackCoverPaper(string CommitteeName, string Number, int? Pages, string? FiledBy, DateOnly? FiledOn, DateOnly On) : IPaperModel<BackCoverPaper>
{
    /// <inheritdoc/>
    public static BackCoverPaper Of(StepContext context, DocumentKind kind)
    {
        ArgumentNullException.ThrowIfNull(context);
        var k = context.Case;
        var isFiled = k.State == CaseState.Archived;
        return new(k.CommitteeName, k.FileNumber ?? "", null, isFiled ? context.Actor.Name : null, isFiled ? Paper.Day(k.ArchivedAt) : null, context.Today);
    }
}
