namespace Mediation.Domain.Agreements.Review;

/// <summary>What the same parties have done before, as far as this installation knows: signs of collusion or of lending as a trade (checks K29, K43).</summary>
/// <param name="ConfirmedTogether">How many agreements between parties of both sides courts have confirmed in the 12 months before.</param>
/// <param name="LoansOfCreditor">How many other loan cases one of the creditors has had in the 24 months before.</param>
/// <param name="EnforcedAgainst">Names of parties against whom an enforcement is running.</param>
public sealed record PartyHistory(int ConfirmedTogether, int LoansOfCreditor, IReadOnlyList<string> EnforcedAgainst)
{
    /// <summary>Nothing known.</summary>
    public static PartyHistory None { get; } = new(0, 0, []);
}
