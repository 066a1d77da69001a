using System.Text.RegularExpressions;

namespace Mediation.Tests.Architecture;

/// <summary>Every public type of the domain says what it is.</summary>
internal sealed class SummaryRule : IRule
{
    private static readonly Regex PublicType = new(@"^\s*public (?:[a-z]+ )*?(?:class|record|struct|enum|interface|delegate) ?\w*", RegexOptions.CultureInvariant);

    public string Name => "Public domain types carry a summary";

    public IEnumerable<string> Breaches(string path, string text)
    {
        if (!path.StartsWith("Mediation.Domain/", StringComparison.Ordinal) || !path.EndsWith(".cs", StringComparison.Ordinal) || path.Contains("/StandIns/", StringComparison.Ordinal)) yield break;
        var lines = text.Split('\n').Select(l => l.Trim()).ToArray();
        for (var i = 0; i < lines.Length; i++)
        {
            if (!PublicType.IsMatch(lines[i])) continue;
            var above = i - 1;
            while (above >= 0 && lines[above].StartsWith('[')) above--;
            var words = lines[..(above + 1)].Reverse().TakeWhile(l => l.StartsWith("///", StringComparison.Ordinal)).ToList();
            if (!words.Any(w => w.Contains("<summary>", StringComparison.Ordinal) || w.Contains("<inheritdoc", StringComparison.Ordinal))) yield return $"line {i + 1}: {lines[i]}";
        }
    }
}
