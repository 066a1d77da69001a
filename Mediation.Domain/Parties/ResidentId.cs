using System.Globalization;

namespace Mediation.Domain.Parties;

/// <summary>
/// A citizen's identity number 公民身份号码 (GB 11643-1999), 18 characters. Birth date and sex are read from it, never asked.
/// Region codes need not be current: people keep the code of first issue.
/// </summary>
public sealed record ResidentId
{
    private ResidentId(string value, DateOnly birthDate) => (Value, BirthDate) = (value, birthDate);

    /// <summary>All 18 characters, X in upper case. Personal data: show <see cref="Masked"/> instead.</summary>
    public string Value { get; }

    /// <summary>Day of birth, positions 7 to 14.</summary>
    public DateOnly BirthDate { get; }

    /// <summary>True when the sequence number (17th digit) is odd.</summary>
    public bool IsMale => (Value[16] - '0') % 2 == 1;

    /// <summary>The county-level code of first issue, which may have been abolished since.</summary>
    public string RegionCode => Value[..6];

    /// <summary>True for the residence permits of Hong Kong, Macao and Taiwan residents (81, 82, 83).</summary>
    public bool IsResidencePermit => Value[0] == '8';

    /// <summary>A birth date before 1880: allowed, but worth a second look.</summary>
    public bool IsBirthDateDoubtful => BirthDate.Year < 1880;

    /// <summary>First six and last four characters, the rest starred.</summary>
    public string Masked => $"{Value[..6]}********{Value[^4..]}";

    /// <summary>Full years of age on a day (民法典 17-20 count full years).</summary>
    public int AgeOn(DateOnly day)
    {
        var age = day.Year - BirthDate.Year;
        return (day.Month, day.Day).CompareTo((BirthDate.Month, BirthDate.Day)) < 0 ? age - 1 : age;
    }

    /// <summary>Masked, so that a number never reaches a log by accident.</summary>
    public override string ToString() => Masked;

    /// <summary>Reads a typed number; full-width characters, spaces and a small x are accepted.</summary>
    public static Parsed<ResidentId> Parse(string? text, DateOnly today)
    {
        var number = TypedText.HalfWidth(text).ToUpperInvariant();
        if (ResidentIdFaults.OfShape(number) is { } fault)
        {
            return fault;
        }

        if (!DateOnly.TryParseExact(number[6..14], "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var birth))
        {
            return ResidentIdFaults.NoSuchDay(number[6..14]);
        }

        if (birth > today)
        {
            return ResidentIdFaults.BornLater(birth);
        }

        return IdentityCheckCharacter.Of(number) == number[17] ? new ResidentId(number, birth) : ResidentIdFaults.CheckCharacter;
    }
}
