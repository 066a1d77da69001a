// Measures the PDF engine against LibreOffice and WeasyPrint on one two-page agreement:
//     dotnet run -c Release Mediation.Tests/Bench/papers.cs
// Peers that are not installed are left out (Debian: libreoffice-writer, weasyprint). CPU is user and system time.
#:sdk Microsoft.NET.Sdk.Web
#:property PublishAot=false
#:project ../../Mediation.Web/Mediation.Web.csproj

using System.Diagnostics;
using System.Globalization;
using System.Security;
using System.Text;
using QuestPDF;
using QuestPDF.Drawing;
using QuestPDF.Fluent;
using QuestPDF.Helpers;
using QuestPDF.Infrastructure;

const int Warm = 200, Callers = 500, Many = 5000, Rounds = 5;
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
Settings.License = LicenseType.Community;
var fonts = Path.Combine(AppContext.BaseDirectory, "Fonts");
foreach (var weight in new[] { "400Regular", "700Bold" })
{
    using var file = File.OpenRead(Path.Combine(fonts, $"NotoSerifSC_{weight}.ttf"));
    FontManager.RegisterFont(file);
}

if (args is ["one" or "plain", var target])
{
    File.WriteAllBytes(target, new Agreement("张某甲") { Settings = args[0] == "one" ? Agreement.Archive : DocumentSettings.Default }.GeneratePdf());
    return 0;
}

var folder = Directory.CreateTempSubdirectory("papers-bench-").FullName;
Console.WriteLine($"{Environment.ProcessorCount} cores, .NET {Environment.Version}, {DateTime.UtcNow:yyyy-MM-dd}\n");
try
{
    for (var i = 0; i < 5 * Warm; i++) new Agreement($"张某{i % 50}") { Settings = i % 2 == 0 ? Agreement.Archive : DocumentSettings.Default }.GeneratePdf();
    var plain = WarmMilliseconds(DocumentSettings.Default);
    var archive = WarmMilliseconds(Agreement.Archive);
    Row("one document, warm, one thread, CPU ms (bar 10)", $"{archive.Median:0.0} ({archive.Least:0.0}-{archive.Most:0.0}); without tags and archive format {plain.Median:0.0}");
    Row("500 documents from parallel callers, unlike those made alone (bar 0)", $"{Parallelled()}");
    Row($"memory kept after {Many} more documents, KiB (bar: flat)", $"{Kept()}");

    const string libreArchive = "pdf:writer_pdf_Export:{\"SelectPdfVersion\":{\"type\":\"long\",\"value\":\"2\"},\"UseTaggedPDF\":{\"type\":\"boolean\",\"value\":\"true\"}}";
    var mine = Own("one", "this engine, tagged PDF/A-2");
    Peer[] peers =
    [
        mine,
        Libre("LibreOffice, tagged PDF/A-2", "archive", libreArchive),
        Own("plain", "this engine, plain"),
        Libre("LibreOffice, plain", "plain-office", "pdf"),
        new("WeasyPrint, plain", "weasy.pdf", "weasyprint", ["-q", Path.Combine(folder, "agreement.html"), Path.Combine(folder, "weasy.pdf")]),
    ];
    var content = Agreement.Content("张某甲");
    foreach (var name in new[] { "archive", "plain-office" }) File.WriteAllText(Path.Combine(folder, $"{name}.fodt"), Peer.Odt(content));
    File.WriteAllText(Path.Combine(folder, "agreement.html"), Peer.Html(content));
    File.WriteAllText(Path.Combine(folder, "fonts.conf"), $"<fontconfig><dir>{fonts}</dir><cachedir>{folder}/cache</cachedir></fontconfig>");
    peers = [.. peers.Where(peer => peer.IsThere)];
    var cpu = peers.ToDictionary(peer => peer, _ => new List<double>());
    for (var round = 0; round <= Rounds; round++)
    {
        // The first round fills caches and makes LibreOffice's profile; it does not count.
        foreach (var peer in peers)
            if (peer.Run(folder) is var used && round > 0) cpu[peer].Add(used);
    }

    Console.WriteLine();
    var text = Peer.Text(folder, mine.Output);
    foreach (var peer in peers)
    {
        var spent = Spread.Of(cpu[peer]);
        var size = new FileInfo(Path.Combine(folder, peer.Output)).Length;
        Row($"{peer.Name}: whole process, CPU s", $"{spent.Median / 1000:0.00} ({spent.Least / 1000:0.00}-{spent.Most / 1000:0.00}); file {size:N0} bytes; {Peer.Pages(folder, peer.Output)} pages");
        if (peer.Name.StartsWith("this", StringComparison.Ordinal)) continue;
        Row("    times the CPU of this engine, cold / warm", $"{spent.Median / Spread.Of(cpu[mine]).Median:0.0} / {spent.Median / archive.Median:0}");
        Row("    same text", Peer.Text(folder, peer.Output) == text ? "yes" : "no");
    }
}
finally
{
    Directory.Delete(folder, true);
}

return 0;

Peer Own(string verb, string name)
{
    string[] words = [verb, Path.Combine(folder, $"{verb}.pdf")];
    var program = Environment.ProcessPath!;
    return new(name, $"{verb}.pdf", program, Path.GetFileNameWithoutExtension(program) == "dotnet" ? [Environment.GetCommandLineArgs()[0], .. words] : words);
}

Peer Libre(string name, string file, string filter) => new(name, $"{file}.pdf", "soffice",
    ["--headless", $"-env:UserInstallation=file://{folder}/profile", "--convert-to", filter, "--outdir", folder, Path.Combine(folder, $"{file}.fodt")]);

static void Row(string what, string figure) => Console.WriteLine($"{what,-72} {figure}");

static Spread WarmMilliseconds(DocumentSettings settings)
{
    var rounds = new List<double>();
    for (var round = 0; round < Rounds; round++)
    {
        var before = Environment.CpuUsage.TotalTime;
        for (var i = 0; i < Warm; i++) new Agreement($"张某{i % 50}") { Settings = settings }.GeneratePdf();
        rounds.Add((Environment.CpuUsage.TotalTime - before).TotalMilliseconds / Warm);
    }

    return Spread.Of(rounds);
}

static int Parallelled()
{
    var alone = Enumerable.Range(0, Callers).Select(i => new Agreement($"当事人{i}").GeneratePdf()).ToArray();
    var other = 0;
    Parallel.For(0, Callers, new ParallelOptions { MaxDegreeOfParallelism = Callers }, i =>
    {
        if (!alone[i].AsSpan().SequenceEqual(new Agreement($"当事人{i}").GeneratePdf())) Interlocked.Increment(ref other);
    });
    return other;
}

static long Kept()
{
    var before = GC.GetTotalMemory(true);
    for (var i = 0; i < Many; i++) new Agreement($"当事人{i}").GeneratePdf();
    return (GC.GetTotalMemory(true) - before) / 1024;
}

internal sealed record Spread(double Least, double Median, double Most)
{
    public static Spread Of(List<double> values) => values.Order().ToArray() is var sorted ? new(sorted[0], sorted[sorted.Length / 2], sorted[^1]) : throw new UnreachableException();
}

/// <summary>The agreement: title, paragraphs, a table of instalments, and who signs.</summary>
internal sealed class Agreement(string party) : IDocument
{
    public static DocumentSettings Archive => new() { PDFA_Conformance = PDFA_Conformance.PDFA_2A, PDFUA_Conformance = PDFUA_Conformance.PDFUA_1 };

    public DocumentSettings Settings { get; init; } = Archive;

    public static (string Title, string[] Paragraphs, string[][] Rows, string[] Signatures) Content(string party) => (
        "人民调解协议书",
        [
            $"申请人：{party}，女，1980年1月1日出生，汉族，住示例市示例区示例路1号，联系电话13800000000。",
            "被申请人：李某乙，男，1975年6月15日出生，汉族，住示例市示例区样板街2号3单元401室，联系电话13900000000。",
            "纠纷主要事实、争议事项：2025年12月3日，申请人与被申请人签订《房屋租赁合同》，约定被申请人承租申请人位于示例区样板街2号的房屋，月租金为人民币3,500.00元，押金为人民币7,000.00元，租期一年。被申请人自2026年3月起未按约支付租金，累计拖欠人民币51,300.00元（大写：伍万壹仟叁佰元整），并因卫生间漏水造成楼下住户天花板受损。双方就欠付租金、房屋修缮与押金抵扣发生争议，多次协商未果，遂向本调解委员会申请调解。",
            "经调解，双方当事人在平等自愿、互谅互让的基础上，依照《中华人民共和国民法典》《中华人民共和国人民调解法》的有关规定，自愿达成如下协议：",
            "一、被申请人于下列期限内分期向申请人支付拖欠的租金人民币51,300.00元，款项汇入申请人名下的银行账户，以到账之日为付款日。任何一期逾期超过十日，申请人有权要求一次性支付全部未付款项。",
            "二、申请人于2026年12月31日前自行委托有资质的单位修复卫生间防水，费用由双方各承担一半；被申请人应承担的部分从押金人民币7,000.00元中抵扣，余额于修复验收后七日内退还。",
            "三、被申请人于2027年2月28日前搬离房屋，并将钥匙、水电气卡及室内附属设施（清单见附件“移交清单”）交还申请人；逾期每日按月租金的3.85%支付占用费。",
            "四、双方不得再就本纠纷相互指责或者在网络上发表有损对方名誉的言论；楼下住户的损失由被申请人另行与其协商，申请人予以协助。",
            "五、双方确认，除本协议约定的权利义务外，就本纠纷再无其他争议。",
        ],
        [["期次", "付款日期", "金额（元）"], .. Enumerable.Range(1, 9).Select(n => new[] { $"{n}", $"2027年{n}月15日前", $"{5700 + n}.00" })],
        [$"申请人（签名、盖章或按指印）：{party}", "被申请人（签名、盖章或按指印）：李某乙", "人民调解员（签名）：王某丙", "示例区人民调解委员会（印章）", "2026年11月21日"]);

    public DocumentMetadata GetMetadata() => new() { Title = "人民调解协议书", Author = "示例区人民调解委员会", Language = "zh-CN", CreationDate = DateTimeOffset.UnixEpoch, ModifiedDate = DateTimeOffset.UnixEpoch };

    public DocumentSettings GetSettings() => Settings;

    public void Compose(IDocumentContainer container) => container.Page(page =>
    {
        var (title, paragraphs, rows, signatures) = Content(party);
        page.Size(PageSizes.A4);
        page.Margin(2.5f, Unit.Centimetre);
        page.DefaultTextStyle(style => style.FontFamily("Noto Serif SC").FontSize(14).LineHeight(1.5f));
        page.Content().Column(column =>
        {
            column.Item().AlignCenter().SemanticHeading1().Text(title).FontSize(22).Bold();
            foreach (var paragraph in paragraphs) column.Item().Text(paragraph).Justify().ParagraphFirstLineIndentation(28);
            column.Item().SemanticTable().Table(table => Instalments(table, rows));
            foreach (var line in signatures) column.Item().AlignRight().Text(line);
        });
    });

    private static void Instalments(TableDescriptor table, string[][] rows)
    {
        table.ColumnsDefinition(columns =>
        {
            foreach (var _ in rows[0]) columns.RelativeColumn();
        });
        table.Header(header =>
        {
            foreach (var cell in rows[0]) header.Cell().Border(0.5f).Padding(2).Text(cell).FontSize(12);
        });
        foreach (var cell in rows[1..].SelectMany(row => row)) table.Cell().Border(0.5f).Padding(2).Text(cell).FontSize(12);
    }
}

/// <summary>A program that makes the same agreement.</summary>
internal sealed record Peer(string Name, string Output, string Program, string[] Arguments)
{
    public bool IsThere => File.Exists(Program) || (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, Program)));

    /// <summary>Runs it to its end; milliseconds of CPU of it and all it started.</summary>
    public double Run(string folder)
    {
        var before = Children();
        var start = new ProcessStartInfo(Program, Arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["FONTCONFIG_FILE"] = Path.Combine(folder, "fonts.conf");
        start.Environment["HOME"] = folder;
        using var process = Process.Start(start)!;
        var said = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0 || !File.Exists(Path.Combine(folder, Output))) throw new InvalidOperationException($"{Name}: {said.Result}");
        return Children() - before;
    }

    /// <summary>The text without white space and without the head of the table, which not everyone repeats on the second page.</summary>
    public static string Text(string folder, string pdf) =>
        string.Concat(Read("pdftotext", Path.Combine(folder, pdf), "-").Where(sign => !char.IsWhiteSpace(sign))).Replace(string.Concat(Agreement.Content(string.Empty).Rows[0]), string.Empty, StringComparison.Ordinal);

    public static string Pages(string folder, string pdf) => Read("pdfinfo", Path.Combine(folder, pdf)).Split('\n').First(line => line.StartsWith("Pages:", StringComparison.Ordinal))[6..].Trim();

    public static string Html((string Title, string[] Paragraphs, string[][] Rows, string[] Signatures) content) =>
        "<!DOCTYPE html><html lang='zh-CN'><meta charset='utf-8'><title>" + content.Title + "</title><style>@page{size:A4;margin:2.5cm}body{font:14pt/1.5 'Noto Serif SC';text-align:justify}" +
        "h1{font-size:22pt;text-align:center;margin:0}p{margin:0;text-indent:2em}table{border-collapse:collapse;width:100%;font-size:12pt}td,th{border:.5pt solid;padding:2pt;font-weight:400;text-align:left}.s{text-align:right}</style>" +
        $"<h1>{content.Title}</h1>" + string.Concat(content.Paragraphs.Select(words => $"<p>{SecurityElement.Escape(words)}</p>")) +
        $"<table><thead>{HtmlRow(content.Rows[0])}</thead>{string.Concat(content.Rows[1..].Select(HtmlRow))}</table>" +
        string.Concat(content.Signatures.Select(words => $"<p class='s'>{words}</p>")) + "</html>";

    public static string Odt((string Title, string[] Paragraphs, string[][] Rows, string[] Signatures) content) =>
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document office:mimetype=\"application/vnd.oasis.opendocument.text\" office:version=\"1.3\" xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\"" +
        " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\">" +
        "<office:styles>" + Style("p", "14pt", "justify", " fo:text-indent=\"28pt\"") + Style("h", "22pt", "center", string.Empty, " style:font-weight-asian=\"bold\"") + Style("c", "12pt", "left", string.Empty) + Style("s", "14pt", "right", string.Empty) +
        "<style:style style:name=\"cell\" style:family=\"table-cell\"><style:table-cell-properties fo:border=\"0.5pt solid #000000\" fo:padding=\"2pt\"/></style:style></office:styles>" +
        "<office:automatic-styles><style:page-layout style:name=\"a4\"><style:page-layout-properties fo:page-width=\"210mm\" fo:page-height=\"297mm\" fo:margin=\"2.5cm\"/></style:page-layout></office:automatic-styles>" +
        "<office:master-styles><style:master-page style:name=\"Standard\" style:page-layout-name=\"a4\"/></office:master-styles><office:body><office:text>" +
        $"<text:h text:style-name=\"h\" text:outline-level=\"1\">{content.Title}</text:h>" + string.Concat(content.Paragraphs.Select(words => P("p", words))) +
        $"<table:table><table:table-column table:number-columns-repeated=\"{content.Rows[0].Length}\"/>" +
        $"<table:table-header-rows>{OdtRow(content.Rows[0])}</table:table-header-rows>{string.Concat(content.Rows[1..].Select(OdtRow))}</table:table>" +
        string.Concat(content.Signatures.Select(words => P("s", words))) + "</office:text></office:body></office:document>";

    private static string HtmlRow(string[] row) => $"<tr>{string.Concat(row.Select(cell => $"<td>{cell}</td>"))}</tr>";

    private static string OdtRow(string[] row) =>
        $"<table:table-row>{string.Concat(row.Select(cell => $"<table:table-cell table:style-name=\"cell\">{P("c", cell)}</table:table-cell>"))}</table:table-row>";

    private static string Style(string name, string size, string align, string paragraph, string text = "") =>
        $"<style:style style:name=\"{name}\" style:family=\"paragraph\"><style:paragraph-properties fo:text-align=\"{align}\" fo:line-height=\"150%\"{paragraph}/><style:text-properties style:font-family-asian=\"Noto Serif SC\" fo:font-family=\"Noto Serif SC\" style:font-size-asian=\"{size}\" fo:font-size=\"{size}\"{text}/></style:style>";

    private static string P(string style, string words) => $"<text:p text:style-name=\"{style}\">{SecurityElement.Escape(words)}</text:p>";

    private static string Read(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, StandardOutputEncoding = Encoding.UTF8 })!;
        return process.StandardOutput.ReadToEnd();
    }

    /// <summary>User and system time of all finished children, in milliseconds: fields 16 and 17 of the kernel's line, in hundredths of a second.</summary>
    private static double Children()
    {
        var fields = File.ReadAllText("/proc/self/stat").Split(')')[^1].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return 10.0 * (long.Parse(fields[13], CultureInfo.InvariantCulture) + long.Parse(fields[14], CultureInfo.InvariantCulture));
    }
}
