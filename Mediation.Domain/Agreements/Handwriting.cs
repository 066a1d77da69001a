using System.Globalization;
using System.Text;

namespace Mediation.Domain.Agreements;

/// <summary>
/// A signature drawn by hand on a screen: strokes of points with the time between them. It is made of pen movements and cannot hold a
/// picture. Written as strokes divided by ';', points by blanks, each x,y,t: x from 0 to 3000 and y from 0 to 1500 (down), t the
/// milliseconds since the point before, over the whole signature. Source: Electronic Signature Law art. 13.
/// </summary>
public sealed class Handwriting
{
    /// <summary>Width of the pad in its own units.</summary>
    public const int Width = 3000;

    /// <summary>Height of the pad in its own units.</summary>
    public const int Height = 1500;

    /// <summary>Longest written form in characters.</summary>
    public const int MostCharacters = 24_000;

    private const int MostStrokes = 200;
    private const int MostPoints = 3000;
    private const int FewestPoints = 8;
    private const int LeastExtent = 150;
    private const int LeastMilliseconds = 150;
    private const int MostPause = 600_000;

    private static readonly Fault Blank = new("strokes-blank", new("签名板上还没有写名字。请用手指或者笔写全名；写不了的，请在纸上签。", "Nothing is written on the pad. Write the full name with a finger or pen, or sign on paper."));
    private static readonly Fault TooLittle = new("strokes-little", new("写得太少，看不出名字。请点“重写”，写全名。", "Too little is written to be a name. Choose “Write again” and write the full name."));
    private static readonly Fault TooMuch = new("strokes-much", new("写得太多，存不下。请点“重写”，只写名字。", "Too much is written to be kept. Choose “Write again” and write only the name."));
    private static readonly Fault NotByHand = new("strokes-not-drawn", new("这不是在签名板上一笔一笔写的，不能当签名。请重写，或者在纸上签。", "This was not written stroke by stroke on the pad and is no signature. Write it again, or sign on paper."));

    private Handwriting(IReadOnlyList<IReadOnlyList<(int X, int Y)>> strokes, int milliseconds) => (Strokes, Milliseconds) = (strokes, milliseconds);

    /// <summary>The strokes, each of one point or more, in pad units.</summary>
    public IReadOnlyList<IReadOnlyList<(int X, int Y)>> Strokes { get; }

    /// <summary>How long the writing took, in milliseconds.</summary>
    public int Milliseconds { get; }

    /// <summary>Reads what the pad wrote; refuses blanks, dots, pictures and anything not drawn in time.</summary>
    public static Parsed<Handwriting> Parse(string? written)
    {
        if (string.IsNullOrWhiteSpace(written)) return Blank;
        if (written.Length > MostCharacters) return TooMuch;
        var strokes = new List<IReadOnlyList<(int X, int Y)>>();
        var (time, points) = (0L, 0);
        foreach (var part in written.Split(';'))
        {
            var stroke = new List<(int X, int Y)>();
            foreach (var point in part.Split(' '))
            {
                var numbers = point.Split(',');
                if (numbers.Length != 3 || Number(numbers[0], Width) is not { } x || Number(numbers[1], Height) is not { } y || Number(numbers[2], MostPause) is not { } t) return NotByHand;
                time += t;
                stroke.Add((x, y));
            }
            points += stroke.Count;
            strokes.Add(stroke);
        }
        if (strokes.Count > MostStrokes || points > MostPoints) return TooMuch;
        var all = strokes.SelectMany(s => s).ToList();
        var extent = Math.Max(all.Max(p => p.X) - all.Min(p => p.X), all.Max(p => p.Y) - all.Min(p => p.Y));
        if (points < FewestPoints || extent < LeastExtent) return TooLittle;
        return time < LeastMilliseconds ? NotByHand : new Handwriting(strokes, (int)Math.Min(time, int.MaxValue));
    }

    /// <summary>The strokes as the path of an SVG picture, in pad units: moves and straight lines.</summary>
    public string Path()
    {
        var path = new StringBuilder();
        foreach (var stroke in Strokes)
        {
            path.Append(CultureInfo.InvariantCulture, $"M{stroke[0].X} {stroke[0].Y}");
            // A single touch is a dot: a line of no length with round ends.
            foreach (var (x, y) in stroke.Count == 1 ? stroke : stroke.Skip(1)) path.Append(CultureInfo.InvariantCulture, $"L{x} {y}");
        }
        return path.ToString();
    }

    private static int? Number(string text, int most) =>
        text.Length is > 0 and < 7 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= most ? number : null;
}
