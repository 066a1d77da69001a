using System.Text.RegularExpressions;

namespace Mediation.Tests.Architecture;

/// <summary>Words that certain files may not contain.</summary>
internal sealed class TextRule(string name, Func<string, bool> covers, string forbidden, bool alsoComments = false) : IRule
{
    private readonly Regex pattern = new(forbidden, RegexOptions.CultureInvariant);

    public string Name => name;

    public IEnumerable<string> Breaches(string path, string text) =>
        !covers(path) ? [] : text.Split('\n')
            .Select((line, i) => (Line: line, Number: i + 1))
            .Where(l => alsoComments || !l.Line.TrimStart().StartsWith("//", StringComparison.Ordinal))
            .Where(l => pattern.IsMatch(l.Line))
            .Select(l => $"line {l.Number}: {l.Line.Trim()}");
}
