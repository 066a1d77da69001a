namespace Mediation.Domain.Agreements.Review;

/// <summary>How much a finding weighs.</summary>
public enum FindingLevel
{
    /// <summary>B: signing waits until it is put right.</summary>
    [Term("必须改", "must be put right", "B")] Block,
    /// <summary>W: the mediator reads it and decides.</summary>
    [Term("提醒", "warning", "W")] Warn,
    /// <summary>I: for information.</summary>
    [Term("提示", "note", "I")] Inform,
}

/// <summary>What a check found.</summary>
/// <param name="Check">K01-K52.</param>
/// <param name="Level">Weight.</param>
/// <param name="Clause">The clause it concerns; null for the whole agreement.</param>
/// <param name="Sentence">For the mediator.</param>
/// <param name="Source">The ground a judge would use.</param>
public sealed record Finding(string Check, FindingLevel Level, int? Clause, Text Sentence, Citation Source)
{
    internal static readonly Text Kept = new("其他内容都在。", "Everything else is kept.");

    /// <summary>What is wrong, without a full stop and without what to do: for a list of what still stands in the way.</summary>
    public Text Matter => new(Before(Sentence.Zh, Kept.Zh).TrimEnd('。'), Before(Sentence.En, Kept.En).TrimEnd(' ', '.'));

    private static string Before(string sentence, string kept)
    {
        var at = sentence.IndexOf(kept, StringComparison.Ordinal);
        return at < 0 ? sentence : sentence[..at];
    }
}
