namespace Mediation.Domain.Agreements;

/// <summary>One row of the table that divides a sum among the members of a group; part of the agreement.</summary>
public sealed class Share
{
    /// <summary>Identity.</summary>
    public Guid Id { get; internal set; }

    /// <summary>Number, from 1.</summary>
    public int Number { get; internal set; }

    /// <summary>The member.</summary>
    public string Name { get; internal set; } = "";

    /// <summary>What the share is reckoned by: 2.8亩.</summary>
    public string Basis { get; internal set; } = "";

    /// <summary>The member's share in fen.</summary>
    public Money Amount { get; internal set; }
}
