using System.Security.Cryptography;

namespace Mediation.Domain.Documents;

/// <summary>
/// The public code printed on every issued paper: twelve characters without look-alikes, shown as XXXX-XXXX-XXXX. Whoever has it learns
/// of which kind the paper is, of which day, and whether it was replaced; nothing about anybody.
/// </summary>
public static class PaperCode
{
    private const string Alphabet = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private const int Length = 12;
    private const int Group = 4;

    /// <summary>A new random code.</summary>
    public static string New() => RandomNumberGenerator.GetString(Alphabet, Length);

    /// <summary>The code as typed, upper case, without blanks and dashes; null if it cannot be one.</summary>
    public static string? Normalise(string? typed)
    {
        if (typed is null || typed.Length > 40) return null;
        var code = new string([.. typed.Normalize(System.Text.NormalizationForm.FormKC).ToUpperInvariant().Where(char.IsLetterOrDigit)]);
        return code.Length == Length && code.All(Alphabet.Contains) ? code : null;
    }

    /// <summary>The code as it is printed: XXXX-XXXX-XXXX.</summary>
    public static string Show(string code) => code.Length == Length ? string.Join('-', code.Chunk(Group).Select(part => new string(part))) : code;
}
