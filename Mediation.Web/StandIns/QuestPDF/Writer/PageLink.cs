namespace Mediation.Web.StandIns.QuestPdf.Writer;

/// <summary>Where a link leads: out of the document, or to a section of it.</summary>
internal sealed record LinkTarget(string? Uri, string? Section);

/// <summary>A link on a page, its corners in points from the bottom left of the page.</summary>
internal sealed record PageLink(int Page, float Left, float Bottom, float Right, float Top, LinkTarget Target, StructureNode? Node);

/// <summary>A heading for the list of bookmarks, with its place on a page.</summary>
internal sealed class Bookmark(int level, int page, float top)
{
    public int Level { get; } = level;

    public int Page { get; } = page;

    public float Top { get; } = top;

    public System.Text.StringBuilder Title { get; } = new();
}
