using System.Security.Cryptography;

namespace Mediation.Domain.Cases;

/// <summary>
/// The code with which a party looks a case up without an account: ten characters without look-alikes, shown as XXXXX-XXXXX.
/// It opens nothing by itself; the last four digits of a party's phone belong to it.
/// </summary>
public static class QueryCode
{
    private const string Alphabet = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private const int Length = 10;

    /// <summary>A new random code.</summary>
    public static string New() => RandomNumberGenerator.GetString(Alphabet, Length);

    /// <summary>The code as typed, upper case, without blanks and dashes; null if it cannot be one.</summary>
    public static string? Normalise(string? typed)
    {
        if (typed is null || typed.Length > 40) return null;
        var code = new string([.. typed.Normalize(System.Text.NormalizationForm.FormKC).ToUpperInvariant().Where(char.IsLetterOrDigit)]);
        return code.Length == Length && code.All(Alphabet.Contains) ? code : null;
    }

    /// <summary>The code as it is read out: XXXXX-XXXXX.</summary>
    public static string Show(string code) => code.Length == Length ? $"{code[..5]}-{code[5..]}" : code;
}
