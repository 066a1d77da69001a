using QuestPDF.Fluent;
using QuestPDF.Helpers;
using QuestPDF.Infrastructure;

namespace Mediation.Web.Documents;

/// <summary>
/// What every paper is: an A4 sheet with the margins of official documents, a footer with its number and 第x页，共y页,
/// and data about itself that comes from the paper alone, so that the same paper always gives the same bytes.
/// </summary>
public abstract class PaperDocument : IDocument
{
    /// <summary>四号, the size of the committee's papers.</summary>
    protected const float CommitteeSize = 14;

    /// <summary>三号, the size of court papers.</summary>
    protected const float CourtSize = 15.75f;

    private readonly string _title;
    private readonly string _author;
    private readonly DateOnly _day;
    private readonly string _code;
    private readonly float _size;

    /// <summary>A paper of an author and a day; the code stands in the footer of each page.</summary>
    protected PaperDocument(string title, string author, DateOnly day, string code, float size = CommitteeSize) =>
        (_title, _author, _day, _code, _size) = (title, author, day, code, size);

    /// <summary>Pages of the paper as it was last generated; 0 before.</summary>
    public int Pages { get; private set; }

    /// <inheritdoc />
    public DocumentMetadata GetMetadata()
    {
        var day = new DateTimeOffset(_day.ToDateTime(TimeOnly.MinValue), TimeSpan.FromHours(8));
        return new() { Title = _title, Author = _author, Subject = _code, Language = "zh-CN", CreationDate = day, ModifiedDate = day };
    }

    /// <summary>For the archive (PDF/A-2a) and for readers who listen (PDF/UA-1).</summary>
    public DocumentSettings GetSettings() => new() { PDFA_Conformance = PDFA_Conformance.PDFA_2A, PDFUA_Conformance = PDFUA_Conformance.PDFUA_1 };

    /// <inheritdoc />
    public void Compose(IDocumentContainer container)
    {
        var family = PaperFonts.Family;
        container.Page(page =>
        {
            page.Size(PageSizes.A4);
            page.MarginTop(30, Unit.Millimetre);
            page.MarginBottom(16, Unit.Millimetre);
            page.MarginLeft(28, Unit.Millimetre);
            page.MarginRight(26, Unit.Millimetre);
            page.DefaultTextStyle(style => style.FontFamily(family).FontSize(_size).LineHeight(_size > CommitteeSize ? 1.6f : 1.5f));
            page.Content().Column(Body);
            page.Footer().PaddingTop(12).BorderTop(0.5f).BorderColor(Colors.Grey.Medium).PaddingTop(4).Row(Foot);
        });
    }

    /// <summary>The body of the paper.</summary>
    protected abstract void Body(ColumnDescriptor column);

    private void Foot(RowDescriptor row)
    {
        row.RelativeItem().Text(_code).FontSize(9);
        row.AutoItem().Text(text =>
        {
            text.DefaultTextStyle(style => style.FontSize(9));
            text.Span("第");
            text.CurrentPageNumber();
            text.Span("页，共");
            text.TotalPages().Format(Counted);
            text.Span("页");
        });
    }

    private string Counted(int? pages)
    {
        Pages = pages ?? Pages;
        return $"{pages}";
    }
}
