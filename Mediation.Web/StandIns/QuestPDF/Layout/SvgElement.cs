using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using QuestPDF.Drawing.Exceptions;
using QuestPDF.Infrastructure;

namespace Mediation.Web.StandIns.QuestPdf.Layout;

/// <summary>A drawing of stroked paths with moves and straight lines in absolute coordinates; anything else is an error.</summary>
internal sealed partial class SvgElement : Element
{
    private readonly List<(IReadOnlyList<IReadOnlyList<(float X, float Y)>> Lines, Color Color, float Thickness)> _paths = [];
    private readonly float _left;
    private readonly float _top;
    private readonly float _width;
    private readonly float _height;
    private bool _drawn;

    public SvgElement(string svg)
    {
        var root = Read(svg);
        var box = ((string?)root.Attribute("viewBox") ?? "").Split(' ', ',').Where(n => n.Length > 0).Select(Number).ToArray();
        if (root.Name.LocalName != "svg" || box.Length != 4 || box[2] <= 0 || box[3] <= 0)
            throw new DocumentComposeException("An svg element with a viewBox of positive size is needed.");
        (_left, _top, _width, _height) = (box[0], box[1], box[2], box[3]);
        foreach (var child in root.Elements())
        {
            if (child.Name.LocalName != "path")
                throw new DocumentComposeException($"The SVG element {child.Name.LocalName} is not supported.");
            _paths.Add((Lines((string?)child.Attribute("d") ?? ""), Color.FromHex((string?)child.Attribute("stroke") ?? "#000000"), Number((string?)child.Attribute("stroke-width") ?? "1")));
        }
    }

    public ImageFit Fit { get; set; }

    public override SpacePlan Measure(Size space, PageState page)
    {
        if (_drawn)
            return SpacePlan.Nothing;
        var size = SizeIn(space);
        var fits = size.Width <= space.Width + Size.Tolerance && size.Height <= space.Height + Size.Tolerance;
        return fits ? new(Layout.Fit.All, size.Width, size.Height) : SpacePlan.None;
    }

    public override void Draw(Size space, PageState page)
    {
        if (_drawn)
            return;
        _drawn = true;
        var scale = SizeIn(space).Width / _width;
        foreach (var (lines, color, thickness) in _paths)
            page.Canvas.DrawStrokes([.. lines.Select(l => l.Select(p => ((p.X - _left) * scale, (p.Y - _top) * scale)).ToArray())], thickness * scale, color);
    }

    public override void Restart(bool newPass) => _drawn = false;

    private static XElement Read(string svg)
    {
        try
        {
            return XElement.Parse(svg);
        }
        catch (XmlException e)
        {
            throw new DocumentComposeException($"The SVG is not well-formed: {e.Message}");
        }
    }

    private static List<IReadOnlyList<(float X, float Y)>> Lines(string path)
    {
        var lines = new List<IReadOnlyList<(float X, float Y)>>();
        var rest = Segment().Replace(path, m =>
        {
            var point = (Number(m.Groups[2].Value), Number(m.Groups[3].Value));
            if (m.Groups[1].Value == "M" || lines.Count == 0)
                lines.Add(new List<(float X, float Y)> { point });
            else
                ((List<(float X, float Y)>)lines[^1]).Add(point);
            return "";
        });
        if (!string.IsNullOrWhiteSpace(rest))
            throw new DocumentComposeException($"The SVG path command {rest.Trim()[0]} is not supported.");
        return lines;
    }

    private static float Number(string text) => float.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        ? number : throw new DocumentComposeException($"The SVG has {text} where a number is needed.");

    private Size SizeIn(Size space)
    {
        var byWidth = new Size(space.Width, space.Width * _height / _width);
        var byHeight = new Size(space.Height * _width / _height, space.Height);
        return Fit switch
        {
            ImageFit.Width => byWidth,
            ImageFit.Height => byHeight,
            _ => byWidth.Height <= space.Height ? byWidth : byHeight,
        };
    }

    [GeneratedRegex(@"\s*([ML])\s*(-?[0-9.]+)[\s,]+(-?[0-9.]+)")]
    private static partial Regex Segment();
}
