using System.Text.RegularExpressions;

namespace Mediation.Tests.Architecture;

/// <summary>The namespaces a part of the solution may import.</summary>
internal sealed class UsingRule(string name, Func<string, bool> covers, params string[] allowed) : IRule
{
    private static readonly Regex Import = new(@"^\s*@?(?:global )?using (?:static )?(?:\w+ = )?(?:global::)?([A-Z][\w.]*)", RegexOptions.CultureInvariant | RegexOptions.Multiline);

    public string Name => name;

    public IEnumerable<string> Breaches(string path, string text) =>
        !covers(path) ? [] : Import.Matches(text).Select(m => m.Groups[1].Value)
            .Where(used => !allowed.Any(a => used == a || used.StartsWith(a + ".", StringComparison.Ordinal)))
            .Select(used => $"imports {used}");
}
