using Stateless;

namespace Mediation.Tests.StandIns;

/// <summary>The behaviour the workflow relies on, by the package's public documentation; holds for the package itself too.</summary>
public sealed class StatelessTests
{
    private enum Stage
    {
        Accepted,
        Mediating,
        Caucus,
        Closed,
    }

    private enum Step
    {
        Begin,
        Note,
        Separate,
        Close,
    }

    private readonly List<string> _log = [];

    [Fact]
    public void ExternalState_IsReadAndWrittenThroughTheAccessors()
    {
        var stored = Stage.Accepted;
        var machine = new StateMachine<Stage, Step>(() => stored, value => stored = value);
        machine.Configure(Stage.Accepted).Permit(Step.Begin, Stage.Mediating);

        machine.Fire(Step.Begin);

        Assert.Equal((Stage.Mediating, Stage.Mediating), (stored, machine.State));
    }

    [Fact]
    public void UnmetGuards_AreAllNamed()
    {
        var machine = new StateMachine<Stage, Step>(Stage.Accepted);
        machine.Configure(Stage.Accepted).PermitIf(Step.Begin, Stage.Mediating,
            Tuple.Create<Func<bool>, string>(() => false, "consent"), Tuple.Create<Func<bool>, string>(() => true, "mediator"), Tuple.Create<Func<bool>, string>(() => false, "room"));

        Assert.False(machine.CanFire(Step.Begin, out var unmet));
        Assert.Equal(["consent", "room"], unmet!);
        Assert.False(machine.CanFire(Step.Begin));
        Assert.Empty(machine.PermittedTriggers);
    }

    [Fact]
    public void UnmetGuardsOfSeveralTransitions_AreJoined()
    {
        var machine = new StateMachine<Stage, Step>(Stage.Accepted);
        machine.Configure(Stage.Accepted)
            .PermitIf(Step.Begin, Stage.Mediating, () => false, "consent")
            .PermitIf(Step.Begin, Stage.Closed, () => false, "refusal");

        Assert.False(machine.CanFire(Step.Begin, out var unmet));
        Assert.Equal(["consent", "refusal"], unmet!);
    }

    [Fact]
    public void MetGuards_LeaveNothingUnmet()
    {
        var machine = new StateMachine<Stage, Step>(Stage.Accepted);
        machine.Configure(Stage.Accepted).PermitIf(Step.Begin, Stage.Mediating, () => true, "consent");

        Assert.True(machine.CanFire(Step.Begin, out var unmet));
        Assert.Empty(unmet ?? []);
        Assert.Equal([Step.Begin], machine.GetPermittedTriggers());
    }

    [Fact]
    public void UnknownTrigger_CannotBeFiredAndHasNoUnmetGuards()
    {
        var machine = new StateMachine<Stage, Step>(Stage.Accepted);

        Assert.False(machine.CanFire(Step.Close, out var unmet));
        Assert.Empty(unmet ?? []);
        Assert.Equal("No valid leaving transitions are permitted from state 'Accepted' for trigger 'Close'. Consider ignoring the trigger.",
            Assert.Throws<InvalidOperationException>(() => machine.Fire(Step.Close)).Message);
    }

    [Fact]
    public void FiringPastAGuard_ThrowsWithItsDescriptionAndChangesNothing()
    {
        var machine = new StateMachine<Stage, Step>(Stage.Accepted);
        machine.Configure(Stage.Accepted).PermitIf(Step.Begin, Stage.Mediating, () => false, "consent").OnExit(() => _log.Add("exit"));

        var thrown = Assert.Throws<InvalidOperationException>(() => machine.Fire(Step.Begin));

        Assert.Equal("Trigger 'Begin' is valid for transition from state 'Accepted' but a guard conditions are not met. Guard descriptions: 'consent'.", thrown.Message);
        Assert.Equal(Stage.Accepted, machine.State);
        Assert.Empty(_log);
    }

    [Fact]
    public void UnhandledTriggerAction_ReplacesTheException()
    {
        var machine = new StateMachine<Stage, Step>(Stage.Accepted);
        machine.Configure(Stage.Accepted).PermitIf(Step.Begin, Stage.Mediating, () => false, "consent");
        machine.OnUnhandledTrigger((state, trigger, unmet) => _log.Add($"{state} {trigger} {string.Join(",", unmet ?? [])}"));

        machine.Fire(Step.Begin);

        Assert.Equal(["Accepted Begin consent"], _log);
    }

    [Fact]
    public void InternalTransition_RunsItsActionWithoutLeavingOrEntering()
    {
        var machine = Logged(Stage.Mediating);
        machine.Configure(Stage.Mediating).InternalTransition(Step.Note, () => _log.Add("noted"));

        machine.Fire(Step.Note);

        Assert.Equal(["noted"], _log);
        Assert.Equal(Stage.Mediating, machine.State);
    }

    [Fact]
    public void GuardedInternalTransition_NamesItsGuard()
    {
        var open = false;
        var machine = Logged(Stage.Mediating);
        machine.Configure(Stage.Mediating).InternalTransitionIf(Step.Note, _ => open, transition => _log.Add($"noted in {transition.Source}"), "session open");

        Assert.False(machine.CanFire(Step.Note, out var unmet));
        Assert.Equal(["session open"], unmet!);
        open = true;
        machine.Fire(Step.Note);
        Assert.Equal(["noted in Mediating"], _log);
    }

    [Fact]
    public void Reentry_WithSeveralGuards_LeavesAndEntersAndIsMarked()
    {
        var machine = Logged(Stage.Mediating);
        machine.Configure(Stage.Mediating).PermitReentryIf(Step.Note,
            Tuple.Create<Func<bool>, string>(() => true, "session open"), Tuple.Create<Func<bool>, string>(() => true, "recorder present"));
        machine.OnTransitioned(transition => _log.Add($"{transition.Trigger} {transition.IsReentry}"));

        machine.Fire(Step.Note);

        Assert.Equal(["exit Mediating", "Note True", "enter Mediating"], _log);
    }

    [Fact]
    public void Transition_ExitsReportsAndEntersInThatOrder()
    {
        var machine = Logged(Stage.Accepted);
        machine.Configure(Stage.Accepted).Permit(Step.Begin, Stage.Mediating);
        machine.OnTransitioned(transition => _log.Add($"{transition.Source}-{transition.Destination} {machine.State}"));
        machine.OnTransitionCompleted(_ => _log.Add("completed"));

        machine.Fire(Step.Begin);

        Assert.Equal(["exit Accepted", "Accepted-Mediating Mediating", "enter Mediating", "completed"], _log);
    }

    [Fact]
    public void Substate_InheritsTransitionsWithoutLeavingItsSuperstate()
    {
        var machine = Logged(Stage.Mediating);
        machine.Configure(Stage.Mediating).Permit(Step.Separate, Stage.Caucus).Permit(Step.Close, Stage.Closed);
        machine.Configure(Stage.Caucus).SubstateOf(Stage.Mediating);

        machine.Fire(Step.Separate);
        Assert.True(machine.IsInState(Stage.Mediating));
        Assert.True(machine.CanFire(Step.Close));
        machine.Fire(Step.Close);

        Assert.Equal(["enter Caucus", "exit Caucus", "exit Mediating", "enter Closed"], _log);
        Assert.False(machine.IsInState(Stage.Mediating));
    }

    [Fact]
    public void IgnoredTrigger_DoesNothing()
    {
        var machine = Logged(Stage.Closed);
        machine.Configure(Stage.Closed).Ignore(Step.Close);

        machine.Fire(Step.Close);

        Assert.Empty(_log);
        Assert.True(machine.CanFire(Step.Close));
    }

    [Fact]
    public void TwoOpenGuards_AreAMistakeOfConfiguration()
    {
        var machine = new StateMachine<Stage, Step>(Stage.Accepted);
        machine.Configure(Stage.Accepted).PermitIf(Step.Begin, Stage.Mediating, () => true).PermitIf(Step.Begin, Stage.Closed, () => true);

        Assert.Contains("mutually exclusive", Assert.Throws<InvalidOperationException>(() => machine.Fire(Step.Begin)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void PermitToTheSameState_IsRefused() =>
        Assert.Throws<ArgumentException>(() => new StateMachine<Stage, Step>(Stage.Accepted).Configure(Stage.Accepted).PermitIf(Step.Begin, Stage.Accepted, () => true));

    [Fact]
    public void TriggerFiredOnEntry_WaitsForTheFirstToFinish()
    {
        var machine = Logged(Stage.Accepted);
        machine.Configure(Stage.Accepted).Permit(Step.Begin, Stage.Mediating);
        machine.Configure(Stage.Mediating).Permit(Step.Close, Stage.Closed).OnEntry(() => machine.Fire(Step.Close)).OnEntry(() => _log.Add("entered"));

        machine.Fire(Step.Begin);

        Assert.Equal(["exit Accepted", "enter Mediating", "entered", "exit Mediating", "enter Closed"], _log);
    }

    private StateMachine<Stage, Step> Logged(Stage initial)
    {
        var machine = new StateMachine<Stage, Step>(initial);
        foreach (var stage in Enum.GetValues<Stage>())
        {
            machine.Configure(stage).OnEntry(() => _log.Add($"enter {stage}")).OnExit(() => _log.Add($"exit {stage}"));
        }

        return machine;
    }
}
