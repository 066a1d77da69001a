namespace Mediation.Domain.Agreements.Review;

/// <summary>Runs every check on a draft.</summary>
public static class AgreementReview
{
    /// <summary>The checks in the order of their codes.</summary>
    public static IReadOnlyList<AgreementCheck> Checks { get; } = [];

    /// <summary>Everything found, blocking first.</summary>
    public static IReadOnlyList<Finding> Run(ReviewSubject subject) =>
        [.. Checks.SelectMany(c => c.Examine(subject)).OrderBy(f => f.Level).ThenBy(f => f.Clause ?? 0)];
}
