using System.Globalization;
using Mediation.Domain.Cases;
using Mediation.Domain.Evidence;
using Mediation.Domain.Sessions;

namespace Mediation.Domain.Agreements;

/// <summary>
/// What in the record and the evidence speaks of a clause: the same amount, the same day or the same matter. It points the judge to
/// the place; it proves nothing. Only statements of the record are read, never caucus notes.
/// </summary>
public static class ClauseSupport
{
    private const int Most = 3;

    // Words too common to tie a statement to a clause.
    private static readonly HashSet<string> Common = ["支付", "付款", "人民", "第一", "第二", "第三", "一期", "二期", "三期", "以后", "各年", "每年", "双方", "协议", "约定", "办公"];

    /// <summary>Lines of the record that mention the clause's amount, day or matter; confirmed facts first.</summary>
    public static IReadOnlyList<Statement> Statements(Obligation clause, MediationCase @case)
    {
        var marks = Marks(clause);
        return [.. @case.Sessions.OrderBy(s => s.Number).SelectMany(s => s.Statements).Where(s => s.Kind is StatementKind.Said or StatementKind.Answer or StatementKind.ConfirmedFact)
            .Select(s => (Statement: s, Hits: marks.Count(s.Words.Contains))).Where(x => x.Hits > 0)
            .OrderByDescending(x => x.Statement.Kind == StatementKind.ConfirmedFact).ThenByDescending(x => x.Hits).ThenByDescending(x => x.Statement.At)
            .Take(Most).Select(x => x.Statement)];
    }

    /// <summary>Evidence whose title or purpose mentions the clause's amount or matter.</summary>
    public static IReadOnlyList<EvidenceItem> Evidence(Obligation clause, MediationCase @case)
    {
        var marks = Marks(clause);
        return [.. @case.Evidence.Select(e => (Item: e, Hits: marks.Count(m => e.Title.Contains(m) || e.Shows.Contains(m)))).Where(x => x.Hits > 0)
            .OrderByDescending(x => x.Hits).ThenBy(x => x.Item.Number).Take(Most).Select(x => x.Item)];
    }

    private static HashSet<string> Marks(Obligation clause)
    {
        var marks = new HashSet<string>();
        if (clause.Amount is { } amount)
        {
            var figures = amount.ToString();
            marks.Add(figures);
            var plain = figures.Replace(",", "", StringComparison.Ordinal);
            if (plain.EndsWith(".00", StringComparison.Ordinal)) { marks.Add(plain[..^3]); marks.Add(figures[..^3]); }
        }
        if (clause.DueOn is { } due) marks.Add(string.Create(CultureInfo.InvariantCulture, $"{due.Month}月{due.Day}日"));
        for (var i = 0; i + 2 <= clause.Subject.Length; i++)
        {
            var pair = clause.Subject.Substring(i, 2);
            if (pair.All(char.IsLetter) && !Common.Contains(pair)) marks.Add(pair);
        }
        return marks;
    }
}
