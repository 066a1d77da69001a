namespace Mediation.Web.Account;

/// <summary>Whether messages leave this installation: only then a one-time code can be asked of anybody.</summary>
public sealed record MessageReach(bool IsThere);
