using System.Text.Json;
using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Domain.Workflow;
using Mediation.Tests.Support;
using Mediation.Web.Cases;
using Mediation.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Mediation.Tests.Exploration;

/// <summary>
/// Hundreds of random sequences through the runner and a database, with commands sent twice and commands that saw an older version:
/// one event for each step taken, none for anything else, and the chain holds.
/// </summary>
public sealed class StoredWalkTests
{
    private const int Seed = 20260806, Sequences = 250;

    private static readonly Actor[] People =
    [
        TestDirectory.Officer, TestDirectory.Registrar, TestDirectory.Director, TestDirectory.Feng, TestDirectory.Chu, TestDirectory.OtherMediator,
        TestDirectory.Clerk, TestDirectory.Judge, TestDirectory.JusticeOffice, TestDirectory.Administrator, new("clock", "系统", new HashSet<Role> { Role.System }),
    ];

    private readonly Random random = new(Seed);
    private readonly Dictionary<Guid, (int Version, DateTime Clock)> known = [];
    private readonly Dictionary<StepStatus, int> answers = Enum.GetValues<StepStatus>().ToDictionary(s => s, _ => 0);
    private readonly HashSet<string> taken = [];
    private int repeated;

    [Fact]
    public async Task HundredsOfSequences_LeaveOneEventForEachStepAndAnUnbrokenChain()
    {
        await using var database = await TestDatabase.CreateAsync();
        foreach (var build in (Func<CaseBuilder, Task<CaseBuilder>>[])[b => b.MediatingAsync(), b => b.SigningAsync(), b => b.EffectiveAsync(), b => b.FiledAsync()])
        {
            var built = await build(new CaseBuilder(database));
            known[built.CaseId] = (built.Version, built.Now);
        }
        for (var i = 0; i < Sequences; i++) await SequenceAsync(database, i);

        await using var db = database.Open();
        var versions = await db.Cases.AsNoTracking().ToDictionaryAsync(c => c.Id, c => c.Version);
        var events = await db.Events.AsNoTracking().Where(e => e.CommandId != Guid.Empty).OrderBy(e => e.Sequence).ToListAsync();
        TestContext.Current.TestOutputHelper?.WriteLine($"Seed {Seed}: {string.Join(", ", answers.Select(a => $"{a.Value} {a.Key}"))}, {repeated} sent twice; {known.Count} cases, {taken.Count} different steps");
        Assert.Equal(known.ToDictionary(k => k.Key, k => k.Value.Version), versions);
        Assert.Equal(versions.Values.Sum(), events.Count);
        Assert.Equal(events.Count, events.Select(e => e.CommandId).Distinct().Count());
        Assert.Equal(events.Select(e => e.CommandId).Order(), (await db.Commands.AsNoTracking().Select(c => c.CommandId).ToListAsync()).Order());
        Assert.All(events.GroupBy(e => e.CaseId), g => Assert.All(g.Zip(g.Skip(1)), pair => Assert.Equal(pair.First.ToState, pair.Second.FromState)));
        Assert.Empty((await database.Services.GetRequiredService<ChainVerifier>().VerifyAsync()).Flaws);
        Assert.All((StepStatus[])[StepStatus.Done, StepStatus.Refused, StepStatus.Invalid, StepStatus.Conflict, StepStatus.NotFound], s => Assert.True(answers[s] > 5, $"{s}: {answers[s]}"));
    }

    private async Task SequenceAsync(TestDatabase database, int number)
    {
        var id = known.Count < 60 && random.Next(4) == 0 ? (Guid?)null : known.Keys.ElementAt(random.Next(known.Count));
        for (var left = 3 + random.Next(3); left > 0; left--)
        {
            await using var db = database.Open();
            var @case = id is { } there ? (await CaseLoader.LoadAsync(db, there, withCaucus: true))! : new MediationCase();
            var (version, clock) = id is { } seen ? known[seen] : (0, new DateTime(2026, 1, 5, 1, 0, 0, DateTimeKind.Utc).AddHours(random.Next(4000)));
            var now = clock.AddMinutes(1 + random.Next(90)).AddDays(random.Next(5) == 0 ? random.Next(20) : 0);
            var (command, actor) = Command(@case, version, now, await LawData.LoadAsync(db), id);
            var answer = await database.Runner.RunAsync(command, actor, now);
            answers[answer.Status]++;

            if (answer.Status == StepStatus.Done)
            {
                taken.Add(command.Step.Key);
                Assert.True(answer.Version == version + 1 && command.Version == version, $"sequence {number}: {command.Step.Key}");
                id = answer.CaseId!.Value;
                known[id.Value] = (answer.Version, now);
                if (random.Next(3) == 0) await SendAgainAsync(database, command, actor, now.AddMinutes(5), answer);
            }
            else if (id is { } same && random.Next(3) == 0)
            {
                await using var later = database.Open();
                Assert.Equal(CaseCopy.Words(@case), CaseCopy.Words((await CaseLoader.LoadAsync(later, same, withCaucus: true))!));
            }
        }
    }

    private (StepCommand, Actor) Command(MediationCase @case, int version, DateTime now, LawData law, Guid? id)
    {
        var values = new FieldValues(random);
        var steps = CaseWorkflow.Steps.Where(s => CaseWorkflow.Belongs(s, @case) || values.Chance(0.02)).ToList();
        CaseStep step;
        Actor actor;
        StepContext context;
        do
        {
            step = values.One(steps.Where(s => s.IsForward && values.Chance(0.5)).ToList() is { Count: > 0 } forward ? forward : steps.Count > 0 ? steps : CaseWorkflow.Steps);
            var able = People.Where(a => values.Chance(0.93) && Explorer.MayTake(step, a, @case)).ToList();
            actor = values.One<Actor>(able.Count > 0 ? able : People);
            context = LawData.ContextFor(@case, actor, now, law);
        }
        while (CaseWorkflow.WhyNot(step, context).Count > 0 && values.Chance(0.75));
        var input = new InputMaker(values).Make(step, context, CaseWorkflow.WhyNot(step, context).Count == 0);
        var old = id is not null && version > 1 && values.Chance(0.12);
        return (new StepCommand(id, old ? version - 1 - random.Next(version - 1) : version, Guid.CreateVersion7(), step, input), actor);
    }

    private async Task SendAgainAsync(TestDatabase database, StepCommand command, Actor actor, DateTime now, StepAnswer first)
    {
        repeated++;
        Assert.Equal(JsonSerializer.Serialize(first), JsonSerializer.Serialize(await database.Runner.RunAsync(command, actor, now)));
        var other = await database.Runner.RunAsync(command, TestDirectory.OtherMediator, now);
        Assert.True(actor == TestDirectory.OtherMediator || other.Status == StepStatus.NotFound, $"{command.Step.Key}: {other.Status}");
    }
}
