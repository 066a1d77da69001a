using System.Text.RegularExpressions;

namespace Mediation.Tests.Architecture;

/// <summary>
/// A namespace is its folder. Inside StandIns the packages' own namespaces stand instead, and what the packages do not have
/// is internal and in a namespace of ours, so that nothing can come to depend on it; outside, nothing is added to theirs.
/// </summary>
internal sealed class NamespaceRule : IRule
{
    private static readonly Regex Declared = new(@"^\s*namespace ([\w.]+)", RegexOptions.CultureInvariant | RegexOptions.Multiline);
    private static readonly Regex PublicType = new(@"^\s*public (?:[a-z]+ )*?(?:class|record|struct|enum|interface|delegate) .*", RegexOptions.CultureInvariant | RegexOptions.Multiline);
    private static readonly string[] Packages = ["Stateless", "QuestPDF", "Microsoft.SqlServer.Server"];

    public string Name => "Namespaces are folders, and the packages' namespaces stand in StandIns only";

    public IEnumerable<string> Breaches(string path, string text)
    {
        if (!path.StartsWith("Mediation.", StringComparison.Ordinal) || !path.EndsWith(".cs", StringComparison.Ordinal)) yield break;
        var folder = path[..path.LastIndexOf('/')].Replace('/', '.');
        var isStandIn = Regex.IsMatch(path, "^Mediation.(Domain|Web)/StandIns/");
        foreach (var space in Declared.Matches(text).Select(m => m.Groups[1].Value))
        {
            var isOfPackage = Packages.Any(p => space == p || space.StartsWith(p + ".", StringComparison.Ordinal));
            if (!isStandIn && space != folder) yield return $"namespace {space} in the folder {folder}";
            if (!isStandIn || isOfPackage) continue;
            if (!space.StartsWith("Mediation.", StringComparison.Ordinal)) yield return $"namespace {space} is neither a package's nor ours";
            foreach (Match type in PublicType.Matches(text)) yield return $"{type.Value.Trim()} is public in {space}, which the package does not have";
        }
    }
}
