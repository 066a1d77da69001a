using QuestPDF.Fluent;
using QuestPDF.Infrastructure;

namespace Mediation.Web.Documents;

/// <summary>The pieces every paper is put together from.</summary>
internal static class PaperPieces
{
    // Characters of the body size that stand beside a box in half a line.
    private const int HalfLine = 12;

    // Characters of a line of fields.
    private const int FieldLine = 36;

    /// <summary>二号 title in the middle.</summary>
    public static void Title(this ColumnDescriptor column, string title) =>
        column.Item().PaddingBottom(6).AlignCenter().SemanticHeading1().Text(title).FontSize(22).Bold().LetterSpacing(0.05f);

    /// <summary>The number of the paper, on the right under its title.</summary>
    public static void Number(this ColumnDescriptor column, string words) => column.Item().PaddingBottom(8).AlignRight().Text(words);

    /// <summary>A part under a heading, which is never left alone at the end of a page.</summary>
    public static void Part(this ColumnDescriptor column, string heading, Action<ColumnDescriptor> body) =>
        column.Item().PaddingTop(6).EnsureSpace(90).Column(part =>
        {
            part.Item().SemanticHeading2().Text(heading).Bold();
            body(part);
        });

    /// <summary>A paragraph: justified, its first line two characters in.</summary>
    public static void Paragraph(this ColumnDescriptor column, string words, float size)
    {
        column.Item().Text(words).Justify().ParagraphFirstLineIndentation(2 * size);
    }

    /// <summary>Each line of a text as a paragraph.</summary>
    public static void Paragraphs(this ColumnDescriptor column, string text, float size)
    {
        foreach (var line in PaperWords.Lines(text)) column.Paragraph(line, size);
    }

    /// <summary>A line that starts at the margin, such as the name of who is written to.</summary>
    public static void Line(this ColumnDescriptor column, string words) => column.Item().Text(words);

    /// <summary>此致 and who it is for.</summary>
    public static void Respectfully(this ColumnDescriptor column, string to, float size) => column.Item().PaddingTop(4).ShowEntire().Column(inner =>
    {
        inner.Paragraph("此致", size);
        inner.Line(to);
    });

    /// <summary>
    /// Fields of one line: label, then value over a rule; a value that is not known leaves the rule blank, one too long for its share
    /// of the line has a line to itself.
    /// </summary>
    public static void Fields(this ColumnDescriptor column, params (string Label, string? Value, float Width)[] fields)
    {
        var width = fields.Sum(f => f.Width);
        var room = FieldLine - fields.Sum(f => f.Label.Length);
        var alone = fields.Where(f => fields.Length > 1 && f.Value?.Length > room * f.Width / width).ToList();
        foreach (var field in alone) column.FieldLineOf(field);
        if (alone.Count < fields.Length) column.FieldLineOf([.. fields.Except(alone)]);
    }

    private static void FieldLineOf(this ColumnDescriptor column, params (string Label, string? Value, float Width)[] fields) =>
        column.Item().ShowEntire().PaddingTop(2).Row(row =>
        {
            row.Spacing(6);
            foreach (var (label, value, width) in fields)
            {
                row.AutoItem().Text(label).FontSize(12);
                row.RelativeItem(width).BorderBottom(0.5f).PaddingLeft(2).Text(string.IsNullOrEmpty(value) ? "　" : value).FontSize(12);
            }
        });

    /// <summary>Boxes to tick, two in a line where both are short, each ticked or not, with what it stands for.</summary>
    public static void Ticks(this ColumnDescriptor column, IEnumerable<(bool Ticked, string Words)> boxes)
    {
        foreach (var pair in Pairs([.. boxes]))
        {
            column.Item().ShowEntire().PaddingLeft(28).Row(row =>
            {
                foreach (var (ticked, words) in pair) row.RelativeItem().Row(box => Tick(box, ticked, words));
                if (pair is [{ Words.Length: <= HalfLine }]) row.RelativeItem();
            });
        }
    }

    // Words longer than half a line have a line to themselves.
    private static IEnumerable<(bool Ticked, string Words)[]> Pairs(List<(bool Ticked, string Words)> boxes)
    {
        for (var i = 0; i < boxes.Count; i++)
        {
            if (boxes[i].Words.Length <= HalfLine && i + 1 < boxes.Count && boxes[i + 1].Words.Length <= HalfLine) yield return [boxes[i], boxes[++i]];
            else yield return [boxes[i]];
        }
    }

    private static void Tick(RowDescriptor row, bool ticked, string words)
    {
        row.ConstantItem(18).Layers(layers =>
        {
            layers.PrimaryLayer().Text("□");
            if (ticked) layers.Layer().TranslateX(1.5f).TranslateY(-1.5f).Text("√").Bold();
        });
        row.RelativeItem().Text(words);
    }
}
