using System.Globalization;
using Mediation.Domain.Cases;
using Mediation.Domain.Evidence;
using Mediation.Domain.Sessions;

namespace Mediation.Domain.Agreements;

/// <summary>An item of evidence or a line of the record that speaks of a clause, and by what it was found.</summary>
/// <param name="Of">The item or line.</param>
/// <param name="By">What both speak of: the amount, the day, the thing named, a word of the matter.</param>
public sealed record Support<T>(T Of, IReadOnlyList<Text> By);

/// <summary>
/// What in the record and the evidence speaks of a clause: the same amount, the same day, a paper the clause names, or the same matter.
/// It points the judge to the place; it proves nothing. Only statements of the record are read, never caucus notes.
/// </summary>
public static class ClauseSupport
{
    private const int Most = 3;

    // Words too common to tie a statement to a clause.
    private static readonly HashSet<string> Common = ["支付", "付款", "人民", "第一", "第二", "第三", "一期", "二期", "三期", "以后", "各年", "每年", "双方", "协议", "约定", "办公"];

    /// <summary>Lines of the record that mention the clause's amount, day or matter; confirmed facts first.</summary>
    public static IReadOnlyList<Support<Statement>> Statements(Obligation clause, MediationCase @case) =>
        [.. @case.Sessions.OrderBy(s => s.Number).SelectMany(s => s.StandingLines).Where(s => s.Kind is StatementKind.Said or StatementKind.Answer or StatementKind.ConfirmedFact)
            .Select(s => (Of: s, By: Found(clause, s.Words))).Where(x => x.By.Count > 0)
            .OrderByDescending(x => x.Of.Kind == StatementKind.ConfirmedFact).ThenByDescending(x => x.By.Count).ThenByDescending(x => x.Of.At)
            .Take(Most).Select(x => new Support<Statement>(x.Of, Said(x.By)))];

    /// <summary>Evidence the clause names, or whose title or purpose mentions its amount, day or matter.</summary>
    public static IReadOnlyList<Support<EvidenceItem>> Evidence(Obligation clause, MediationCase @case) =>
        [.. @case.Evidence.Select(e => (Of: e, By: (List<Mark>)[.. Named(clause, e), .. Found(clause, $"{e.Title}\n{e.Shows}")])).Where(x => x.By.Count > 0)
            .OrderByDescending(x => x.By.Count).ThenBy(x => x.Of.Number).Take(Most).Select(x => new Support<EvidenceItem>(x.Of, Said(x.By)))];

    /// <summary>Whether anything in the file speaks of the clause's amount.</summary>
    public static bool CarriesAmount(Obligation clause, MediationCase @case)
    {
        if (clause.Amount is not { } amount) return true;
        return @case.Evidence.Any(e => Mentions($"{e.Title}\n{e.Shows}", amount))
            || @case.Sessions.SelectMany(s => s.StandingLines).Any(s => s.Kind is StatementKind.Said or StatementKind.Answer or StatementKind.ConfirmedFact && Mentions(s.Words, amount));
    }

    private static List<Mark> Found(Obligation clause, string words)
    {
        List<Mark> found = [];
        if (clause.Amount is { } amount && Mentions(words, amount)) found.Add(new(0, new($"金额{amount}元", $"the amount {amount} yuan")));
        if (clause.DueOn is { } due && Mentions(words, string.Create(CultureInfo.InvariantCulture, $"{due.Month}月{due.Day}日")))
            found.Add(new(1, new($"日期{due.Month}月{due.Day}日", $"the day {due:yyyy-MM-dd}")));
        if (Matter(clause.Subject).FirstOrDefault(words.Contains) is { } matter) found.Add(new(2, new($"说到“{matter}”", $"mentions “{matter}”")));
        return found;
    }

    // A paper the drafter named in the clause itself.
    private static IEnumerable<Mark> Named(Obligation clause, EvidenceItem item)
    {
        if (item.Title.Length >= 2 && $"{clause.Subject}{clause.Manner}{clause.Proof}{clause.Further}".Contains(item.Title, StringComparison.Ordinal))
            yield return new(-1, new("条款写到这份证据", "named in the clause"));
    }

    private static IReadOnlyList<Text> Said(List<Mark> marks) => [.. marks.OrderBy(m => m.Order).Select(m => m.Words)];

    private static bool Mentions(string words, Money amount)
    {
        var figures = amount.ToString();
        var plain = figures.Replace(",", "", StringComparison.Ordinal);
        return Mentions(words, figures) || Mentions(words, plain)
            || (plain.EndsWith(".00", StringComparison.Ordinal) && (Mentions(words, plain[..^3]) || Mentions(words, figures[..^3])));
    }

    // 1,300 is not in 51,300.00, and 6日 is not in 16日.
    private static bool Mentions(string words, string mark)
    {
        for (var at = words.IndexOf(mark, StringComparison.Ordinal); at >= 0; at = words.IndexOf(mark, at + 1, StringComparison.Ordinal))
        {
            var (before, end) = (at == 0 ? ' ' : words[at - 1], at + mark.Length);
            var after = end < words.Length ? words[end] : ' ';
            var goesOn = char.IsAsciiDigit(after) || (after is '.' or ',' && end + 1 < words.Length && char.IsAsciiDigit(words[end + 1]) && !words[end..].StartsWith(".00", StringComparison.Ordinal));
            if (!char.IsAsciiDigit(before) && before is not (',' or '.') && !goesOn) return true;
        }
        return false;
    }

    private static IEnumerable<string> Matter(string subject)
    {
        for (var i = 0; i + 2 <= subject.Length; i++)
        {
            var pair = subject.Substring(i, 2);
            if (pair.All(char.IsLetter) && !Common.Contains(pair)) yield return pair;
        }
    }

    private sealed record Mark(int Order, Text Words);
}
