using System.Xml.Linq;

namespace Mediation.Tests.Architecture;

/// <summary>What the project files refer to: Web to Domain, Tests to both, Domain to Stateless alone.</summary>
internal sealed class ProjectRule : IRule
{
    private static readonly Dictionary<string, string[]> Projects = new(StringComparer.Ordinal)
    {
        ["Mediation.Domain"] = [],
        ["Mediation.Web"] = ["Mediation.Domain", "Microsoft.SqlServer.Server"],
        ["Mediation.Tests"] = ["Mediation.Domain", "Mediation.Web"],
        ["Microsoft.SqlServer.Server"] = [],
    };

    public string Name => "Projects refer to each other only along the arrows, Domain to no package but Stateless";

    public IEnumerable<string> Breaches(string path, string text)
    {
        if (!path.EndsWith(".csproj", StringComparison.Ordinal)) yield break;
        var project = Path.GetFileNameWithoutExtension(path);
        if (!Projects.TryGetValue(project, out var allowed))
        {
            yield return $"the project {project} has no line in {nameof(ProjectRule)}";
            yield break;
        }
        var items = XDocument.Parse(text).Descendants().ToLookup(e => e.Name.LocalName, e => (string?)e.Attribute("Include") ?? "");
        foreach (var reference in items["ProjectReference"].Select(Path.GetFileNameWithoutExtension).Where(r => !allowed.Contains(r))) yield return $"refers to {reference}";
        foreach (var package in items["PackageReference"].Where(p => project == "Mediation.Domain" && p != "Stateless")) yield return $"refers to the package {package}";
        foreach (var framework in items["FrameworkReference"].Where(_ => project == "Mediation.Domain")) yield return $"refers to the framework {framework}";
    }
}
