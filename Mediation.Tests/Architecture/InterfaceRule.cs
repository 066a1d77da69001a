using System.Text.RegularExpressions;

namespace Mediation.Tests.Architecture;

/// <summary>An interface of ours has at least two implementations; with one, the class alone says the same.</summary>
internal static class InterfaceRule
{
    private static readonly Regex Declared = new(@"\binterface\s+(I[A-Z]\w*)", RegexOptions.CultureInvariant);

    public static IEnumerable<string> Breaches(IReadOnlyList<Source> sources)
    {
        var ours = sources.Where(s => s.Path.EndsWith(".cs", StringComparison.Ordinal) && !s.Path.Contains("/StandIns/", StringComparison.Ordinal)).ToList();
        foreach (var (path, name) in ours.SelectMany(s => Declared.Matches(s.Text).Select(m => (s.Path, m.Groups[1].Value))))
        {
            var implements = new Regex($@"\b(?:class|record|struct)\s+\w+[^{{;]*:[^{{;]*\b{name}\b", RegexOptions.CultureInvariant);
            var count = ours.Sum(s => implements.Count(s.Text));
            if (count < 2) yield return $"{path}: {name} has {count} implementation(s)";
        }
    }
}
