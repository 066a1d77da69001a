using System.Text;

namespace Mediation.Web.StandIns.QuestPdf.Fonts;

/// <summary>The names a font carries, in all its languages.</summary>
internal static class FontNames
{
    private const int FamilyName = 1;
    private const int PostScriptName = 6;
    private const int TypographicFamilyName = 16;

    public static (string[] Families, string PostScript) Read(FontTables tables)
    {
        var families = new List<string>();
        var postScript = "Font";
        var start = tables.Start("name");
        var texts = start + tables.UInt16(start + 4);
        for (var i = 0; i < tables.UInt16(start + 2); i++)
        {
            var record = start + 6 + (12 * i);
            var (platform, id) = (tables.UInt16(record), tables.UInt16(record + 6));
            if (platform is not (0 or 3) || id is not (FamilyName or PostScriptName or TypographicFamilyName))
                continue;
            var text = Encoding.BigEndianUnicode.GetString(tables.Slice(texts + tables.UInt16(record + 10), tables.UInt16(record + 8)));
            if (id == PostScriptName)
                postScript = text;
            else if (!families.Contains(text))
                families.Add(text);
        }

        return ([.. families], string.Concat(postScript.Where(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_')));
    }
}
