using Mediation.Domain.Parties;

namespace Mediation.Domain.Access;

/// <summary>Who acts on the residents' pages: no account, one case, one side.</summary>
public static class Residents
{
    /// <summary>The actor for somebody who proved to be reached by a party's phone. Who may not speak for the party has no role and takes no step.</summary>
    /// <param name="party">The party.</param>
    /// <param name="representative">Which of those who act for it; null for the party itself.</param>
    /// <param name="day">The day.</param>
    public static Actor Of(Party party, Representative? representative, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(party);
        var speaks = party.SpeaksFor(representative, day);
        var id = representative is null ? $"resident:{party.Id:N}" : $"resident:{party.Id:N}:{representative.Id:N}";
        return new(id, representative?.Name ?? party.Name, speaks ? new HashSet<Role> { party.Side == Side.Applicant ? Role.Applicant : Role.OtherParty } : new HashSet<Role>(),
            PartyId: speaks ? party.Id : null);
    }
}
