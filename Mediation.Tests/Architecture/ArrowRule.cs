using System.Text.RegularExpressions;

namespace Mediation.Tests.Architecture;

/// <summary>Which folder of Mediation.Web may use which: the arrows of the house, one line for each folder.</summary>
internal sealed class ArrowRule(IReadOnlyDictionary<string, IReadOnlySet<string>> typesByFolder) : IRule
{
    // The shared parts: every area may use Cases (the case as it is read, the step forms, the one write path) and Account (who acts).
    private static readonly string[] ForAreas = ["Account", "Cases", "Data", "Documents", "Shared", "Shell"];

    private static readonly Dictionary<string, string[]> MayUse = new(StringComparer.Ordinal)
    {
        ["Data"] = ["Account"],
        // The sign-in page of Development lists the demonstration's accounts.
        ["Account"] = ["Data", "Demo", "Shared", "Shell"],
        ["Shared"] = ["Shell"],
        ["Shell"] = ["Account", "Shared"],
        ["Documents"] = [],
        ["Cases"] = ["Account", "Data", "Documents", "Shared", "Shell"],
        ["Intake"] = ForAreas,
        // Residents ask on their pages, parties wait in a room for the court: the day's page says how many.
        ["Desk"] = [.. ForAreas, "Intake", "Confirmation"], ["Sessions"] = ForAreas, ["Agreements"] = ForAreas, ["Confirmation"] = ForAreas, ["Venues"] = ForAreas,
        ["Supervision"] = ForAreas, ["Administration"] = ForAreas, ["Public"] = [.. ForAreas, "Intake"], ["Notifications"] = ForAreas, ["Api"] = ForAreas,
        // The verbs play and seed stand beside what they run; scripts and demonstration name each other.
        ["Play"] = ["Account", "Cases", "Data", "Demo", "Documents", "Setup"],
        ["Demo"] = ["Account", "Cases", "Data", "Documents", "Play", "Setup", "Venues"],
    };

    // Papers themselves know Domain alone; keeping a finished one and handing it out is these files' work.
    private static readonly Dictionary<string, string[]> PapersKeptOrHandedOut = new(StringComparer.Ordinal)
    {
        ["DocumentService.cs"] = ["Data"], ["DocumentRetry.cs"] = ["Data"], ["PaperEndpoint.cs"] = ["Account", "Cases", "Data"],
        ["CaseFileEndpoint.cs"] = ["Account", "Cases", "Data"], ["CaseFileSources.cs"] = ["Data"],
    };

    private static readonly Regex Place = new(@"^Mediation\.Web/(\w+)/(?:.*/)?([^/]+)\.(?:cs|razor)$", RegexOptions.CultureInvariant);
    private static readonly Regex Named = new(@"\bMediation\.Web\.([A-Z]\w*)", RegexOptions.CultureInvariant);
    private static readonly Regex Short = new(@"(?<![\w.""/])([A-Z]\w*)\.([A-Z]\w*)", RegexOptions.CultureInvariant);

    public string Name => "Web folders use each other only along the arrows";

    public IEnumerable<string> Breaches(string path, string text)
    {
        if (Place.Match(path) is not { Success: true } place || place.Groups[1].Value is "Setup" or "StandIns" or "Build") return [];
        var own = place.Groups[1].Value;
        if (!MayUse.TryGetValue(own, out var allowed)) return [$"the folder {own} has no line in {nameof(ArrowRule)}: decide what it may use"];
        if (own == "Documents" && PapersKeptOrHandedOut.TryGetValue(Path.GetFileName(path), out var more)) allowed = more;
        var code = string.Join('\n', text.Split('\n').Where(l => !l.TrimStart().StartsWith("//", StringComparison.Ordinal)));
        return Named.Matches(code).Select(m => m.Groups[1].Value)
            .Concat(Short.Matches(code).Where(m => typesByFolder.TryGetValue(m.Groups[1].Value, out var types) && types.Contains(m.Groups[2].Value)).Select(m => m.Groups[1].Value))
            .Where(used => used != own && (MayUse.ContainsKey(used) || used == "Setup") && !allowed.Contains(used))
            .Distinct().Select(used => $"{own} uses {used}");
    }

    /// <summary>The names of the types in each folder of Mediation.Web.</summary>
    public static Dictionary<string, IReadOnlySet<string>> TypesOf(IEnumerable<Source> sources) => sources
        .Select(s => Place.Match(s.Path)).Where(m => m.Success).GroupBy(m => m.Groups[1].Value)
        .ToDictionary(g => g.Key, g => (IReadOnlySet<string>)g.Select(m => m.Groups[2].Value.Split('.')[0]).ToHashSet());
}
