namespace Mediation.Domain.Confirmation;

/// <summary>The level of a court, read from its code: 渝 and four digits is a basic court, two an intermediate one, none the high court.</summary>
public static class CourtLevel
{
    private const int DigitsOfBasic = 4;

    /// <summary>Whether the code is a basic court's, or there is none to tell by.</summary>
    public static bool IsBasic(string? code) => code is null || Digits(code) == DigitsOfBasic;

    /// <summary>Whether two courts are of one level (CPL Interpretation art. 460).</summary>
    public static bool IsSame(string? one, string? other) => Digits(one ?? "") == Digits(other ?? "");

    private static int Digits(string code) => code.Count(char.IsAsciiDigit);
}
