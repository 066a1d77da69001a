using Mediation.Domain;
using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Domain.Workflow;
using Mediation.Tests.Support;
using Machine = Mediation.Domain.Workflow.Machine;

namespace Mediation.Tests.Exploration;

/// <summary>Every state can be reached from the start and left, unless the process ends in it; the steps keep to the transitions of the process.</summary>
public sealed class ReachabilityTests
{
    // The ends of the process: decisions that stand; what follows them is a new case, a new agreement or a new application.
    private static readonly string[] Ends = ["S05", "C08", "C12", "E03"];

    public static TheoryData<Machine> Machines => [.. MachineMap.All.Select(m => m.Machine)];

    [Theory]
    [MemberData(nameof(Machines))]
    public void EveryState_IsReachedFromTheStart(Machine machine)
    {
        var map = Map(machine);
        HashSet<Enum> reached = [map.Start];
        while (map.Steps.Where(s => map.To(s) is not null && map.From(s).Any(reached.Contains)).Select(s => map.To(s)!).Except(reached).ToList() is { Count: > 0 } more)
            reached.UnionWith(more);

        Assert.Empty(map.States.Except(reached).Select(s => s.Code()));
    }

    [Theory]
    [MemberData(nameof(Machines))]
    public void EveryState_CanBeLeftUnlessTheProcessEndsThere(Machine machine)
    {
        var map = Map(machine);

        Assert.Equal(map.States.Select(s => s.Code()).Intersect(Ends), map.States.Where(map.IsEnd).Select(s => s.Code()));
    }

    [Fact]
    public void EveryMove_IsATransitionOfTheProcess() => Assert.Empty(CaseWorkflow.Steps.SelectMany(s => MachineMap.Of(s).From(s)
        .Select(from => (Step: s, From: Name(from), To: MachineMap.Of(s).To(s) is { } to && !Equals(to, from) ? to.Code() : null))
        .Where(m => m.To is not null && !TransitionTable.Rows.Any(r => r.Number == m.Step.Transition && r.From.Contains(m.From) && r.To.Contains(m.To)))
        .Select(m => $"{m.Step.Key} as {m.Step.Transition}: {m.From} to {m.To}")));

    [Fact]
    public void EveryTransitionOfTheProcess_HasAStep()
    {
        var missing = TransitionTable.Rows
            .SelectMany(r => r.From.SelectMany(from => r.To.Select(to => (r.Number, From: from, To: to))))
            .Where(r => !CaseWorkflow.Steps.Any(s => s.Transition == r.Number && MachineMap.Of(s).From(s).Any(f => Name(f) == r.From)
                && (MachineMap.Of(s).To(s)?.Code() ?? r.From) == r.To));

        Assert.Empty(missing.Select(m => $"{m.Number}: {m.From} to {m.To}"));
    }

    [Fact]
    public void EveryState_WasLeftInTheLongWalkUnlessTheProcessEndsThere()
    {
        var walk = LongWalk.Result;
        Assert.Empty(MachineMap.All.SelectMany(m => m.States.Where(s => !m.IsEnd(s) && !m.Steps.Any(step => m.From(step).Contains(s) && walk.Taken[step.Key] > 0))).Select(s => s.Code()));
    }

    private static MachineMap Map(Machine machine) => MachineMap.All.Single(m => m.Machine == machine);

    private static string Name(Enum state) => MachineMap.All.Any(m => Equals(m.Start, state)) ? "—" : state.Code();
}
