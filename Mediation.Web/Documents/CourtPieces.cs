using QuestPDF.Fluent;
using QuestPDF.Infrastructure;

namespace Mediation.Web.Documents;

/// <summary>The pieces papers of a court are put together from.</summary>
internal static class CourtPieces
{
    /// <summary>The name of the court over the title.</summary>
    public static void Court(this ColumnDescriptor column, string name) => column.Item().AlignCenter().Text(name).FontSize(22).Bold().LetterSpacing(0.05f);

    /// <summary>The judge, the day, the place of the seal and the clerk, as rulings end; the seal itself only if the court's name is given.</summary>
    public static void Judged(this ColumnDescriptor column, string? judge, DateOnly on, string? clerk, string? sealedBy)
    {
        column.Spacing(2);
        column.Item().AlignRight().Text(Spaced("审判员", judge));
        column.Item().PaddingTop(22).Dated(on, sealedBy);
        column.Item().PaddingTop(10).AlignRight().Text(Spaced("书记员", clerk));
    }

    /// <summary>The day over the place of the court's seal; the seal itself only if the court's name is given.</summary>
    public static void Dated(this IContainer container, DateOnly on, string? sealedBy) => container.Row(row =>
    {
        row.Spacing(8);
        row.RelativeItem().AlignMiddle().Column(day =>
        {
            day.Item().AlignRight().Text(PaperWords.ChineseDay(on));
            day.Item().AlignRight().Text("（院印）");
        });
        if (sealedBy is not null) row.ConstantItem(RoundSeal.Diameter).Component(new RoundSeal(sealedBy, on));
    });

    private static string Spaced(string post, string? name) => $"{string.Join('　', post.ToCharArray())}　　{(name is { Length: > 0 } ? name : "________")}";
}
