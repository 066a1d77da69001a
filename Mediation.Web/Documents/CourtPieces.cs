using QuestPDF.Fluent;

namespace Mediation.Web.Documents;

/// <summary>The pieces papers of a court are put together from.</summary>
internal static class CourtPieces
{
    /// <summary>The name of the court over the title.</summary>
    public static void Court(this ColumnDescriptor column, string name) => column.Item().AlignCenter().Text(name).FontSize(22).Bold().LetterSpacing(0.05f);

    /// <summary>The judge, the day, the place of the seal and the clerk, as rulings end.</summary>
    public static void Judged(this ColumnDescriptor column, string? judge, DateOnly on, string? clerk)
    {
        column.Spacing(2);
        column.Item().AlignRight().Text(Spaced("审判员", judge));
        column.Item().PaddingTop(22).AlignRight().Text(PaperWords.ChineseDay(on));
        column.Item().AlignRight().Text("（院印）");
        column.Item().PaddingTop(10).AlignRight().Text(Spaced("书记员", clerk));
    }

    private static string Spaced(string post, string? name) => $"{string.Join('　', post.ToCharArray())}　　{(name is { Length: > 0 } ? name : "________")}";
}
