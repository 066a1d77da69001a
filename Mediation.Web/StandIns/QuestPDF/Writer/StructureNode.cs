namespace Mediation.Web.StandIns.QuestPdf.Writer;

/// <summary>A part of the logical structure: what a screen reader announces, with its content in reading order.</summary>
internal sealed class StructureNode(string type, StructureNode? parent, string? language)
{
    private readonly List<StructureItem> _items = [];

    public string Type { get; } = type;

    public StructureNode? Parent { get; } = parent;

    /// <summary>The language of the content where it is not the one around it.</summary>
    public string? Language { get; } = language;

    public string? EffectiveLanguage => Language ?? Parent?.EffectiveLanguage;

    public string? AlternativeText { get; init; }

    /// <summary>Entries of its attributes, such as the cells a table cell spans.</summary>
    public string? Attributes { get; set; }

    public IReadOnlyList<StructureItem> Items => _items;

    /// <summary>Whether text stands in it directly instead of in paragraphs.</summary>
    public bool TakesText { get; set; } = type is "P" or "H1" or "H2" or "H3" or "H4" or "H5" or "H6" or "Lbl" or "Span" or "Quote" or "Code" or "Link" or "Figure" or "Formula";

    /// <summary>Whether everything drawn in it belongs to it, lines and pictures too.</summary>
    public bool IsPicture => Type is "Figure" or "Formula";

    /// <summary>Whether anything can be read in it; the cells of a table count even when they are blank.</summary>
    public bool IsKept => Type is "TR" or "TH" or "TD" || _items.Exists(item => item.Part?.IsKept ?? true);

    public StructureNode Add(string type, string? language = null, string? alternativeText = null)
    {
        var part = new StructureNode(type, this, language == EffectiveLanguage ? null : language) { AlternativeText = alternativeText };
        _items.Add(new(part, 0, 0, 0));
        return part;
    }

    /// <summary>Adds marked content of a page by its number there.</summary>
    public void AddContent(int page, int number) => _items.Add(new(null, page, number, 0));

    /// <summary>Adds an annotation of a page, by its number among all of the document counted from 1.</summary>
    public void AddAnnotation(int page, int number) => _items.Add(new(null, page, 0, number));
}

/// <summary>What a part holds in one place: another part, marked content of a page, or an annotation.</summary>
internal readonly record struct StructureItem(StructureNode? Part, int Page, int Content, int Annotation);
