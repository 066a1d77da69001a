namespace Mediation.Web.StandIns.QuestPdf.Layout;

/// <summary>Breaks paragraphs into lines, filling each as far as the rules allow.</summary>
internal static class LineBuilder
{
    /// <summary>Adds the lines of a paragraph from the given character on.</summary>
    public static void Break(Paragraph paragraph, int number, int start, float width, float indentation, List<TextLine> lines)
    {
        var text = paragraph.Text;
        do
        {
            var indent = start == 0 ? indentation : 0;
            var (end, compressedFrom) = EndOfLine(text, start, width - indent + Size.Tolerance);
            var visible = end;
            while (visible > start && text[visible - 1].Kind == CharacterKind.Space && end < text.Length)
                visible--;
            var line = 0f;
            for (var i = start; i < visible; i++)
                line += text[i].Advance - (i >= compressedFrom ? text[i].Slack() : 0);
            lines.Add(new(paragraph, number, start, visible, line, indent, start == 0, end == text.Length, compressedFrom));
            start = end;
        }
        while (start < text.Length);
    }

    private static (int End, int CompressedFrom) EndOfLine(ShapedCharacter[] text, int start, float room)
    {
        var used = 0f;
        var lastBreak = -1;
        for (var i = start; i < text.Length; i++)
        {
            if (i > start && LineBreakRules.MayBreakBefore(text, i))
                lastBreak = i;
            if (text[i].Kind != CharacterKind.Space && used + text[i].Advance > room)
            {
                if (Compressed(text, start, i, used, room) is { } squeezed)
                    return squeezed;
                return (lastBreak > start ? lastBreak : WithinWord(text, start, i), text.Length);
            }

            used += text[i].Advance;
        }

        return (text.Length, text.Length);
    }

    /// <summary>Where to divide a word that is longer than the line: at its edge, but before no closing and after no opening sign.</summary>
    private static int WithinWord(ShapedCharacter[] text, int start, int edge)
    {
        var at = Math.Max(edge, start + 1);
        while (at > start + 1 && (text[at].Kind == CharacterKind.Closing || text[at - 1].Kind == CharacterKind.Opening))
            at--;
        return at > start + 1 ? at : Math.Max(edge, start + 1);
    }

    /// <summary>The line that ends after closing signs which fit when their empty halves are given up, those before the overflow included.</summary>
    private static (int End, int CompressedFrom)? Compressed(ShapedCharacter[] text, int start, int overflow, float used, float room)
    {
        for (var from = overflow; from > start; used -= text[--from].Advance)
        {
            if (text[from].Slack() <= 0)
                return null;
            var width = used;
            for (var end = from; end < text.Length && text[end].Slack() > 0;)
            {
                width += text[end].Advance - text[end].Slack();
                if (width > room)
                    break;
                end++;
                if (end > overflow && (end == text.Length || text[end].Kind == CharacterKind.Space || LineBreakRules.MayBreakBefore(text, end)))
                    return (end, from);
            }
        }

        return null;
    }
}
