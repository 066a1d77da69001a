using QuestPDF.Fluent;
using QuestPDF.Helpers;
using QuestPDF.Infrastructure;

namespace Mediation.Tests.Documents.Engine;

/// <summary>Documents for the tests: single pages of any content, and an agreement with a payment table.</summary>
internal static class SamplePdf
{
    public const string Claim = "纠纷主要事实、争议事项：2025年12月3日，申请人与被申请人签订《房屋租赁合同》，约定月租金为人民币3,500.00元，押金为人民币7,000.00元；被申请人自2026年3月起未按约支付租金，累计拖欠人民币51,300.00元（大写：伍万壹仟叁佰元整），双方遂发生争议，经多次协商未果，向本调解委员会申请调解。";

    public static byte[] Of(Action<IContainer> content, float width = 400, float height = 300, float size = 12) => Of(content, new DocumentMetadata(), width, height, size);

    public static byte[] Of(Action<IContainer> content, DocumentMetadata metadata, float width = 400, float height = 300, float size = 12) => Of(content, metadata, DocumentSettings.Default, width, height, size);

    /// <summary>With its logical structure.</summary>
    public static byte[] Tagged(Action<IContainer> content, float width = 400, float height = 300) =>
        Of(content, new DocumentMetadata { Title = "示例", Language = "zh-CN" }, Archive, width, height, 12);

    /// <summary>What papers are kept in: an archive format that screen readers can read.</summary>
    public static DocumentSettings Archive => new() { PDFA_Conformance = PDFA_Conformance.PDFA_2A, PDFUA_Conformance = PDFUA_Conformance.PDFUA_1 };

    private static byte[] Of(Action<IContainer> content, DocumentMetadata metadata, DocumentSettings settings, float width, float height, float size)
    {
        EngineFonts.Register();
        return Document.Create(document => document.Page(page =>
        {
            page.Size(width + 40, height + 40);
            page.Margin(20);
            page.DefaultTextStyle(style => style.FontFamily(EngineFonts.Family).FontSize(size).LineHeight(1.5f));
            content(page.Content());
        })).WithMetadata(metadata).WithSettings(settings).GeneratePdf();
    }

    public static byte[] Agreement(int instalments = 31, string party = "张某甲")
    {
        EngineFonts.Register();
        return new SampleAgreement(instalments, party).GeneratePdf();
    }
}

/// <summary>An agreement of two pages: facts, instalments, signatures, and a seal over them.</summary>
internal sealed class SampleAgreement(int instalments, string party) : IDocument
{
    public DocumentMetadata GetMetadata() => new() { Title = "人民调解协议书", Author = "示例区人民调解委员会", Language = "zh-CN", CreationDate = new(2026, 11, 21, 9, 0, 0, TimeSpan.FromHours(8)) };

    public DocumentSettings GetSettings() => SamplePdf.Archive;

    public void Compose(IDocumentContainer container) => container.Page(page =>
    {
        page.Size(PageSizes.A4);
        page.Margin(2.5f, Unit.Centimetre);
        page.DefaultTextStyle(style => style.FontFamily(EngineFonts.Family).FontSize(10.5f).LineHeight(1.5f));
        page.Header().AlignRight().Text("（2026）示人调字第00042号").FontSize(9);
        page.Content().Column(column =>
        {
            column.Spacing(6);
            column.Item().AlignCenter().SemanticHeading1().Text("人民调解协议书").FontSize(20).Bold();
            column.Item().Text($"申请人：{party}");
            column.Item().Text(SamplePdf.Claim).Justify().ParagraphFirstLineIndentation(21);
            column.Item().Table(Instalments);
            column.Item().ShowEntire().Layers(layers =>
            {
                layers.PrimaryLayer().PaddingTop(20).AlignRight().Text("示例区人民调解委员会（章）");
                layers.Layer().AlignRight().TranslateX(-100).Unconstrained().Width(60).Height(60).SemanticImage("印章").Image(Pictures.Ring).FitArea();
            });
        });
        page.Footer().AlignCenter().Text(text =>
        {
            text.Span("第");
            text.CurrentPageNumber();
            text.Span("页，共");
            text.TotalPages();
            text.Span("页");
        });
    });

    private void Instalments(TableDescriptor table)
    {
        table.ColumnsDefinition(columns =>
        {
            columns.ConstantColumn(40);
            columns.RelativeColumn();
            columns.RelativeColumn();
        });
        table.Header(header =>
        {
            header.Cell().Element(Box).Text("期次").Bold();
            header.Cell().Element(Box).Text("付款日期").Bold();
            header.Cell().Element(Box).Text("金额（元）").Bold();
        });
        for (var number = 1; number <= instalments; number++)
        {
            table.Cell().Element(Box).Text($"{number}");
            table.Cell().Element(Box).Text($"第{number}个月末日");
            table.Cell().Element(Box).AlignRight().Text($"{1000 + number}.00");
        }

        static IContainer Box(IContainer cell) => cell.Border(0.5f).Padding(4);
    }
}
