using Mediation.Domain;
using Mediation.Domain.Workflow;

namespace Mediation.Tests.Exploration;

/// <summary>Ten thousand random sequences of commands: no rule of <see cref="Invariants"/> is ever broken, and everything there is was tried.</summary>
public sealed class RandomWalkTests
{
    [Fact]
    public void TenThousandSequences_BreakNoRule()
    {
        var walk = LongWalk.Result;

        Assert.True(walk.Sequences >= 10_000);
        Assert.All(walk.Outcomes, o => Assert.True(o.Value > 1000, $"{o.Key}: only {o.Value}"));
    }

    [Fact]
    public void EveryStep_WasTaken() =>
        Assert.Empty(CaseWorkflow.Steps.Where(s => LongWalk.Result.Taken[s.Key] == 0).Select(s => s.Key));

    [Fact]
    public void EveryState_WasVisited() =>
        Assert.Empty(MachineMap.All.SelectMany(m => m.States.Where(s => m.Machine != Domain.Workflow.Machine.Case || !s.Equals(m.Start)))
            .Where(s => !LongWalk.Result.Visited.Contains(s)).Select(s => $"{s.Code()} {s}"));
}
