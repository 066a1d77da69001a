using System.Text;
using System.Xml.Linq;
using Mediation.Web.StandIns.QuestPdf.Writer;
using QuestPDF.Fluent;
using QuestPDF.Infrastructure;
using Xunit;

namespace Mediation.Tests.Documents.Engine;

public sealed class ArchiveTests
{
    private static readonly XNamespace Archive = "http://www.aiim.org/pdfa/ns/id/";

    [Fact]
    public void Metadata_NameTheStandardAndRepeatTheInformation()
    {
        var packet = PdfTools.Run(SamplePdf.Agreement(), "pdfinfo", "-meta", "{0}");
        var xmp = XDocument.Parse(packet[packet.IndexOf("<x:xmpmeta", StringComparison.Ordinal)..packet.IndexOf("<?xpacket end", StringComparison.Ordinal)]);
        Assert.Equal("2", xmp.Descendants(Archive + "part").Single().Value);
        Assert.Equal("A", xmp.Descendants(Archive + "conformance").Single().Value);
        Assert.Contains(xmp.Descendants(), entry => entry.Name.LocalName == "title" && entry.Value == "人民调解协议书");
        Assert.Contains(xmp.Descendants(), entry => entry.Name.LocalName == "CreateDate" && entry.Value == "2026-11-21T09:00:00+08:00");
    }

    [Theory]
    [InlineData(PDFA_Conformance.PDFA_2U, "2", "U")]
    [InlineData(PDFA_Conformance.PDFA_3B, "3", "B")]
    public void EachLevel_IsNamedAsAsked(PDFA_Conformance level, string part, string conformance)
    {
        EngineFonts.Register();
        var pdf = Document.Create(document => document.Page(page => page.Content().Text("<甲&乙>").FontFamily(EngineFonts.Family)))
            .WithMetadata(new() { Title = "<甲&乙>" }).WithSettings(new() { PDFA_Conformance = level }).GeneratePdf();
        var packet = PdfTools.Run(pdf, "pdfinfo", "-meta", "{0}");
        Assert.Contains($"<pdfaid:part>{part}</pdfaid:part>", packet, StringComparison.Ordinal);
        Assert.Contains($"<pdfaid:conformance>{conformance}</pdfaid:conformance>", packet, StringComparison.Ordinal);
        Assert.Contains("&lt;甲&amp;乙&gt;", packet, StringComparison.Ordinal);
        Assert.DoesNotContain("/StructTreeRoot", Encoding.Latin1.GetString(pdf), StringComparison.Ordinal);
    }

    [Fact]
    public void Colours_HaveTheirMeaningInTheFile()
    {
        var pdf = SamplePdf.Agreement();
        var file = Encoding.Latin1.GetString(pdf);
        Assert.Contains("/OutputIntents [<< /Type /OutputIntent /S /GTS_PDFA1", file, StringComparison.Ordinal);
        var profile = ColorProfile.Build();
        Assert.Equal(0, profile.Length % 4);
        Assert.Equal("acsp", Encoding.ASCII.GetString(profile, 36, 4));
        Assert.Equal("RGB XYZ ", Encoding.ASCII.GetString(profile, 16, 8));
        Assert.Equal(string.Empty, PdfTools.Run(pdf, "gs", "-q", "-dSAFER", "-dNOPAUSE", "-dBATCH", "-dUsePDFX3Profile=0", "-sDEVICE=nullpage", "{0}").Trim());
    }

    [Fact]
    public void NothingForbidden_IsInTheFile()
    {
        var file = Encoding.Latin1.GetString(SamplePdf.Agreement());
        Assert.All(["/Encrypt", "/JavaScript", "/Launch", "/EmbeddedFiles", "/LZWDecode", "/Interpolate"], word => Assert.DoesNotContain(word, file, StringComparison.Ordinal));
        Assert.Contains("/MarkInfo << /Marked true >>", file, StringComparison.Ordinal);
    }
}
