using Mediation.Web.StandIns.QuestPdf.Layout;
using QuestPDF.Infrastructure;

namespace Mediation.Web.StandIns.QuestPdf.Writer;

/// <summary>Draws on one page. Lengths are points from the top left corner of the current place, downwards.</summary>
internal sealed class PageCanvas
{
    private const float SlantTangent = 0.2126f;
    private readonly PdfContent _content;
    private readonly ByteWriter _out;
    private readonly int _index;
    private readonly Stack<(float X, float Y, uint? Fill)> _rotations = new();
    private float _x;
    private float _y;
    private uint? _fill;

    public PageCanvas(PdfContent content, Size size, bool isRecording)
    {
        (_content, Size, IsRecording, _index) = (content, size, isRecording, content.Pages.Count);
        _out = new(isRecording ? 16384 : 0);
        Marks = new(isRecording ? content.Structure : null, _index, _out);
    }

    public bool IsRecording { get; }

    public Size Size { get; }

    public PageMarks Marks { get; }

    public bool HasLinks { get; private set; }

    public ReadOnlySpan<byte> Operators => _out.Written;

    /// <summary>The height of the current place above the foot of the page.</summary>
    public float Top => Up(0);

    public void Move(float x, float y)
    {
        _x += x;
        _y += y;
    }

    /// <summary>Fills a rectangle; lines under and through text belong to the text, all others are decoration.</summary>
    public void FillRectangle(float x, float y, float width, float height, Color color, bool isPartOfText = false)
    {
        if (!IsRecording || color.Alpha == 0)
            return;
        if (isPartOfText)
            Marks.BeginContent();
        else
            Marks.BeginArtifact();
        BeginAlpha(color);
        Fill(color);
        _out.Number(_x + x).Number(Up(y + height)).Number(width).Number(height).Raw("re f\n"u8);
        EndAlpha(color);
    }

    public void DrawLine(float x1, float y1, float x2, float y2, float thickness, Color color, IReadOnlyList<float> dashes)
    {
        if (!IsRecording || color.Alpha == 0)
            return;
        Marks.BeginArtifact();
        _out.Raw("q "u8);
        if (color.Alpha < 255)
            _out.Text($"/{_content.UseAlpha(color.Alpha)} gs ");
        Rgb(color).Raw("RG "u8).Number(thickness).Raw("w "u8);
        if (dashes.Count > 0)
        {
            _out.Raw("["u8);
            foreach (var dash in dashes)
                _out.Number(dash);
            _out.Raw("] 0 d "u8);
        }

        _out.Number(_x + x1).Number(Up(y1)).Raw("m "u8).Number(_x + x2).Number(Up(y2)).Raw("l S Q\n"u8);
    }

    /// <summary>Draws lines with round ends and corners through the points given; a line of one point twice is a dot.</summary>
    public void DrawStrokes(IReadOnlyList<IReadOnlyList<(float X, float Y)>> lines, float thickness, Color color)
    {
        if (!IsRecording || color.Alpha == 0)
            return;
        Marks.BeginArtifact();
        _out.Raw("q 1 J 1 j "u8);
        Rgb(color).Raw("RG "u8).Number(thickness).Raw("w\n"u8);
        foreach (var line in lines)
        {
            for (var i = 0; i < line.Count; i++)
                _out.Number(_x + line[i].X).Number(Up(line[i].Y)).Raw(i == 0 ? "m "u8 : "l "u8);
            _out.Raw("S\n"u8);
        }

        _out.Raw("Q\n"u8);
    }

    public void DrawPicture(Picture picture, float x, float y, float width, float height)
    {
        if (!IsRecording)
            return;
        Marks.BeginArtifact();
        _out.Raw("q "u8).Number(width).Raw("0 0 "u8).Number(height).Number(_x + x).Number(Up(y + height))
            .Text($"cm /{_content.Use(picture)} Do Q\n");
    }

    /// <summary>Writes characters of one look and font at the places given, with the end of the last as one more place.</summary>
    public void DrawText(ReadOnlySpan<ShapedCharacter> text, ReadOnlySpan<float> placed, float baseline)
    {
        if (!IsRecording || text.IsEmpty)
            return;
        var (look, font) = (text[0].Look, text[0].Font);
        var (name, subset) = _content.Use(font.Face);
        Marks.BeginContent();
        BeginAlpha(look.Color);
        Fill(look.Color);
        var isLoose = IsLoose(text, placed);
        if (isLoose)
            _out.Text($"/Span << /ActualText {PdfText.String(string.Concat(Runes(text)))} >> BDC ");
        _out.Text($"BT /{name} ").Number(look.Size).Raw("Tf "u8);
        if (font.Slant)
            _out.Raw("1 0 "u8).Number(SlantTangent).Raw("1 "u8).Number(_x + placed[0]).Number(Up(baseline)).Raw("Tm "u8);
        else
            _out.Number(_x + placed[0]).Number(Up(baseline)).Raw("Td "u8);
        if (font.Embolden)
            Rgb(look.Color).Raw("RG 2 Tr "u8).Number(look.Size * 0.03f).Raw("w "u8);
        _out.Raw("[<"u8);
        for (var i = 0; i < text.Length; i++)
        {
            _out.Hex(subset.NumberOf(text[i].Glyph, text[i].Codepoint));
            var natural = font.Face.AdvanceOf(text[i].Glyph) * look.Size;
            var shift = (placed[i + 1] - placed[i] - natural) * 1000 / look.Size;
            if (i + 1 < text.Length && Math.Abs(shift) >= 0.5f)
                _out.Raw(">"u8).Number(Math.Round(-shift)).Raw("<"u8);
        }

        _out.Raw(">] TJ "u8);
        if (font.Embolden)
            _out.Raw("0 Tr "u8);
        _out.Raw(isLoose ? "ET EMC\n"u8 : "ET\n"u8);
        EndAlpha(look.Color);
    }

    /// <summary>Turns what follows clockwise about the current place.</summary>
    public void BeginRotation(float degrees)
    {
        _rotations.Push((_x, _y, _fill));
        if (!IsRecording)
            return;
        Marks.End();
        var (sin, cos) = Math.SinCos(-degrees * Math.PI / 180);
        var (px, py) = (_x, Up(0));
        _out.Raw("q "u8);
        foreach (var value in new[] { cos, sin, -sin, cos, px - (cos * px) + (sin * py), py - (sin * px) - (cos * py) })
            Exact(value);
        _out.Raw("cm\n"u8);
    }

    public void EndRotation()
    {
        (_x, _y, _fill) = _rotations.Pop();
        if (!IsRecording)
            return;
        Marks.End();
        _out.Raw("Q\n"u8);
    }

    /// <summary>Makes a rectangle a link.</summary>
    public void AddLink(LinkTarget target, float x, float y, float width, float height)
    {
        if (!IsRecording)
            return;
        HasLinks = true;
        _content.Links.Add(new(_index, _x + x, Up(y + height), _x + x + width, Up(y), target, Marks.Place));
        Marks.Place?.AddAnnotation(_index, _content.Links.Count);
    }

    /// <summary>Begins a bookmark at the current place.</summary>
    public Bookmark? AddBookmark(int level)
    {
        if (!IsRecording)
            return null;
        var bookmark = new Bookmark(level, _index, Top);
        _content.Bookmarks.Add(bookmark);
        return bookmark;
    }

    /// <summary>The attribute that tells where on the page something of the given size is.</summary>
    public string BoundsOf(Size size) => string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $" /O /Layout /BBox [{_x:0.##} {Up(size.Height):0.##} {_x + size.Width:0.##} {Top:0.##}]");

    /// <summary>Whether gaps are so wide that software reading the text back would take them for spaces.</summary>
    private static bool IsLoose(ReadOnlySpan<ShapedCharacter> text, ReadOnlySpan<float> placed)
    {
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (text[i].Kind != CharacterKind.Space && placed[i + 1] - placed[i] - text[i].Advance > text[i].Look.Size * 0.08f)
                return true;
        }

        return false;
    }

    private static string[] Runes(ReadOnlySpan<ShapedCharacter> text)
    {
        var runes = new string[text.Length];
        for (var i = 0; i < text.Length; i++)
            runes[i] = char.ConvertFromUtf32(text[i].Codepoint);
        return runes;
    }

    private float Up(float y) => Size.Height - _y - y;

    private void Exact(double value) => _out.Text(value.ToString("0.######", System.Globalization.CultureInfo.InvariantCulture)).Raw(" "u8);

    private ByteWriter Rgb(Color color) => _out.Number(color.Red / 255f).Number(color.Green / 255f).Number(color.Blue / 255f);

    private void Fill(Color color)
    {
        if (_fill == color.Hex)
            return;
        _fill = color.Hex;
        Rgb(color).Raw("rg\n"u8);
    }

    private void BeginAlpha(Color color)
    {
        if (color.Alpha < 255)
        {
            _out.Text($"q /{_content.UseAlpha(color.Alpha)} gs\n");
            _fill = null;
        }
    }

    private void EndAlpha(Color color)
    {
        if (color.Alpha < 255)
        {
            _out.Raw("Q\n"u8);
            _fill = null;
        }
    }
}
