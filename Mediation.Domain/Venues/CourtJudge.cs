namespace Mediation.Domain.Venues;

/// <summary>A judge of a court, by the account that rules.</summary>
/// <param name="Id">Identity of the account.</param>
/// <param name="CourtId">The court.</param>
/// <param name="Name">The name written into rulings.</param>
public sealed record CourtJudge(string Id, Guid CourtId, string Name);
