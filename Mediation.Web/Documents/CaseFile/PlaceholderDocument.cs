using QuestPDF.Fluent;

namespace Mediation.Web.Documents.CaseFile;

/// <summary>Why an item of the file is not shown on its sheet.</summary>
public sealed record Placeholder(string CommitteeName, string Number, string Name, string Why, DateOnly On);

/// <summary>The sheet in the place of an item that cannot be shown: nothing is left out of the file without a word.</summary>
public sealed class PlaceholderDocument(Placeholder placeholder) : PaperDocument(placeholder.Name, placeholder.CommitteeName, placeholder.On, placeholder.Number)
{
    /// <inheritdoc />
    protected override void Body(ColumnDescriptor column)
    {
        column.Item().PaddingTop(180).AlignCenter().SemanticHeading1().Text(placeholder.Name).FontSize(18).Bold();
        column.Item().PaddingTop(20).AlignCenter().Text(placeholder.Why).FontSize(13);
    }
}
