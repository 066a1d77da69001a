namespace Mediation.Domain.Parties;

/// <summary>The 18th character of numbers built by GB 11643: ISO 7064 MOD 11-2 over the first 17 digits.</summary>
internal static class IdentityCheckCharacter
{
    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    /// <summary>The check character of 17 digits: 0-9 or X.</summary>
    public static char Of(ReadOnlySpan<char> first17)
    {
        var sum = 0;
        for (var i = 0; i < Weights.Length; i++)
        {
            sum += (first17[i] - '0') * Weights[i];
        }

        return "10X98765432"[sum % 11];
    }
}
