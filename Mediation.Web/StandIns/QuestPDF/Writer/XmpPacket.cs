using System.Globalization;
using System.Security;
using System.Text;
using QuestPDF.Infrastructure;

namespace Mediation.Web.StandIns.QuestPdf.Writer;

/// <summary>What a file says about itself as XMP: the same facts as its information dictionary, and the standards it keeps to.</summary>
internal static class XmpPacket
{
    public static byte[] Write(DocumentMetadata metadata, DocumentSettings settings)
    {
        var text = new StringBuilder(
            "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n" +
            "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n" +
            "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\"" +
            " xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n");
        text.Append("<dc:format>application/pdf</dc:format>\n");
        Append(text, "dc:title", metadata.Title, "<rdf:Alt><rdf:li xml:lang=\"x-default\">", "</rdf:li></rdf:Alt>");
        Append(text, "dc:creator", metadata.Author, "<rdf:Seq><rdf:li>", "</rdf:li></rdf:Seq>");
        Append(text, "dc:description", metadata.Subject, "<rdf:Alt><rdf:li xml:lang=\"x-default\">", "</rdf:li></rdf:Alt>");
        Append(text, "dc:language", metadata.Language, "<rdf:Bag><rdf:li>", "</rdf:li></rdf:Bag>");
        Append(text, "pdf:Keywords", metadata.Keywords);
        Append(text, "pdf:Producer", metadata.Producer);
        Append(text, "xmp:CreatorTool", metadata.Creator);
        Append(text, "xmp:CreateDate", Date(metadata.Created));
        Append(text, "xmp:ModifyDate", Date(metadata.Modified));
        if (settings.PDFA_Conformance != PDFA_Conformance.None)
        {
            var level = settings.PDFA_Conformance.ToString();
            Append(text, "pdfaid:part", level[^2..^1]);
            Append(text, "pdfaid:conformance", level[^1..]);
        }

        if (settings.PDFUA_Conformance != PDFUA_Conformance.None)
            Append(text, "pdfuaid:part", "1");
        text.Append("</rdf:Description>\n");
        if (settings is { PDFUA_Conformance: not PDFUA_Conformance.None, PDFA_Conformance: not PDFA_Conformance.None })
            text.Append(ExtensionSchema);
        return Encoding.UTF8.GetBytes(text.Append("</rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>").ToString());
    }

    /// <summary>The archive standard wants the accessibility standard's own property described.</summary>
    private const string ExtensionSchema =
        "<rdf:Description rdf:about=\"\" xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\" xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\" xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">\n" +
        "<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType=\"Resource\"><pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>" +
        "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>" +
        "<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType=\"Resource\"><pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>" +
        "<pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>Part of ISO 14289</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property>" +
        "</rdf:li></rdf:Bag></pdfaExtension:schemas>\n</rdf:Description>\n";

    private static void Append(StringBuilder text, string name, string? value, string before = "", string after = "")
    {
        if (!string.IsNullOrEmpty(value))
            text.Append('<').Append(name).Append('>').Append(before).Append(SecurityElement.Escape(value)).Append(after).Append("</").Append(name).Append(">\n");
    }

    private static string? Date(DateTimeOffset? at) => at?.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);
}
