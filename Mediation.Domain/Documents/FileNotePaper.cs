using Mediation.Domain.Cases;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Documents;

/// <summary>F12 卷宗情况说明.</summary>
[PaperOf(DocumentKind.FileNote)]
public sealed record FileNotePaper(string Number, string CommitteeName, string CaseTitle, string Note, IReadOnlyList<string> Missing, string? FiledBy, DateOnly? FiledOn, DateOnly On)
    : IPaperModel<FileNotePaper>
{
    /// <inheritdoc/>
    public static FileNotePaper Of(StepContext context, DocumentKind kind)
    {
        ArgumentNullException.ThrowIfNull(context);
        var k = context.Case;
        var isFiled = k.State == CaseState.Archived;
        return new(k.FileNumber ?? "", k.CommitteeName, k.Title, k.FileNote ?? "", [.. FileChecklist.Of(context).Where(n => !n.Met).Select(n => n.Sentence.Zh)],
            isFiled ? context.Actor.Name : null, isFiled ? Paper.Day(k.ArchivedAt) : null, context.Today);
    }
}
