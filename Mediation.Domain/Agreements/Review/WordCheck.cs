using System.Text.RegularExpressions;

namespace Mediation.Domain.Agreements.Review;

/// <summary>A check for words in the clauses. It looks at what the parties undertake, never at the narrative.</summary>
internal abstract class WordCheck(string code, FindingLevel level, Citation source) : AgreementCheck(code, level, source)
{
    /// <summary>The words looked for.</summary>
    protected abstract Regex Pattern { get; }

    /// <inheritdoc/>
    public override IEnumerable<Finding> Examine(ReviewSubject subject) =>
        from words in subject.Words
        where Concerns(subject, words)
        from word in Pattern.Matches(words.Text).Where(m => Counts(words, m)).Select(m => m.Value).Distinct()
        select Say(words, word.Trim('，', '。', '；').Replace("〇", "…", StringComparison.Ordinal));

    /// <summary>Whether the clause is looked at.</summary>
    protected virtual bool Concerns(ReviewSubject subject, ClauseWords words) => true;

    /// <summary>Whether a match counts.</summary>
    protected virtual bool Counts(ClauseWords words, Match match) => true;

    /// <summary>The finding.</summary>
    protected abstract Finding Say(ClauseWords words, string word);
}
