using System.Globalization;

namespace Mediation.Tests.Support;

/// <summary>Numbers that pass their checks and belong to nobody: sequences no office has given out.</summary>
public static class TestNumbers
{
    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    /// <summary>A credit code of a company that does not exist.</summary>
    public const string CreditCode = "915000000000000005";

    /// <summary>An identity number with its check character (GB 11643).</summary>
    public static string ResidentId(int year, int month, int day, int sequence, string region = "500106")
    {
        var digits = string.Create(CultureInfo.InvariantCulture, $"{region}{year:D4}{month:D2}{day:D2}{sequence:D3}");
        return digits + "10X98765432"[Weights.Select((w, i) => w * (digits[i] - '0')).Sum() % 11];
    }
}
