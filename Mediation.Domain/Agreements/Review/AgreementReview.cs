namespace Mediation.Domain.Agreements.Review;

/// <summary>
/// Runs every check on a draft. Checks of later steps (signatures, seal, the 30 days, the court: K32-K41) are in
/// <see cref="FilingReview"/>.
/// </summary>
public static class AgreementReview
{
    /// <summary>The checks in the order of their codes. To add one, write its class and list it here.</summary>
    public static IReadOnlyList<AgreementCheck> Checks { get; } =
    [
        new PartyBlocks(), new IdentityNumbers(), new CompanySignatories(), new Guardians(), new Agents(), new OthersConcerned(), new OutsidersBound(),
        new FiguresAndCapitals(), new PaymentTerms(), new Accounts(), new DueDates(), new Instalments(), new SumOfHeads(),
        new VagueDuties(), new VagueFacts(), new Acts(), new StatusClauses(), new SupportNote(), new OwnershipClauses(),
        new TitleEvidence(), new Encumbrances(), new OtherProcedures(), new UnlawfulObjects(), new RemediesBarred(), new LabourTerms(), new Interest(),
        new Penalties(), new AdvanceInterest(), new LendingTrade(), new CourtShallDecide(), new Guarantors(), new FactsSection(), new Collusion(), new Pressure(), new ProtectionOrder(), new PublicInterest(),
        new VillageLand(), new MinorsProperty(), new ForeignElements(), new EnforcementNote(), new PersonalData(), new CopyCount(),
    ];

    /// <summary>Everything found, blocking first.</summary>
    public static IReadOnlyList<Finding> Run(ReviewSubject subject) =>
        [.. Checks.SelectMany(c => c.Examine(subject)).OrderBy(f => f.Level).ThenBy(f => f.Clause ?? 0)];
}
