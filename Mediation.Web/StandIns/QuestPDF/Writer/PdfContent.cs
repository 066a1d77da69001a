using Mediation.Web.StandIns.QuestPdf.Fonts;
using Mediation.Web.StandIns.QuestPdf.Layout;

namespace Mediation.Web.StandIns.QuestPdf.Writer;

/// <summary>The pages of a document and what they use: font subsets, pictures, degrees of transparency. A counting pass keeps nothing.</summary>
internal sealed class PdfContent(bool isRecording, string? language = null, bool isTagged = false)
{
    private readonly Dictionary<FontFace, (string Name, FontSubset Subset)> _fonts = [];
    private readonly Dictionary<string, (string Name, Picture Picture)> _pictures = [];
    private readonly SortedSet<byte> _alphas = [];

    public List<PageCanvas> Pages { get; } = [];

    /// <summary>The logical structure, or null when none is wanted.</summary>
    public StructureNode? Structure { get; } = isTagged ? new StructureNode("Document", null, language) : null;

    public List<Bookmark> Bookmarks { get; } = [];

    public List<PageLink> Links { get; } = [];

    /// <summary>The named sections, as met while the pages were laid out.</summary>
    public Dictionary<string, SectionPages> Sections { get; } = [];

    public IEnumerable<(string Name, FontSubset Subset)> Fonts => _fonts.Values;

    public IEnumerable<(string Name, Picture Picture)> Pictures => _pictures.Values;

    public IReadOnlyCollection<byte> Alphas => _alphas;

    public PageCanvas AddPage(Size size)
    {
        var page = new PageCanvas(this, size, isRecording);
        if (isRecording)
            Pages.Add(page);
        return page;
    }

    public (string Name, FontSubset Subset) Use(FontFace face)
    {
        if (!_fonts.TryGetValue(face, out var font))
            _fonts.Add(face, font = ($"F{_fonts.Count + 1}", new FontSubset(face)));
        return font;
    }

    public string Use(Picture picture)
    {
        if (!_pictures.TryGetValue(picture.Digest, out var known))
            _pictures.Add(picture.Digest, known = ($"I{_pictures.Count + 1}", picture));
        return known.Name;
    }

    public string UseAlpha(byte alpha)
    {
        _alphas.Add(alpha);
        return $"A{alpha}";
    }
}
