using Mediation.Domain.Confirmation;

namespace Mediation.Web.Cases;

/// <summary>Where the newest application of a case stands, for pages that follow the court.</summary>
/// <param name="Number">Number of the application within the case.</param>
/// <param name="State">Its state.</param>
/// <param name="Court">The court.</param>
/// <param name="CourtNumber">The court's number; null before acceptance.</param>
/// <param name="At">When it was last moved: filed, accepted, questioned or ruled on, UTC.</param>
public sealed record CourtState(int Number, ConfirmationState State, string Court, string? CourtNumber, DateTime? At);
