using Mediation.Domain;
using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Domain.Confirmation;
using Mediation.Domain.Workflow;
using Mediation.Domain.Workflow.Steps;
using Mediation.Tests.Support;
using Mediation.Web.Demo;
using Machine = Mediation.Domain.Workflow.Machine;

namespace Mediation.Tests.Workflow;

public sealed class WorkflowShapeTests
{
    // States whose way in or out belongs to parts of the process that come later.
    private static readonly CaseState[] Ends = [CaseState.NotAccepted];
    private static readonly ConfirmationState[] CourtEnds =
        [ConfirmationState.Rejected, ConfirmationState.Revoked];

    public static TheoryData<string> Keys => [.. CaseWorkflow.Steps.Select(s => s.Key)];

    [Fact]
    public void EveryCaseState_HasAWayInAndOutUnlessItIsAnEnd()
    {
        var moves = CaseWorkflow.Steps.Where(s => s.Machine == Machine.Case && s.To is not null).ToList();
        foreach (var state in Enum.GetValues<CaseState>())
        {
            Assert.True(state == CaseState.Unregistered || moves.Any(s => s.To == state && s.From.Any(f => f != state)), $"{state} cannot be reached");
            Assert.Equal(Ends.Contains(state), !moves.Any(s => s.From.Contains(state) && s.To != state));
        }
    }

    [Fact]
    public void EveryCaseState_IsReachedFromTheBeginning()
    {
        HashSet<CaseState> reached = [CaseState.Unregistered];
        while (CaseWorkflow.Steps.Where(s => s.To is not null && s.From.Any(reached.Contains)).Select(s => s.To!.Value).Except(reached).ToList() is { Count: > 0 } more)
            reached.UnionWith(more);
        Assert.Equal(Enum.GetValues<CaseState>().Order(), reached.Order());
    }

    [Fact]
    public void EveryConfirmationState_HasAWayInAndOutUnlessItIsAnEnd()
    {
        var moves = CaseWorkflow.Steps.Where(s => s.Machine == Machine.Confirmation && s.ConfirmationTo is not null).ToList();
        foreach (var state in Enum.GetValues<ConfirmationState>())
        {
            Assert.True(state == ConfirmationState.None || moves.Any(s => s.ConfirmationTo == state), $"{state} cannot be reached");
            Assert.Equal(CourtEnds.Contains(state), !moves.Any(s => s.ConfirmationFrom.Contains(state)));
        }
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void EachStep_IsFullyDeclared(string key)
    {
        var step = DomainCase.Step(key);
        Assert.Matches("^T[0-9]{2}$", step.Transition);
        Assert.NotEmpty(step.Roles);
        Assert.Equal((step.Machine == Machine.Case, step.Machine == Machine.Confirmation, step.Machine == Machine.Enforcement),
            (step.From.Count > 0, step.ConfirmationFrom.Count > 0, step.EnforcementFrom.Count > 0));
        Assert.Equal(step.Requirements.Count, step.Requirements.Select(r => r.Code).Distinct().Count());
        Assert.All(StepField.Of(step.InputType), f => Assert.True(f.Label.Zh.Length > 0 && f.Label.En.Length > 0));
        // The request a case is opened for comes from its page; nobody types it.
        Assert.Equal(step.InputType.GetProperties().Count(p => p.CanWrite && p.Name != nameof(IntakeInput.RequestId)), StepField.Of(step.InputType).Count);
    }

    [Fact]
    public void Machines_PermitExactlyTheDeclaredSteps()
    {
        foreach (var state in Enum.GetValues<CaseState>())
        {
            var context = new DomainCase { Case = { State = state } }.As("mediator");
            var declared = CaseWorkflow.Steps.Where(s => s.Machine == Machine.Case && s.From.Contains(state) && s.Requirements.All(r => r.IsMet(context))).Select(s => s.Key);
            Assert.Equal(declared.Order(), CaseWorkflow.CaseMachine(context).GetPermittedTriggers().Order());
        }
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void OutsideItsStates_AStepIsRefusedAndNamesTheState(string key)
    {
        var step = DomainCase.Step(key);
        if (step.Machine != Machine.Case) return;
        foreach (var state in Enum.GetValues<CaseState>().Except(step.From))
        {
            var c = new DomainCase { Case = { State = state } };
            (c.Case.CommitteeId, c.Case.LeadMediatorId, c.Case.ReferringBodyId) = (DemonstrationDirectory.Town.Id, DemonstrationDirectory.First.Id, DemonstrationDirectory.Court.Id);
            var who = new Actor("all", "某人", Enum.GetValues<Role>().ToHashSet(), DemonstrationDirectory.Town.Id, DemonstrationDirectory.First.Id, DemonstrationDirectory.Court.Id);
            var refusal = Assert.Single(CaseWorkflow.WhyNot(step, c.As(who)));
            Assert.Equal("state", refusal.Code);
            Assert.Contains(state.Term().Zh, refusal.Sentence.Zh);
            Assert.Equal(step.Source, refusal.Source);
        }
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void RolesNotDeclared_AreRefusedWhateverElseIsTrue(string key)
    {
        var step = DomainCase.Step(key);
        var c = new DomainCase { Case = { State = step.From.Count > 0 ? step.From[0] : CaseState.Performing } };
        c.Case.CommitteeId = DemonstrationDirectory.Town.Id;
        foreach (var (name, person) in DemonstrationAccounts.People.Where(p => !p.Value.Roles.Overlaps(step.Roles)))
        {
            var refusal = Assert.Single(CaseWorkflow.WhyNot(step, c.As(person)));
            Assert.True(refusal.Code == "role", $"{name} {key}");
            Assert.Equal(Law.Pml15, refusal.Source);
            Assert.Throws<InvalidOperationException>(() => CaseWorkflow.Take(step, c.As(person), step.NewInput()));
        }
    }
}
