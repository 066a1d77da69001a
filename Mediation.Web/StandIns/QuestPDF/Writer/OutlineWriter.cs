using System.Globalization;

namespace Mediation.Web.StandIns.QuestPdf.Writer;

/// <summary>Writes the bookmarks, each under the nearest one before it of a higher level.</summary>
internal static class OutlineWriter
{
    public static int Write(PdfObjects objects, IReadOnlyList<int> pages, IReadOnlyList<Bookmark> bookmarks)
    {
        var root = objects.Reserve();
        var numbers = bookmarks.Select(_ => objects.Reserve()).ToArray();
        var parents = new int[bookmarks.Count];
        for (var i = 0; i < parents.Length; i++)
        {
            parents[i] = i - 1;
            while (parents[i] >= 0 && bookmarks[parents[i]].Level >= bookmarks[i].Level)
                parents[i] = parents[parents[i]];
        }

        for (var i = 0; i < parents.Length; i++)
        {
            var siblings = Children(parents[i]);
            var place = siblings.IndexOf(i);
            var mark = bookmarks[i];
            objects.Set(numbers[i], string.Create(
                CultureInfo.InvariantCulture,
                $"<< /Title {PdfText.String(mark.Title.ToString().Trim().ReplaceLineEndings(" "))} /Parent {(parents[i] < 0 ? root : numbers[parents[i]])} 0 R" +
                $"{Link("Prev", place > 0 ? siblings[place - 1] : -1)}{Link("Next", place + 1 < siblings.Count ? siblings[place + 1] : -1)}{Ends(i)}" +
                $" /Dest [{pages[mark.Page]} 0 R /XYZ null {mark.Top:0.##} null] >>"));
        }

        objects.Set(root, $"<< /Type /Outlines{Ends(-1)} >>");
        return root;

        List<int> Children(int parent) => [.. Enumerable.Range(0, parents.Length).Where(i => parents[i] == parent)];

        int Below(int parent) => Children(parent).Sum(child => 1 + Below(child));

        string Link(string key, int index) => index < 0 ? string.Empty : $" /{key} {numbers[index]} 0 R";

        string Ends(int parent) => Children(parent) is [var first, ..] all ? $"{Link("First", first)}{Link("Last", all[^1])} /Count {Below(parent)}" : string.Empty;
    }
}
