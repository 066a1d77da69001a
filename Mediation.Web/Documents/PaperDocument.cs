using Mediation.Domain.Documents;
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

    private const string Unsealed = "未加盖电子印章";

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

    /// <summary>Its code, and whether it is sealed electronically.</summary>
    public PaperMarks Marks { get; set; } = PaperMarks.None;

    /// <summary>The committee or court whose seal the paper carries; null of a paper nobody seals, or not yet.</summary>
    public virtual string? SealOwner => null;

    /// <summary>The language of its fixed words.</summary>
    protected virtual string Language => "zh-CN";

    /// <summary>A line at the head of each page; null for none.</summary>
    protected virtual string? Banner => null;

    /// <inheritdoc />
    public DocumentMetadata GetMetadata()
    {
        var day = new DateTimeOffset(_day.ToDateTime(TimeOnly.MinValue), TimeSpan.FromHours(8));
        return new() { Title = _title, Author = _author, Subject = _code, Language = Language, CreationDate = day, ModifiedDate = day };
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
            page.MarginBottom(Marks.Address is null ? 16 : 10, Unit.Millimetre);
            page.MarginLeft(28, Unit.Millimetre);
            page.MarginRight(26, Unit.Millimetre);
            page.DefaultTextStyle(style => style.FontFamily(family).FontSize(_size).LineHeight(_size > CommitteeSize ? 1.6f : 1.5f));
            if (Banner is { } words) page.Header().PaddingBottom(10).Border(0.8f).Padding(4).AlignCenter().Text(words).FontSize(11).Bold();
            page.Content().Column(Body);
            page.Footer().PaddingTop(12).BorderTop(0.5f).BorderColor(Colors.Grey.Medium).PaddingTop(4).Row(Foot);
        });
    }

    /// <summary>The body of the paper.</summary>
    protected abstract void Body(ColumnDescriptor column);

    /// <summary>The place of the seal with its day; the seal itself only if the paper is signed with the owner's certificate.</summary>
    protected void Sealed(IContainer container, string owner, DateOnly? day) =>
        container.Seal(owner, day, SealOwner is not null && Marks.IsSealed, SealOwner is not null && !Marks.IsSealed ? Unsealed : null);

    private void Foot(RowDescriptor row)
    {
        row.Spacing(6);
        if (Marks.Address is { } address) row.ConstantItem(QrPicture.Side).Height(QrPicture.Side).Image(QrPicture.Of(address));
        row.RelativeItem().AlignBottom().DefaultTextStyle(style => style.LineHeight(1.25f)).Column(column =>
        {
            if (SealOwner is not null && !Marks.IsSealed) column.Item().Text(Unsealed).FontSize(9).Bold();
            if (_code.Length > 0) column.Item().Text(_code).FontSize(9);
            if (Marks.Code.Length > 0) column.Item().Text(Checked()).FontSize(9);
        });
        row.AutoItem().AlignBottom().Text(text =>
        {
            text.DefaultTextStyle(style => style.FontSize(9));
            var isChinese = Language.StartsWith("zh", StringComparison.Ordinal);
            text.Span(isChinese ? "第" : "Page ");
            text.CurrentPageNumber();
            text.Span(isChinese ? "页，共" : " of ");
            text.TotalPages().Format(Counted);
            if (isChinese) text.Span("页");
        });
    }

    private string Checked() =>
        $"查验码 {PaperCode.Show(Marks.Code)}{(Marks.Address is { } address ? $"　查真伪：扫码，或者到 {address[..address.IndexOf('?', StringComparison.Ordinal)]}" : "")}";

    private string Counted(int? pages)
    {
        Pages = pages ?? Pages;
        return $"{pages}";
    }
}
