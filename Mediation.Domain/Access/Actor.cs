namespace Mediation.Domain.Access;

/// <summary>Whoever takes a step or asks a question: identity, roles and the bodies they belong to.</summary>
/// <param name="Id">Stable identity of the account.</param>
/// <param name="Name">The name written into records.</param>
/// <param name="Roles">Every role the account holds.</param>
/// <param name="CommitteeId">The people's mediation committee of a mediator, registrar or director.</param>
/// <param name="MediatorId">The roster entry of a mediator.</param>
/// <param name="HostBodyId">The court, police station, petition office or justice office of anybody else.</param>
/// <param name="RegionCode">The six-digit region a justice office supervises.</param>
/// <param name="PartyId">The party that speaks here for itself without an account, or whose representative speaks for it.</param>
public sealed record Actor(
    string Id,
    string Name,
    IReadOnlySet<Role> Roles,
    Guid? CommitteeId = null,
    Guid? MediatorId = null,
    Guid? HostBodyId = null,
    string? RegionCode = null,
    Guid? PartyId = null)
{
    /// <summary>Whether the account holds the role.</summary>
    public bool Is(Role role) => Roles.Contains(role);

    /// <summary>Whether the word of this actor is the party's own: its account, or somebody who may speak for it and came in by its query code.</summary>
    public bool SpeaksFor(Parties.Party party)
    {
        ArgumentNullException.ThrowIfNull(party);
        return party.ActorId == Id || (PartyId is { } own && party.Id == own);
    }
}
