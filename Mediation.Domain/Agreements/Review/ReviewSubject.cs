using Mediation.Domain.Cases;
using Mediation.Domain.Parties;

namespace Mediation.Domain.Agreements.Review;

/// <summary>What the checks look at.</summary>
/// <param name="Case">The case.</param>
/// <param name="Agreement">The draft.</param>
/// <param name="Today">The legal day.</param>
public sealed record ReviewSubject(MediationCase Case, Agreement Agreement, DateOnly Today)
{
    /// <summary>The clauses as printed, with their numbers.</summary>
    public IEnumerable<(Obligation Clause, string Text)> Clauses =>
        Agreement.Obligations.OrderBy(o => o.Number).Select(o => (o, ClauseText.Body(o, Parties)));

    /// <summary>Parties in the order of papers.</summary>
    public IReadOnlyList<Party> Parties => [.. Case.InOrder];
}
