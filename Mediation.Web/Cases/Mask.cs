namespace Mediation.Web.Cases;

/// <summary>Masks identities on screens: identity numbers first six and last four, telephones first three and last four (domain reference 10.2).</summary>
public static class Mask
{
    /// <summary>500000********0017; null stays null.</summary>
    public static string? Id(string? number) => number is { Length: > 10 } n ? $"{n[..6]}{new string('*', n.Length - 10)}{n[^4..]}" : number;

    /// <summary>138****0001; null stays null.</summary>
    public static string? Phone(string? number) => number is { Length: > 7 } n ? $"{n[..3]}****{n[^4..]}" : number;
}
