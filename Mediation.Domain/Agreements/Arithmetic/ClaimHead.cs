using System.Globalization;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Agreements.Arithmetic;

/// <summary>One head of claim as typed: what for, what is asked, what was agreed.</summary>
public sealed record ClaimHead
{
    /// <summary>What for: 医疗费.</summary>
    public string? Label { get; set; }

    /// <summary>What is asked, in yuan as typed.</summary>
    public string? Asked { get; set; }

    /// <summary>What was agreed, in yuan as typed; empty while nothing is.</summary>
    public string? Agreed { get; set; }

    /// <summary>Whether nothing was typed.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace(Label) && string.IsNullOrWhiteSpace(Asked) && string.IsNullOrWhiteSpace(Agreed);
}

/// <summary>The sum of the heads of claim, exact to the fen.</summary>
/// <param name="Asked">What is asked in all.</param>
/// <param name="Agreed">What was agreed in all.</param>
/// <param name="Open">Number of heads on which nothing is agreed yet.</param>
public sealed record ClaimSum(Money Asked, Money Agreed, int Open)
{
    /// <summary>Adds up the heads; a head that cannot be read has a fault and is left out.</summary>
    public static (ClaimSum Sum, IReadOnlyList<InputFault> Faults) Of(IReadOnlyList<ClaimHead> heads)
    {
        ArgumentNullException.ThrowIfNull(heads);
        var faults = new List<InputFault>();
        var (asked, agreed, open) = (Money.Zero, Money.Zero, 0);
        for (var i = 0; i < heads.Count; i++)
        {
            if (heads[i].IsEmpty) continue;
            var at = $"heads[{i.ToString(CultureInfo.InvariantCulture)}]";
            if (!string.IsNullOrWhiteSpace(heads[i].Asked) && Read(heads[i].Asked, $"{at}.asked", faults) is { } a) asked += a;
            if (string.IsNullOrWhiteSpace(heads[i].Agreed)) open++;
            else if (Read(heads[i].Agreed, $"{at}.agreed", faults) is { } g) agreed += g;
        }
        return (new(asked, agreed, open), faults);
    }

    private static Money? Read(string? typed, string field, List<InputFault> faults)
    {
        var read = Money.Parse(typed);
        if (read.Ok) return read.Value;
        faults.Add(new(field, read.Fault!.Sentence));
        return null;
    }
}
