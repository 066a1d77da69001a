namespace Mediation.Tests.Architecture;

public sealed class HouseRulesTests
{
    public static TheoryData<string> Names => [.. HouseRules.All.Select(r => r.Name)];

    public static TheoryData<string, string, string> Seeds => [.. Violations.All.Select(v => new TheoryDataRow<string, string, string>(v.Rule, v.Path, v.Text))];

    [Theory, MemberData(nameof(Names))]
    public void EveryFile_KeepsTheRule(string name)
    {
        var rule = Rule(name);
        var breaches = Repository.Files.SelectMany(f => rule.Breaches(f.Path, f.Text).Select(b => $"{f.Path}: {b}")).ToList();
        Assert.True(breaches.Count == 0, string.Join('\n', breaches));
    }

    [Theory, MemberData(nameof(Seeds))]
    public void SeededViolation_IsCaught(string name, string path, string text) => Assert.NotEmpty(Rule(name).Breaches(path, text));

    [Fact]
    public void EveryRule_HasASeededViolation() => Assert.Equal([], HouseRules.All.Select(r => r.Name).Except(Violations.All.Select(v => v.Rule)));

    [Theory, MemberData(nameof(Names))]
    public void CarefulCode_IsLetThrough(string name) =>
        Assert.Equal([], Violations.None.SelectMany(s => Rule(name).Breaches(s.Path, s.Text)));

    [Fact]
    public void EveryInterface_HasTwoImplementations() =>
        Assert.Equal([], InterfaceRule.Breaches([.. Repository.Files.Where(f => f.Path != "Mediation.Tests/Architecture/HouseRulesTests.cs")]));

    [Theory]
    [InlineData("class Letterbox : ILetterbox { }", 1)]
    [InlineData("class Letterbox(int size) : Box(size), ILetterbox { }\nrecord Drawer : ILetterbox;", 0)]
    [InlineData("// nobody implements it", 1)]
    public void SeededInterface_IsCaughtWithFewerThanTwo(string text, int breaches) =>
        Assert.Equal(breaches, InterfaceRule.Breaches([new("a/ILetterbox.cs", "interface ILetterbox { }"), new("a/b.cs", text), new("a/StandIns/c.cs", "interface IAlone { }")]).Count());

    [Fact]
    public void Repository_IsReadWhole()
    {
        var paths = Repository.Files.Select(f => f.Path).ToHashSet();
        Assert.Superset(new HashSet<string> { "Mediation.Domain/Workflow/CaseWorkflow.cs", "Mediation.Web/Program.cs", "Mediation.Web/Shell/App.razor", "test.sh", ".ci/run" }, paths);
        Assert.DoesNotContain(paths, p => p.Contains("/obj/", StringComparison.Ordinal) || p.Contains("/node_modules/", StringComparison.Ordinal));
    }

    private static IRule Rule(string name) => HouseRules.All.Single(r => r.Name == name);
}
