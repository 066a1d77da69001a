namespace Mediation.Domain.Agreements.Review;

/// <summary>One check of a draft agreement (domain reference section 8).</summary>
/// <param name="code">K01-K52.</param>
/// <param name="level">The most a finding of it weighs.</param>
/// <param name="source">The ground a judge would use.</param>
public abstract class AgreementCheck(string code, FindingLevel level, Citation source)
{
    /// <summary>K01-K52.</summary>
    public string Code { get; } = code;

    /// <summary>The most a finding weighs; lighter cases of the same flaw may only warn.</summary>
    public FindingLevel Level { get; } = level;

    /// <summary>Ground.</summary>
    public Citation Source { get; } = source;

    /// <summary>What is wrong; empty if nothing.</summary>
    public abstract IEnumerable<Finding> Examine(ReviewSubject subject);

    /// <summary>A finding: what is wrong, and what to do. That nothing is lost stands between the two.</summary>
    private protected Finding Found(Text wrong, Text remedy, int? clause = null) => Weighing(Level, wrong, remedy, clause);

    /// <summary>A finding that only warns.</summary>
    private protected Finding Warned(Text wrong, Text remedy, int? clause = null) => Weighing(FindingLevel.Warn, wrong, remedy, clause);

    /// <summary>A finding for information, in one sentence.</summary>
    private protected Finding Told(Text sentence, int? clause = null) => new(Code, FindingLevel.Inform, clause, sentence, Source);

    private Finding Weighing(FindingLevel level, Text wrong, Text remedy, int? clause) => new(Code, level, clause,
        new($"{wrong.Zh}。{Finding.Kept.Zh}{remedy.Zh}。", $"{wrong.En}. {Finding.Kept.En} {remedy.En}."), Source);
}
