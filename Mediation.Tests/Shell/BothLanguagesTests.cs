using System.Reflection;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Mediation.Domain;
using Mediation.Domain.Workflow;
using Mediation.Tests.Architecture;
using Mediation.Tests.Support;

namespace Mediation.Tests.Shell;

/// <summary>Whatever people read stands in Chinese and in English.</summary>
public sealed partial class BothLanguagesTests(ServerFixture server) : IClassFixture<ServerFixture>
{
    // Sentences about how something Chinese is written quote it.
    private static readonly string[] Quoting = ["Mediation.Domain/Cases/CaseNumber.cs", "Mediation.Domain/Workflow/Steps/AcceptEnforcement.cs", "Mediation.Web/Administration/CalendarText.cs"];

    // Its pairs are a key and an address; the key has English in Texts.en.resx.
    private const string MenuFile = "Mediation.Web/Shell/MainLayout.razor.cs";

    public static TheoryData<string> StepKeys => [.. CaseWorkflow.Steps.Select(s => s.Key)];

    [Fact]
    public void EveryTerm_StandsInBothLanguages()
    {
        var members = typeof(Text).Assembly.GetTypes().Where(t => t.IsEnum).SelectMany(t => t.GetFields(BindingFlags.Public | BindingFlags.Static)).ToList();
        var spoken = members.Where(m => m.GetCustomAttribute<TermAttribute>() is not null).Select(m => m.DeclaringType).ToHashSet();
        Assert.True(spoken.Count > 20);
        Assert.Equal([], members.Where(m => spoken.Contains(m.DeclaringType))
            .Where(m => m.GetCustomAttribute<TermAttribute>() is not { } term || term.Zh.Length == 0 || !IsEnglish(term.En)).Select(m => $"{m.DeclaringType!.Name}.{m.Name}"));
    }

    [Theory, MemberData(nameof(StepKeys))]
    public void EveryStep_StandsInBothLanguages(string key)
    {
        var step = CaseWorkflow.Steps.Single(s => s.Key == key);
        Assert.True(step.Label.Zh.Length > 0 && IsEnglish(step.Label.En), step.Label.En);
        Assert.True(IsEnglish(step.Source.In(true)), step.Source.In(true));
        Assert.All(step.Requirements, r => Assert.True(IsEnglish(r.Source.In(true)), r.Source.In(true)));
        Assert.All(FieldsOf(step.InputType), f =>
        {
            Assert.True(f.Label.Zh.Length > 0 && IsEnglish(f.Label.En), $"{f.Name}: {f.Label.En}");
            Assert.True(f.Hint.Zh.Length == 0 ? f.Hint.En.Length == 0 : IsEnglish(f.Hint.En), $"{f.Name}: {f.Hint.Zh} = {f.Hint.En}");
        });
    }

    [Fact]
    public void EverySentenceOfTheSources_StandsInBothLanguages()
    {
        var pairs = Repository.Files.Where(f => (f.Path.StartsWith("Mediation.Domain/", StringComparison.Ordinal) || PageKeys.Files.Contains(f)) && f.Path != MenuFile)
            .SelectMany(f => Pair().Matches(f.Text).Select(m => (f.Path, Zh: Words(m.Groups["zh"].Value), En: Words(m.Groups["en"].Value))))
            .Where(p => Chinese.Letters().IsMatch(p.Zh)).ToList();
        Assert.True(pairs.Count > 900, $"only {pairs.Count} found");
        Assert.Equal([], pairs.Where(p => !IsEnglish(p.En) && !Quoting.Contains(p.Path)).Select(p => $"{p.Path}: {p.Zh} = {p.En}"));
    }

    [Fact]
    public void ChineseInAPagesMarkup_IsAskedForOrMarkedAsChinese()
    {
        // AgreementSheet is the paper itself: all of it stands in an element marked as Chinese.
        var pages = PageKeys.Files.Where(f => f.Path.EndsWith(".razor", StringComparison.Ordinal) && f.Path != "Mediation.Web/Agreements/AgreementSheet.razor");
        Assert.Equal([], pages.SelectMany(f => Allowed().Replace(f.Text, "").Split('\n').Where(l => Chinese.Letters().IsMatch(l)).Select(l => $"{f.Path}: {l.Trim()}")));
    }

    [Theory]
    [InlineData("status", "See where your case stands")]
    [InlineData("account/sign-in", "Staff sign-in")]
    [InlineData("no-such-page", "There is no such page")]
    public async Task PageInEnglish_ShowsNoChinese(string path, string heading)
    {
        using var http = new HttpClient { BaseAddress = server.Address };
        http.DefaultRequestHeaders.Accept.ParseAdd("text/html");
        await http.GetAsync(new Uri("language/en?returnUrl=/status", UriKind.Relative));

        using var page = await new HtmlParser().ParseDocumentAsync(await (await http.GetAsync(new Uri(path, UriKind.Relative))).Content.ReadAsStringAsync());

        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal(heading, page.QuerySelector("h1")!.TextContent.Trim());
        // The names of the demonstration's people stay as they are.
        foreach (var apart in page.QuerySelectorAll("[lang=zh-CN], .demo b, script, style").ToList()) apart.Remove();
        Assert.DoesNotMatch(Chinese.Letters(), page.DocumentElement.TextContent);
        Assert.Equal([], page.All.SelectMany(e => e.Attributes).Where(a => a.Name is "aria-label" or "title" or "placeholder" or "alt" or "content" && Chinese.Letters().IsMatch(a.Value)).Select(a => a.Value));
    }

    private static bool IsEnglish(string words) => !string.IsNullOrWhiteSpace(words) && !Chinese.Letters().IsMatch(words);

    private static IEnumerable<StepField> FieldsOf(Type input) => StepField.Of(input).SelectMany(f => f.RowType is { } row ? [f, .. FieldsOf(row)] : new[] { f });

    // The written words of a literal; a hole of an interpolated one counts as a letter.
    private static string Words(string literal) => literal.StartsWith('$') ? Hole().Replace(literal[2..^1], "x") : literal[1..^1];

    [GeneratedRegex("""(?:\bnew|\bText|\bTerm|\bField)\(\s*(?<zh>\$?"(?:[^"\\{]|\\.|\{(?:[^{}"]|"[^"]*")*\})*"),\s*(?<en>\$?"(?:[^"\\{]|\\.|\{(?:[^{}"]|"[^"]*")*\})*")""")]
    private static partial Regex Pair();

    [GeneratedRegex("""\{(?:[^{}"]|"[^"]*")*\}""")]
    private static partial Regex Hole();

    // A text asked for; an element in Chinese; the one character of a mark; a comment.
    [GeneratedRegex("""\bT\[@?"[^"]*"|<(?<tag>\w+)[^<>]*\blang="zh-CN"[^<>]*>[^<]*</\k<tag>>|"\p{Lo}"|@\*.*?\*@""", RegexOptions.Singleline)]
    private static partial Regex Allowed();
}
