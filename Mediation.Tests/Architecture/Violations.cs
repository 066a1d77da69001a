namespace Mediation.Tests.Architecture;

/// <summary>What each rule must catch, and what none may.</summary>
internal static class Violations
{
    private const string Step = "Mediation.Domain/Workflow/Steps/Accept.cs", Page = "Mediation.Web/Desk/TodayPage.razor", Paper = "Mediation.Web/Documents/NoticeDocument.cs";
    private const string Arrows = "Web folders use each other only along the arrows", Spaces = "Namespaces are folders, and the packages' namespaces stand in StandIns only";
    private const string Projects = "Projects refer to each other only along the arrows, Domain to no package but Stateless";

    /// <summary>Rule, path, text.</summary>
    public static IReadOnlyList<(string Rule, string Path, string Text)> All { get; } =
    [
        (Projects, "Mediation.Domain/Mediation.Domain.csproj", "<Project><ItemGroup><PackageReference Include=\"Newtonsoft.Json\" /></ItemGroup></Project>"),
        (Projects, "Mediation.Domain/Mediation.Domain.csproj", "<Project><ItemGroup><ProjectReference Include=\"../Mediation.Web/Mediation.Web.csproj\" /></ItemGroup></Project>"),
        (Projects, "Mediation.Web/Mediation.Web.csproj", "<Project><ItemGroup><ProjectReference Include=\"../Mediation.Tests/Mediation.Tests.csproj\" /></ItemGroup></Project>"),
        (Projects, "Mediation.Other/Mediation.Other.csproj", "<Project />"),
        ("Domain imports only itself, the BCL and Stateless", Step, "using Microsoft.EntityFrameworkCore;"),
        ("Domain imports only itself, the BCL and Stateless", Step, "using static Mediation.Web.Cases.Mask;"),
        ("Domain imports only itself, the BCL and Stateless", Step, "using Db = Microsoft.Data.Sqlite.SqliteConnection;"),
        ("Domain names no other assembly", Step, "private Microsoft.Extensions.Logging.ILogger log;"),
        ("Domain knows no clock, file, console or network", Step, "var today = DateTime.UtcNow;"),
        ("Domain knows no clock, file, console or network", Step, "File.ReadAllText(path);"),
        (Arrows, Page, "@using Mediation.Web.Sessions"),
        (Arrows, "Mediation.Web/Data/EventLog.cs", "using Mediation.Web.Cases;"),
        (Arrows, "Mediation.Web/Data/EventLog.cs", "private readonly Cases.StepRunner runner;"),
        (Arrows, "Mediation.Web/Cases/CaseQueries.cs", "using Mediation.Web.Agreements;"),
        (Arrows, Paper, "using Mediation.Web.Data;"),
        (Arrows, "Mediation.Web/Shared/Mark.razor", "@inject Mediation.Web.Cases.CaseQueries Queries"),
        (Arrows, "Mediation.Web/Cupboard/Thing.cs", "namespace Mediation.Web.Cupboard;"),
        ("Papers import only Domain, QuestPDF, QRCoder and the BCL", Paper, "using Microsoft.EntityFrameworkCore;"),
        ("No paper can name a caucus note, a proposal or a working note", Paper, "foreach (var note in source.CaucusNotes)"),
        ("No paper can name a caucus note, a proposal or a working note", "Mediation.Domain/Documents/SessionPaper.cs", "context.Case.Proposals.Select(p => p.Words)"),
        ("No paper can name a caucus note, a proposal or a working note", "Mediation.Domain/Documents/SessionPaper.cs", "context.Case.WorkNotes.Count"),
        ("QuestPDF is for papers alone", "Mediation.Web/Cases/StepRunner.cs", "using QuestPDF.Fluent;"),
        ("Pages know no database", Page, "@inject IDbContextFactory<MediationDbContext> Contexts"),
        ("Pages know no database", "Mediation.Web/Desk/TodayPage.razor.cs", "using Microsoft.EntityFrameworkCore;"),
        ("Circuits know no request", "Mediation.Web/Account/CurrentActor.cs", "internal sealed class CurrentActor(IHttpContextAccessor http)"),
        ("Residents' pages open no circuit", "Mediation.Web/Public/StatusPage.razor", "@rendermode InteractiveServer"),
        ("Only steps' writers save", "Mediation.Web/Cases/CaseQueries.cs", "await db.SaveChangesAsync(ct);"),
        ("SQL is never put together from text", "Mediation.Web/Data/CaseOrder.cs", "db.Cases.FromSqlRaw($\"SELECT * FROM Cases WHERE Number = '{number}'\")"),
        ("SQL is never put together from text", "Mediation.Web/Data/CaseOrder.cs", "db.Database.ExecuteSqlRawAsync(\"DELETE FROM \" + table)"),
        ("Types are named for what they are", "Mediation.Web/Cases/CaseManager.cs", "public sealed class CaseManager"),
        ("Types are named for what they are", "Mediation.Domain/Cases/CaseDto.cs", "public readonly record struct CaseDto(int Id);"),
        ("No test is skipped", "Mediation.Tests/CitationTests.cs", "[Fact(Skip = \"later\")]"),
        ("Nothing is left for later", "test.sh", "# TO" + "DO: the rest"),
        ("No machine's paths", "test.sh", "cd /home/someone/mediation"),
        ("No machine's paths", "README.md", "C:\\Users\\someone"),
        ("No registry's address", "Mediation.Web/package-lock.json", "\"resolved\": \"https://example.org/x.tgz\""),
        ("Files are short", Step, new string('\n', 300) + "}"),
        ("Files are short", Page, new string('\n', 150) + "</p>"),
        ("Files are short", Page, "@code\n{" + new string('\n', 61) + "}"),
        ("Public domain types carry a summary", Step, "// an enumeration\n[Flags]\npublic enum Colour"),
        ("Public domain types carry a summary", Step, "/// <remarks>No.</remarks>\npublic sealed record Money(long Fen);"),
        (Spaces, Step, "namespace Mediation.Domain.Workflow;"),
        (Spaces, "Mediation.Web/Documents/Seal.cs", "namespace QuestPDF.Fluent;"),
        (Spaces, "Mediation.Web/StandIns/QuestPDF/Layout/Size.cs", "namespace Mediation.Web.StandIns.QuestPdf.Layout;\npublic readonly record struct Size(float Width);"),
        (Spaces, "Mediation.Domain/StandIns/Stateless/Extra.cs", "namespace Other;"),
    ];

    /// <summary>Files that keep every rule, close to what the rules forbid.</summary>
    public static IReadOnlyList<Source> None { get; } =
    [
        new(Step, "using System.Text;\nusing Mediation.Domain.Cases;\nusing Stateless;\nnamespace Mediation.Domain.Workflow.Steps;\n/// <summary>Kept in a File. Not DateTime.Now.</summary>\n[Term(\"受理\", \"accept\")]\npublic sealed class Accept;\n"),
        new(Page, "@using Mediation.Web.Cases\n@using Mediation.Web.Account\n@inject CaseQueries Queries\n<p>@Case.Number</p>\n"),
        new(Paper, "using Mediation.Domain.Documents;\nusing QuestPDF.Fluent;\nnamespace Mediation.Web.Documents;\ninternal sealed class NoticeDocument;\n"),
        new("Mediation.Web/Documents/DocumentService.cs", "using Mediation.Web.Data;\nusing Microsoft.EntityFrameworkCore;\nnamespace Mediation.Web.Documents;\n"),
        new("Mediation.Web/Data/CaseOrder.cs", "namespace Mediation.Web.Data;\n// not FromSqlRaw($\"...\")\nvar rows = db.Cases.FromSqlRaw(\"SELECT 1\").ToList();\n"),
        new("Mediation.Web/StandIns/QuestPDF/Settings.cs", "namespace QuestPDF;\npublic static class Settings;\n"),
        new("Mediation.Web/StandIns/QuestPDF/Layout/Size.cs", "namespace Mediation.Web.StandIns.QuestPdf.Layout;\ninternal readonly record struct Size(float Width);\n"),
    ];
}
