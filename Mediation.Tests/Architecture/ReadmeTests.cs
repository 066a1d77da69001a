using System.Text.RegularExpressions;
using Mediation.Domain.Workflow;
using Machine = Mediation.Domain.Workflow.Machine;

namespace Mediation.Tests.Architecture;

/// <summary>The README says what is true: its generated parts come from the workflow, the files it names exist.</summary>
public sealed class ReadmeTests
{
    private static readonly string File = Repository.At("README.md");

    [Theory]
    [InlineData("case-machine")]
    [InlineData("confirmation-machine")]
    [InlineData("enforcement-machine")]
    [InlineData("steps")]
    public void GeneratedSection_IsTheWorkflowsOwn(string section)
    {
        var text = System.IO.File.ReadAllText(File);
        var pattern = new Regex($"(<!-- generated:{section} -->\n).*?(\n<!-- /generated -->)", RegexOptions.Singleline);
        Assert.True(pattern.IsMatch(text), $"README.md has no section between <!-- generated:{section} --> and <!-- /generated -->.");
        var current = pattern.Replace(text, m => m.Groups[1].Value + Generated(section).TrimEnd('\n') + m.Groups[2].Value);
        if (Environment.GetEnvironmentVariable("UPDATE_README") == "1") System.IO.File.WriteAllText(File, text = current);
        Assert.True(text == current, $"The section {section} of README.md is not what the workflow declares. Run UPDATE_README=1 ./test.sh --filter-class '*ReadmeTests' and commit README.md.");
    }

    [Fact]
    public void EveryFileNamed_Exists()
    {
        var named = Regex.Matches(System.IO.File.ReadAllText(File), @"`((?:Mediation\.\w+/|\.ci/)[\w./-]*|[\w.-]+\.(?:json|props|sh|sln))`").Select(m => m.Groups[1].Value).Distinct().ToList();
        Assert.NotEmpty(named);
        Assert.Equal([], named.Where(n => !n.EndsWith(".db", StringComparison.Ordinal) && !Path.Exists(Repository.At(n))));
    }

    private static string Generated(string section) => section switch
    {
        "case-machine" => Fenced(Machine.Case),
        "confirmation-machine" => Fenced(Machine.Confirmation),
        "enforcement-machine" => Fenced(Machine.Enforcement),
        _ => WorkflowDiagram.RoleMatrix(),
    };

    private static string Fenced(Machine machine) => $"```mermaid\n{WorkflowDiagram.Mermaid(machine)}```";
}
