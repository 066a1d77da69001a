using Mediation.Domain.Workflow;

namespace Mediation.Domain.Intake;

/// <summary>Whether two people, or one person twice, tell the same: pairs of neighbouring characters that both texts have.</summary>
public static class SimilarWords
{
    // Half of the shorter text's pairs: the same matter in other sentences still shares names, places and amounts.
    private const double Enough = 0.5;

    /// <summary>Whether the texts look like the same matter. Only points it out; it refuses nothing.</summary>
    public static bool Are(string one, string other)
    {
        var (a, b) = (Pairs(one), Pairs(other));
        var fewer = Math.Min(a.Count, b.Count);
        return fewer == 0 ? PlainText.Tidy(one) == PlainText.Tidy(other) : a.Intersect(b).Count() >= Enough * fewer;
    }

    private static HashSet<string> Pairs(string text)
    {
        var letters = string.Concat((text ?? "").Where(char.IsLetterOrDigit));
        return [.. Enumerable.Range(0, Math.Max(0, letters.Length - 1)).Select(i => letters.Substring(i, 2))];
    }
}
