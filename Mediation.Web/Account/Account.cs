using Microsoft.AspNetCore.Identity;

namespace Mediation.Web.Account;

/// <summary>Somebody who signs in: a mediator, registrar, director, officer, judge or administrator, and the body they belong to.</summary>
public sealed class Account : IdentityUser
{
    /// <summary>The name written into records.</summary>
    public string Name { get; set; } = "";

    /// <summary>The committee of a mediator, registrar or director.</summary>
    public Guid? CommitteeId { get; set; }

    /// <summary>The roster entry of a mediator.</summary>
    public Guid? MediatorId { get; set; }

    /// <summary>The court, police station, petition office or justice office of anybody else.</summary>
    public Guid? HostBodyId { get; set; }

    /// <summary>The six-digit region a justice office supervises.</summary>
    public string? RegionCode { get; set; }

    /// <summary>Whether signing in and acting are stopped. Accounts are never deleted: records name them.</summary>
    public bool IsDisabled { get; set; }
}
