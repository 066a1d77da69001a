using Mediation.Domain;
using Mediation.Domain.Workflow;
using Mediation.Tests.Architecture;

namespace Mediation.Tests.Workflow;

/// <summary>
/// The second book: what every step requires, which clocks it starts and stops and what it issues, written down once more in Declarations.txt
/// and read there against the reference. A guard dropped or a clock forgotten in the code shows as a difference.
/// </summary>
public sealed class DeclarationTests
{
    private static readonly string Book = Repository.At("Mediation.Tests/Workflow/Declarations.txt");

    [Fact]
    public void EveryStep_DeclaresWhatTheSecondBookSays()
    {
        var declared = CaseWorkflow.Steps.Select(Line).ToArray();
        if (Environment.GetEnvironmentVariable("UPDATE_README") == "1") File.WriteAllLines(Book, declared);
        Assert.Equal(File.ReadAllLines(Book), declared);
    }

    private static string Line(CaseStep s) => string.Join(" | ",
        $"{s.Transition} {s.Key}",
        $"needs {Joined(s.Requirements.Select(r => $"{r.Code} ({r.Source.Zh})"))}",
        $"starts {Joined(s.Starts.Select(d => $"{d}"))}",
        $"stops {Joined(s.Stops.Select(d => $"{d}"))}",
        $"issues {Joined(s.Issues.Select(k => $"{k} ({k.Code()})"))}");

    private static string Joined(IEnumerable<string> of) => string.Join(", ", of) is { Length: > 0 } some ? some : "nothing";
}
