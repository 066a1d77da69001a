using QuestPDF.Fluent;

namespace Mediation.Web.Documents.CaseFile;

/// <summary>What a separator says.</summary>
public sealed record Separator(string CommitteeName, string Number, int Part, string Section, IReadOnlyList<string> Names, DateOnly On);

/// <summary>The sheet before each part of the case file: what follows.</summary>
public sealed class SeparatorDocument(Separator separator) : PaperDocument(separator.Section, separator.CommitteeName, separator.On, separator.Number)
{
    /// <inheritdoc />
    protected override void Body(ColumnDescriptor column)
    {
        column.Item().PaddingTop(180).PaddingBottom(30).AlignCenter().SemanticHeading1()
            .Text($"{Mediation.Domain.Agreements.ClauseText.Number(separator.Part)}、{separator.Section}").FontSize(26).Bold();
        foreach (var name in separator.Names) column.Item().AlignCenter().Text(name).FontSize(13);
    }
}
