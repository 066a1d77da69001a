using Mediation.Web.StandIns.QuestPdf.Writer;

namespace Mediation.Web.StandIns.QuestPdf.Layout;

/// <summary>Draws a line of text in its column.</summary>
internal static class TextPainter
{
    public static void Paint(PageCanvas canvas, in TextLine line, float baseline, float width, TextAlignment alignment)
    {
        if (!canvas.IsRecording || line.Start == line.End)
            return;
        var text = line.Text;
        var free = width - line.Indentation - line.Width;
        var (wordGap, gap) = alignment == TextAlignment.Justify && !line.IsLast && free > 0 ? Gaps(text, free) : default;
        var x = line.Indentation + alignment switch
        {
            TextAlignment.Center => free / 2,
            TextAlignment.Right => free,
            _ => 0,
        };

        var placed = new float[text.Length + 1];
        for (var i = 0; i < text.Length; i++)
        {
            placed[i] = x;
            x += text[i].Advance - (line.Start + i >= line.CompressedFrom ? text[i].Slack() : 0);
            if (i + 1 < text.Length && LineBreakRules.MayStretch(text[i], text[i + 1]))
                x += gap + (text[i].Kind == CharacterKind.Space ? wordGap : 0);
        }

        placed[^1] = x;
        for (int start = 0, end; start < text.Length; start = end)
        {
            end = start + 1;
            while (end < text.Length && ReferenceEquals(text[end].Look, text[start].Look) && text[end].Font == text[start].Font)
                end++;
            PaintRun(canvas, text[start..end], placed.AsSpan(start, end - start + 1), baseline);
        }
    }

    /// <summary>What justification adds after spaces, up to a third of the font size, and then evenly to all gaps.</summary>
    private static (float Word, float Any) Gaps(ReadOnlySpan<ShapedCharacter> text, float free)
    {
        int spaces = 0, gaps = 0;
        for (var i = 1; i < text.Length; i++)
        {
            if (!LineBreakRules.MayStretch(text[i - 1], text[i]))
                continue;
            gaps++;
            if (text[i - 1].Kind == CharacterKind.Space)
                spaces++;
        }

        if (gaps == 0)
            return default;
        var word = spaces == 0 ? 0 : Math.Min(free / spaces, text[0].Look.Size / 3);
        return (word, (free - (word * spaces)) / gaps);
    }

    private static void PaintRun(PageCanvas canvas, ReadOnlySpan<ShapedCharacter> run, ReadOnlySpan<float> placed, float baseline)
    {
        var look = run[0].Look;
        var (left, right) = (placed[0], placed[^1]);
        var place = canvas.Marks.Place;
        if (look.Link is not null)
            canvas.Marks.Place = place?.Add("Link");
        if (look.Highlight.Alpha > 0)
            canvas.FillRectangle(left, baseline - look.Ascent, right - left, look.Ascent + look.Descent, look.Highlight);
        canvas.DrawText(run, placed, baseline - look.Rise);
        if (look.Underline)
            Line(baseline + (look.Size * 0.12f));
        if (look.Strikethrough)
            Line(baseline - (look.Size * 0.3f));
        if (look.Overline)
            Line(baseline - (look.Size * 0.9f));
        if (look.Link is not null)
            canvas.AddLink(look.Link, left, baseline - look.Ascent, right - left, look.Ascent + look.Descent);
        canvas.Marks.Place = place;

        void Line(float y) => canvas.FillRectangle(left, y - (look.DecorationThickness / 2), right - left, look.DecorationThickness, look.DecorationColor, true);
    }
}
