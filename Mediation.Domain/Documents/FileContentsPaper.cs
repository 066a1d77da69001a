using Mediation.Domain.Workflow;

namespace Mediation.Domain.Documents;

/// <summary>F01 卷内目录. The pages are known when the file is bound; before that they are blanks.</summary>
[PaperOf(DocumentKind.FileContents)]
public sealed record FileContentsPaper(string Number, string CommitteeName, string CaseTitle, IReadOnlyList<FileRow> Rows, DateOnly On) : IPaperModel<FileContentsPaper>
{
    /// <inheritdoc/>
    public static FileContentsPaper Of(StepContext context, DocumentKind kind) => CaseFilePaper.Of(context, DocumentKind.CaseFile).Contents();
}
