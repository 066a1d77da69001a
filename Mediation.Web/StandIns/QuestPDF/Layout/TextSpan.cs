using Mediation.Web.StandIns.QuestPdf.Writer;
using QuestPDF.Infrastructure;

namespace Mediation.Web.StandIns.QuestPdf.Layout;

/// <summary>What a piece of text stands for.</summary>
internal enum TextSpanKind
{
    Words,
    CurrentPage,
    TotalPages,
    SectionBegin,
    SectionEnd,
    PageWithinSection,
    PagesOfSection,
}

/// <summary>A piece of text of one style.</summary>
internal sealed class TextSpan
{
    public TextSpanKind Kind { get; init; }

    /// <summary>The section a page number is about.</summary>
    public string Section { get; init; } = string.Empty;

    /// <summary>Where the text leads when it is clicked.</summary>
    public LinkTarget? Link { get; init; }

    public string Text { get; init; } = string.Empty;

    public TextStyle Style { get; set; } = TextStyle.Default;

    public PageNumberFormatter? Format { get; set; }

    /// <summary>The words on a given page. A total that is not known yet is written as a number of usual width.</summary>
    public string WordsOn(PageState page)
    {
        if (Kind == TextSpanKind.Words)
            return Text;
        var section = page.Known.Sections.TryGetValue(Section, out var pages) ? pages : (SectionPages?)null;
        var number = Kind switch
        {
            TextSpanKind.CurrentPage => page.Number,
            TextSpanKind.TotalPages => page.Known.Pages,
            TextSpanKind.SectionBegin => section?.First,
            TextSpanKind.SectionEnd => section?.Last,
            TextSpanKind.PageWithinSection => page.Number - section?.First + 1,
            _ => section?.Last - section?.First + 1,
        };
        return Format?.Invoke(number) ?? (number ?? 10).ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}
