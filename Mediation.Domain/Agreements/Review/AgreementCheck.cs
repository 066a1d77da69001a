namespace Mediation.Domain.Agreements.Review;

/// <summary>One check of a draft agreement (domain reference section 8).</summary>
/// <param name="code">K01-K52.</param>
/// <param name="level">The weight of what it finds.</param>
/// <param name="source">The ground a judge would use.</param>
public abstract class AgreementCheck(string code, FindingLevel level, Citation source)
{
    /// <summary>K01-K52.</summary>
    public string Code { get; } = code;

    /// <summary>Weight.</summary>
    public FindingLevel Level { get; } = level;

    /// <summary>Ground.</summary>
    public Citation Source { get; } = source;

    /// <summary>What is wrong; empty if nothing.</summary>
    public abstract IEnumerable<Finding> Examine(ReviewSubject subject);

    /// <summary>A finding of this check.</summary>
    protected Finding Found(string zh, string en, int? clause = null) => new(Code, Level, clause, new(zh, en), Source);
}
