using Mediation.Web.StandIns.QuestPdf.Writer;

namespace Mediation.Web.StandIns.QuestPdf.Layout;

/// <summary>Content with a meaning. What is marked in a header or footer has it on the first page only; repetitions are decoration.</summary>
internal sealed class SemanticElement(string type, string? alternativeText = null) : Container
{
    private StructureNode? _node;
    private bool _isListed;

    public override void Draw(Size space, PageState page)
    {
        var (outer, heading) = (page.Marks.Place, page.Heading);
        if (!_isListed && type is ['H', >= '1' and <= '6'])
            page.Heading = page.Canvas.AddBookmark(type[1] - '0');
        _isListed = true;
        page.Marks.Place = Part(page, space);
        base.Draw(space, page);
        (page.Marks.Place, page.Heading) = (outer, heading);
    }

    public override void Restart(bool newPass)
    {
        if (newPass)
            (_node, _isListed) = (null, false);
        base.Restart(newPass);
    }

    private StructureNode? Part(PageState page, Size space)
    {
        var marks = page.Marks;
        if (marks.Structure is null || (marks.Place is null && (marks.Edge is null || _node is not null)))
            return null;
        if (_node is not null)
            return _node;
        _node = (marks.Place ?? marks.Structure).Add(type, marks.Language, alternativeText);
        _node.TakesText |= type is "LBody" or "Caption" or "TOCI" && HoldsOnlyText;
        if (_node.IsPicture)
            _node.Attributes = page.Canvas.BoundsOf(space);
        return _node;
    }
}

/// <summary>Content in a language of its own.</summary>
internal sealed class LanguageElement(string language) : Container
{
    public override void Draw(Size space, PageState page)
    {
        var outer = page.Marks.Language;
        page.Marks.Language = language;
        base.Draw(space, page);
        page.Marks.Language = outer;
    }
}

/// <summary>Decoration: not part of what is read. Headers and footers say which edge of the page they stand at.</summary>
internal sealed class ArtifactElement(string? edge = null) : Container
{
    public override void Draw(Size space, PageState page)
    {
        var (place, outer) = (page.Marks.Place, page.Marks.Edge);
        (page.Marks.Place, page.Marks.Edge) = (null, edge);
        base.Draw(space, page);
        (page.Marks.Place, page.Marks.Edge) = (place, outer);
    }
}
