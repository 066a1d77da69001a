using Mediation.Domain.Cases;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>
/// The way on that the parties must at least be told of (People's Mediation Law art. 26): the suit, which is open for every civil dispute; in a
/// labour dispute without an agreement arbitration, which comes before the suit (Labour Dispute Mediation and Arbitration Law art. 5).
/// </summary>
internal static class WaysOn
{
    internal static Remedy First(MediationCase k) =>
        k.Category is DisputeCategory.Labour or DisputeCategory.WageArrears && k.AgreementInEffect is null ? Remedy.Arbitration : Remedy.Suit;

    internal static InputFault? Untold(MediationCase k, IReadOnlyCollection<Remedy> told) => First(k) is var needed && told.Contains(needed) ? null
        : new("remedies", new($"至少要告知各方可以{needed.Term().Zh}。{Law.Pml26.Zh}", $"The parties must at least be told: {needed.Term().En}. {Law.Pml26.En}"));
}
