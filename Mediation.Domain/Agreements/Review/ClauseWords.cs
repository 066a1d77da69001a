using System.Text.RegularExpressions;

namespace Mediation.Domain.Agreements.Review;

/// <summary>
/// The words the parties wrote into one clause: subject, place, manner, proof and the rest, one sentence each. What the model
/// knows as a value (amount, day, who) is not among them.
/// </summary>
/// <param name="Clause">The clause.</param>
/// <param name="Raw">The words, with half-width digits.</param>
/// <param name="Text">The same with the names of the parties and their representatives replaced by 〇, so that 及时雨公司 is no promise to be prompt.</param>
internal sealed partial record ClauseWords(Obligation Clause, string Raw, string Text)
{
    private const string Name = "〇";

    /// <summary>第一条 and clause 1.</summary>
    public Text Label => new($"第{ClauseText.Number(Clause.Number)}条", $"Clause {Clause.Number}");

    /// <summary>Number.</summary>
    public int Number => Clause.Number;

    /// <summary>The words of every clause.</summary>
    public static IReadOnlyList<ClauseWords> Of(ReviewSubject subject)
    {
        var names = Names(subject);
        return [.. subject.Agreement.Obligations.OrderBy(o => o.Number).Select(o =>
        {
            var raw = Plain(string.Join('。', new[] { o.Subject, o.Place, o.Manner, o.Proof, o.Further }.Where(f => f.Length > 0)));
            return new ClauseWords(o, raw, Mask(raw, names));
        })];
    }

    /// <summary>Half-width digits, commas and points inside numbers; everything else as written.</summary>
    public static string Plain(string text) =>
        Comma().Replace(string.Concat(text.Select(c => c is >= '０' and <= '９' or '％' or '．' ? (char)(c - 0xFEE0) : c)), ",");

    /// <summary>The text without the names.</summary>
    public static string Mask(string text, IEnumerable<string> names) =>
        names.Aggregate(text, (t, n) => t.Replace(n, Name, StringComparison.Ordinal));

    /// <summary>Names of parties, representatives and members with a share, longest first.</summary>
    public static IReadOnlyList<string> Names(ReviewSubject subject) =>
        [.. subject.Parties.SelectMany(p => p.Representatives.Select(r => r.Name).Prepend(p.Name))
            .Concat(subject.Agreement.Shares.Select(s => s.Name)).Where(n => n.Length > 1).Distinct().OrderByDescending(n => n.Length)];

    [GeneratedRegex("(?<=[0-9])，(?=[0-9]{3}(?![0-9]))")]
    private static partial Regex Comma();
}
