using DiffPlex;

namespace Mediation.Web.Confirmation;

/// <summary>A stretch of words: kept, taken out or put in.</summary>
public enum StretchKind { Kept, Removed, Added }

/// <summary>One stretch of a compared text.</summary>
public sealed record Stretch(StretchKind Kind, string Words);

/// <summary>
/// Compares two texts for reading. Chinese is compared character by character, a number or Latin word as one piece; a lone unchanged
/// character between two changes is counted to them, so that a reader sees phrases and not crumbs.
/// </summary>
public static class WordChanges
{
    private const int Crumb = 1;

    /// <summary>The stretches in reading order: what was taken out stands before what was put in.</summary>
    public static IReadOnlyList<Stretch> Between(string before, string after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var diff = new Differ().CreateCustomDiffs(before, after, ignoreWhiteSpace: false, ignoreCase: false, Pieces);
        List<Stretch> stretches = [];
        var at = 0;
        foreach (var block in diff.DiffBlocks)
        {
            Add(stretches, StretchKind.Kept, diff.PiecesOld.Skip(at).Take(block.DeleteStartA - at));
            Add(stretches, StretchKind.Removed, diff.PiecesOld.Skip(block.DeleteStartA).Take(block.DeleteCountA));
            Add(stretches, StretchKind.Added, diff.PiecesNew.Skip(block.InsertStartB).Take(block.InsertCountB));
            at = block.DeleteStartA + block.DeleteCountA;
        }
        Add(stretches, StretchKind.Kept, diff.PiecesOld.Skip(at));
        return Gather(stretches);
    }

    private static void Add(List<Stretch> to, StretchKind kind, IEnumerable<string> pieces)
    {
        var words = string.Concat(pieces);
        if (words.Length > 0) to.Add(new(kind, words));
    }

    // Changes that only a crumb separates become one change.
    private static List<Stretch> Gather(List<Stretch> stretches)
    {
        List<Stretch> gathered = [];
        var (removed, added) = ("", "");
        for (var i = 0; i < stretches.Count; i++)
        {
            var (kind, words) = (stretches[i].Kind, stretches[i].Words);
            var isChanging = removed.Length + added.Length > 0;
            if (kind == StretchKind.Removed) removed += words;
            else if (kind == StretchKind.Added) added += words;
            else if (isChanging && words.Length <= Crumb && i + 1 < stretches.Count && !char.IsPunctuation(words[0])) (removed, added) = (removed + words, added + words);
            else
            {
                Close();
                gathered.Add(stretches[i]);
            }
        }
        Close();
        return gathered;

        void Close()
        {
            if (removed.Length > 0) gathered.Add(new(StretchKind.Removed, removed));
            if (added.Length > 0) gathered.Add(new(StretchKind.Added, added));
            (removed, added) = ("", "");
        }
    }

    // Characters one by one; digits with their separators, and Latin letters, together.
    private static string[] Pieces(string text)
    {
        List<string> pieces = [];
        for (var i = 0; i < text.Length;)
        {
            var end = i + (char.IsHighSurrogate(text[i]) && i + 1 < text.Length ? 2 : 1);
            if (IsWord(text[i])) while (end < text.Length && (IsWord(text[end]) || (text[end] is ',' or '.' && end + 1 < text.Length && IsWord(text[end + 1])))) end++;
            pieces.Add(text[i..end]);
            i = end;
        }
        return [.. pieces];
    }

    private static bool IsWord(char c) => char.IsAsciiLetterOrDigit(c);
}
