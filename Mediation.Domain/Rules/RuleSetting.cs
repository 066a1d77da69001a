namespace Mediation.Domain.Rules;

/// <summary>How well a rule rests on a text.</summary>
public enum Certainty
{
    /// <summary>No national rule exists: this is the product's proposal.</summary>
    [Term("没有全国性规定，为建议值", "no national rule; a proposed value", "P")] Proposed,
    /// <summary>Practice, known with middling certainty.</summary>
    [Term("依据惯例，使用前请核对", "by practice; check before relying on it", "K-mid")] Practice,
    /// <summary>Known with little certainty.</summary>
    [Term("来源不确定，使用前请核对", "of uncertain source; check before relying on it", "K-lo")] Uncertain,
}

/// <summary>A number the law leaves open, with the value the product proposes. An installation may set its own, from a day on.</summary>
/// <param name="Key">Stable key of the stored value.</param>
/// <param name="Name">What it is.</param>
/// <param name="Unit">What it is counted in.</param>
/// <param name="Default">The proposed value; for a yes or no, 1 or 0.</param>
/// <param name="Least">Smallest value that makes sense.</param>
/// <param name="Most">Largest value that makes sense.</param>
/// <param name="Certainty">How well the default is founded.</param>
/// <param name="Source">What it rests on.</param>
public sealed record RuleSetting(string Key, Text Name, Text Unit, int Default, int Least, int Most, Certainty Certainty, Citation Source)
{
    /// <summary>Whether it is a yes or no.</summary>
    public bool IsSwitch => (Least, Most) == (0, 1);
}
