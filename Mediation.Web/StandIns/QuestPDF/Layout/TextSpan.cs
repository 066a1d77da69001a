using QuestPDF.Infrastructure;

namespace Mediation.Web.StandIns.QuestPdf.Layout;

/// <summary>What a piece of text stands for.</summary>
internal enum TextSpanKind
{
    Words,
    CurrentPage,
    TotalPages,
}

/// <summary>A piece of text of one style.</summary>
internal sealed class TextSpan
{
    public TextSpanKind Kind { get; init; }

    public string Text { get; init; } = string.Empty;

    public TextStyle Style { get; set; } = TextStyle.Default;

    public PageNumberFormatter? Format { get; set; }

    /// <summary>The words on a given page. A total that is not known yet is written as a number of usual width.</summary>
    public string WordsOn(PageState page)
    {
        if (Kind == TextSpanKind.Words)
            return Text;
        int? number = Kind == TextSpanKind.CurrentPage ? page.Number : page.Total;
        return Format?.Invoke(number) ?? (number ?? 10).ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}
