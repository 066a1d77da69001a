using Mediation.Domain.Venues;

namespace Mediation.Domain.Intake;

/// <summary>Where a request came in: the committee that answers, the room if one was named, and by which channel.</summary>
/// <param name="Committee">The committee.</param>
/// <param name="Room">One of its rooms; null if none was named.</param>
/// <param name="Channel">How.</param>
public sealed record RequestPlace(Committee Committee, MediationRoom? Room, RequestChannel Channel);
