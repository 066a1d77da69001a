namespace Mediation.Domain.Parties;

/// <summary>Somebody whose signature a paper needs.</summary>
/// <param name="PartyKey">The party they sign for.</param>
/// <param name="Name">Their name.</param>
/// <param name="Capacity">In what capacity.</param>
public sealed record Signatory(string PartyKey, string Name, Capacity Capacity)
{
    /// <summary>Tells two people of one name apart: A1|张某甲.</summary>
    public string Reference => $"{PartyKey}|{Name}";
}
