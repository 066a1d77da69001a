using System.Text.RegularExpressions;

namespace Mediation.Web.Data;

/// <summary>Finds identity and mobile numbers that people wrote into running text, and stars their middle.</summary>
internal static partial class PrivateNumbers
{
    /// <summary>The text without any full identity or mobile number.</summary>
    public static string Hide(string text) => Mobile().Replace(Identity().Replace(text, m => Star(m.Value, 6)), m => Star(m.Value, 3));

    /// <summary>First characters and last four, the rest starred; short values are starred whole.</summary>
    public static string Star(string value, int first) =>
        value.Length > first + 4 ? $"{value[..first]}{new string('*', value.Length - first - 4)}{value[^4..]}" : new string('*', value.Length);

    [GeneratedRegex(@"(?<![0-9])[0-9]{17}[0-9Xx](?![0-9])")]
    private static partial Regex Identity();

    [GeneratedRegex(@"(?<![0-9])1[3-9][0-9][ -]?[0-9]{4}[ -]?[0-9]{4}(?![0-9])")]
    private static partial Regex Mobile();
}
