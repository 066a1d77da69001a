using Mediation.Domain;
using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Domain.Workflow;

namespace Mediation.Tests.Exploration;

/// <summary>Every step can be refused in each of its ways: by role, by state, and by each requirement alone.</summary>
public sealed class RefusalTests
{
    private static IEnumerable<Track> Cases => LongWalk.Result.Atlas.Values.SelectMany(kept => kept);

    [Fact]
    public void EveryRequirement_IsAtSomeTimeAllThatIsMissing()
    {
        var walk = LongWalk.Result;
        var open = CaseWorkflow.Steps.SelectMany(s => s.Requirements.Select(r => (s.Key, r.Code))).Where(p => !walk.AloneUnmet.ContainsKey(p)).ToHashSet();
        var found = open.Where(p => Lacking.Alone(CaseWorkflow.Find(p.Key)!, p.Code, Cases) is { } refusal && refusal.Code == p.Code).ToHashSet();

        TestContext.Current.TestOutputHelper?.WriteLine($"{walk.AloneUnmet.Count} in the walk; by taking something away: {string.Join(", ", found)}");
        Assert.Empty(open.Except(found).Select(p => $"{p.Key}: {p.Code}"));
    }

    [Fact]
    public void EachRefusal_NamesWhatIsMissing() => Assert.All(LongWalk.Result.AloneUnmet, found =>
    {
        if (found.Key.Requirement is "role" or "state") return;
        Assert.StartsWith("还差：", found.Value.Sentence.Zh);
        Assert.True(found.Value.Sentence.Zh.Length > "还差：。".Length, $"{found.Key}: {found.Value.Sentence.Zh}");
        Assert.Equal(CaseWorkflow.Find(found.Key.Step)!.Requirements.Single(r => r.Code == found.Key.Requirement).Source, found.Value.Source);
    });

    [Fact]
    public void RolesNotDeclared_AreRefusedOnCasesOfEveryPlace()
    {
        foreach (var track in LongWalk.Result.Atlas.Values.Where(kept => kept.Count > 0).Select(kept => kept[0]))
            foreach (var step in CaseWorkflow.Steps)
                foreach (var actor in Surroundings.Usual.PeopleOf(track.Case).Where(a => !Explorer.MayTake(step, a, track.Case)))
                {
                    var context = Surroundings.Usual.Context(track.Case, actor, track.Clock);
                    var refusal = Assert.Single(CaseWorkflow.WhyNot(step, context));
                    Assert.Equal("role", refusal.Code);
                    Assert.Throws<InvalidOperationException>(() => CaseWorkflow.Take(step, context, step.NewInput()));
                }
    }

    [Fact]
    public void EveryRole_MayTakeAStepOrIsRefusedByIt()
    {
        foreach (var step in CaseWorkflow.Steps)
            foreach (var role in Enum.GetValues<Role>().Except(step.Roles))
                Assert.True(Cases.SelectMany(t => Surroundings.Usual.PeopleOf(t.Case).Where(a => a.Is(role) && !a.Roles.Overlaps(step.Roles))
                        .Select(a => CaseWorkflow.WhyNot(step, Surroundings.Usual.Context(t.Case, a, t.Clock)))).Any(r => r is [{ Code: "role" }])
                    || Surroundings.Usual.People.All(a => !a.Is(role) || a.Roles.Overlaps(step.Roles)), $"{step.Key} was never refused to {role}");
    }

    [Fact]
    public void StatesNotDeclared_AreRefusedAndNamed()
    {
        var never = new List<string>();
        foreach (var step in CaseWorkflow.Steps)
        {
            var map = MachineMap.Of(step);
            foreach (var state in map.States.Where(s => !map.From(step).Contains(s) && !s.Equals(CaseState.Unregistered)))
            {
                var there = Cases.Where(t => map.StateOf(t.Case).Equals(state) && !CaseWorkflow.Belongs(step, t.Case) && !OnlyRead(step, t.Case)).ToList();
                var refusals = there.Select(t => (t.Case, Able: Able(step, t), t.Clock)).Where(t => t.Able is not null)
                    .Select(t => (t.Case, Refused: CaseWorkflow.WhyNot(step, Surroundings.Usual.Context(t.Case, t.Able!, t.Clock)))).ToList();
                Assert.All(refusals, r => Assert.Equal(("state", step.Source), (Assert.Single(r.Refused).Code, r.Refused[0].Source)));
                // Where an application ended, or was prepared for an agreement since replaced, it is as if there were none.
                Assert.All(refusals, r => Assert.True(r.Refused[0].Sentence.Zh.Contains(state.Term().Zh, StringComparison.Ordinal)
                    || ((map.IsEnd(state) || (step.Machine == Machine.Confirmation && r.Case.StandingConfirmation is null)) && r.Refused[0].Sentence.Zh.Contains(map.Start.Term().Zh, StringComparison.Ordinal)), $"{step.Key} in {state.Code()}: {r.Refused[0].Sentence.Zh}"));
                // Where nobody who may take the step stands to such a case in the needed way, the role refuses first.
                if (refusals.Count == 0 && there.Any(t => Able(step, t) is not null)) never.Add($"{step.Key} in {state.Code()}");
                if (there.Count == 0 && !map.IsEnd(state)) never.Add($"no case in {state.Code()} for {step.Key}");
            }
        }
        Assert.Empty(never.Distinct());
    }

    [Fact]
    public void ArchivedFile_IsOnlyReadAndSaysWhoOpensIt()
    {
        var refused = CaseWorkflow.Steps.SelectMany(s => Cases.Where(t => OnlyRead(s, t.Case)).Select(t => (Step: s, Track: t, Actor: Able(s, t)))).Where(r => r.Actor is not null).ToList();
        Assert.NotEmpty(refused);
        Assert.All(refused, r =>
        {
            var refusal = Assert.Single(CaseWorkflow.WhyNot(r.Step, Surroundings.Usual.Context(r.Track.Case, r.Actor!, r.Track.Clock)));
            Assert.Equal(("state", Law.Pml27), (refusal.Code, refusal.Source));
            Assert.Contains(CaseState.Archived.Term().Zh[1..], refusal.Sentence.Zh, StringComparison.Ordinal);
        });
    }

    private static bool OnlyRead(CaseStep step, MediationCase @case) => step.Machine != Machine.Case && @case.State == CaseState.Archived;

    private static Actor? Able(CaseStep step, Track track) => Surroundings.Usual.PeopleOf(track.Case).FirstOrDefault(a => Explorer.MayTake(step, a, track.Case));
}
