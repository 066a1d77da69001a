namespace Mediation.Tests.Architecture;

/// <summary>The rules of the house that can be read off one file.</summary>
internal static class HouseRules
{
    private const string Itself = "Mediation.Tests/Architecture/";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<IRule> All { get; } =
    [
        new ProjectRule(),
        new UsingRule("Domain imports only itself, the BCL and Stateless", p => InDomain(p), "System", "Mediation.Domain", "Stateless"),
        new TextRule("Domain names no other assembly", InDomain, @"(?<![\w.])(?:Microsoft|QuestPDF|Radzen|Mediation\.(?:Web|Tests))\.\w"),
        new TextRule("Domain knows no clock, file, console or network", InDomain,
            @"\bDateTime(?:Offset)?\.(?:Now|UtcNow|Today)\b|\bTimeProvider\b|(?<![\w.])(?:File|Console|Environment|HttpClient|Process)\.\w|System\.(?:IO|Net)\b"),
        new ArrowRule(ArrowRule.TypesOf(Repository.Files)),
        new UsingRule("Papers import only Domain, QuestPDF, QRCoder and the BCL", p => InPapers(p) && !IsStoring(p), "System", "Mediation.Domain", "QuestPDF", "QRCoder", "Mediation.Web.Documents"),
        new TextRule("No paper can name a caucus note, a proposal or a working note", p => InPapers(p) || p.StartsWith("Mediation.Domain/Documents/", StringComparison.Ordinal), @"Caucus(?!: false)|\bProposals?\b|WorkNote"),
        new TextRule("QuestPDF is for papers alone", p => Ours(p, ".cs", ".razor") && p.StartsWith("Mediation.Web/", StringComparison.Ordinal) && !InPapers(p) && !p.StartsWith("Mediation.Web/Setup/", StringComparison.Ordinal), @"\bQuestPDF\."),
        new TextRule("Pages know no database", p => p.EndsWith(".razor", StringComparison.Ordinal) || p.EndsWith(".razor.cs", StringComparison.Ordinal),
            @"DbContext|EntityFrameworkCore|Mediation\.Web\.Data\b|\bSaveChanges|\bFromSql|\bExecuteSql"),
        new TextRule("Circuits know no request", p => Ours(p, ".cs", ".razor") && p.StartsWith("Mediation.Web/", StringComparison.Ordinal)
            && !p.StartsWith("Mediation.Web/Public/", StringComparison.Ordinal) && !p.StartsWith("Mediation.Web/Setup/", StringComparison.Ordinal), "IHttpContextAccessor"),
        new TextRule("Residents' pages open no circuit", p => p.StartsWith("Mediation.Web/Public/", StringComparison.Ordinal), @"@rendermode|InteractiveServer"),
        new TextRule("Only steps' writers save", p => p.StartsWith("Mediation.Web/", StringComparison.Ordinal) && p.EndsWith("Queries.cs", StringComparison.Ordinal), @"\bSaveChanges|\bExecute(?:Update|Delete)|\bAdd(?:Range)?Async\("),
        new TextRule("SQL is never put together from text", p => Ours(p, ".cs", ".razor"), @"(?:FromSqlRaw|ExecuteSqlRaw|SqlQueryRaw)(?:Async)?(?:<\w+>)?\(\s*(?:\$|@\$|[\w.]+\s*[,)]|""[^""]*""\s*\+)"),
        new TextRule("Types are named for what they are", p => Ours(p, ".cs"), @"\b(?:class|record|struct|enum|interface)\s+\w*(?:Manager|Helpers?|Utils?|Utility|Base|Dto|Impl)\b"),
        new TextRule("No test is skipped", p => p.StartsWith("Mediation.Tests/", StringComparison.Ordinal) && Ours(p, ".cs"), @"\bSkip(?:Unless|When|Type)?\s*=|Assert\.Skip"),
        new TextRule("Nothing is left for later", _ => true, @"\b(?:TO" + @"DO|FIX" + @"ME|HA" + @"CK)\b", alsoComments: true),
        new TextRule("No machine's paths", p => !p.StartsWith(Itself, StringComparison.Ordinal), @"(?<![\w.*/}-])/(?:home|root|work|Users|mnt)/\w|[A-Z]:\\+Users\\", alsoComments: true),
        new TextRule("No registry's address", p => !p.StartsWith(Itself, StringComparison.Ordinal), @"""resolved"":\s*""http|api\.nuget\.org|registry\.npm|<packageSources>|\bregistry\s*=", alsoComments: true),
        new LengthRule(),
        new SummaryRule(),
        new NamespaceRule(),
    ];

    private static bool InDomain(string path) => path.StartsWith("Mediation.Domain/", StringComparison.Ordinal) && Ours(path, ".cs");

    private static bool InPapers(string path) => path.StartsWith("Mediation.Web/Documents/", StringComparison.Ordinal) && Ours(path, ".cs");

    private static bool IsStoring(string path) => path.EndsWith("/DocumentService.cs", StringComparison.Ordinal)
        || path.EndsWith("/DocumentRetry.cs", StringComparison.Ordinal) || path.EndsWith("/PaperEndpoint.cs", StringComparison.Ordinal)
        || path.EndsWith("/CaseFileEndpoint.cs", StringComparison.Ordinal) || path.EndsWith("/CaseFileSources.cs", StringComparison.Ordinal);

    private static bool Ours(string path, params string[] endings) =>
        endings.Any(e => path.EndsWith(e, StringComparison.Ordinal))
        && !path.Contains("/StandIns/", StringComparison.Ordinal) && !path.Contains("/Migrations/", StringComparison.Ordinal) && !path.StartsWith(Itself, StringComparison.Ordinal);
}
