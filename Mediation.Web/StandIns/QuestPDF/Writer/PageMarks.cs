namespace Mediation.Web.StandIns.QuestPdf.Writer;

/// <summary>Marks what is drawn on a page as content of a part of the structure or as decoration. Without a structure it does nothing.</summary>
internal sealed class PageMarks(StructureNode? structure, int page, ByteWriter operators)
{
    private readonly List<StructureNode> _marked = [];
    private StructureNode? _open;
    private bool _isArtifact;

    /// <summary>The whole document, or null when it is written without structure or only counted.</summary>
    public StructureNode? Structure { get; } = structure;

    /// <summary>The part that what is drawn now belongs to; null for decoration.</summary>
    public StructureNode? Place { get; set; } = structure;

    /// <summary>Header or Footer while one is drawn.</summary>
    public string? Edge { get; set; }

    public string? Language { get; set; }

    /// <summary>The parts that hold the page's marked content, by its number.</summary>
    public IReadOnlyList<StructureNode> Marked => _marked;

    /// <summary>What is drawn next can be read.</summary>
    public void BeginContent()
    {
        if (Structure is null || (Place is not null && Place == _open))
            return;
        if (Place is null)
        {
            BeginArtifact();
            return;
        }

        End();
        operators.Text($"/{Place.Type} << /MCID {_marked.Count} >> BDC\n");
        Place.AddContent(page, _marked.Count);
        _marked.Add(Place);
        _open = Place;
    }

    /// <summary>What is drawn next is decoration, unless it is part of a picture.</summary>
    public void BeginArtifact()
    {
        if (Place is { IsPicture: true })
        {
            BeginContent();
            return;
        }

        if (Structure is null || _isArtifact)
            return;
        End();
        operators.Text(Edge is null ? "/Artifact BMC\n" : $"/Artifact << /Type /Pagination /Subtype /{Edge} >> BDC\n");
        _isArtifact = true;
    }

    public void End()
    {
        if (_open is not null || _isArtifact)
            operators.Raw("EMC\n"u8);
        (_open, _isArtifact) = (null, false);
    }

    /// <summary>Where a paragraph drawn now belongs: the part it stands in, or a new one of its own.</summary>
    public StructureNode? Paragraph()
    {
        if (Place is null)
            return null;
        if (!Place.TakesText)
            return Place.Add("P", Language);
        return Language is null || Language == Place.EffectiveLanguage ? Place : Place.Add("Span", Language);
    }
}
