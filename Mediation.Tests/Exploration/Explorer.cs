using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Domain.Workflow;

namespace Mediation.Tests.Exploration;

/// <summary>
/// Plays random commands against the workflow. A sequence begins with nothing or where an earlier one came to, so that chance also
/// reaches what lies behind many steps; steps taken least are tried most.
/// </summary>
internal sealed class Explorer
{
    private const int KeptPerPlace = 6;

    private readonly Random random;
    private readonly FieldValues values;
    private readonly InputMaker inputs;
    private readonly List<string> places = [];

    public Explorer(int seed, IEnumerable<Track> seeds)
    {
        (Seed, random) = (seed, new Random(seed));
        (values, inputs) = (new FieldValues(random), new InputMaker(new FieldValues(random)));
        foreach (var (track, number) in seeds.Select((t, i) => (t, i)))
        {
            // Where somebody brought it by hand it stays: chance may never come there again.
            Atlas[$"seed {number}"] = [track.Copy()];
            places.Add($"seed {number}");
            Keep(track);
        }
    }

    public int Seed { get; }

    public int Sequences { get; private set; }

    public Dictionary<Outcome, int> Outcomes { get; } = Enum.GetValues<Outcome>().ToDictionary(o => o, _ => 0);

    public Dictionary<string, int> Taken { get; } = CaseWorkflow.Steps.ToDictionary(s => s.Key, _ => 0);

    /// <summary>Every state of every machine a case has been in.</summary>
    public HashSet<Enum> Visited { get; } = [];

    /// <summary>The requirements that were at some time all that stood in a step's way, with the sentence that said so.</summary>
    public Dictionary<(string Step, string Requirement), Refusal> AloneUnmet { get; } = [];

    /// <summary>Cases at the places reached.</summary>
    public Dictionary<string, List<Track>> Atlas { get; } = [];

    public void Run(int sequences)
    {
        for (var i = 0; i < sequences; i++, Sequences++)
        {
            var track = Begin();
            var tried = new List<Command>(track.Taken);
            for (var left = 3 + random.Next(9); left > 0; left--)
            {
                var command = Next(track);
                tried.Add(command);
                try
                {
                    if (Do(track, command) == Outcome.Taken) Keep(track);
                }
                catch (BrokenRuleException broken)
                {
                    var shortest = Shrinking.Shortest(track.Origin, tried, broken);
                    Assert.Fail($"Seed {Seed}, sequence {Sequences}: {broken.Message}\nThe shortest way there:\n{string.Join('\n', shortest)}");
                }
            }
        }
    }

    private Outcome Do(Track track, Command command)
    {
        var (outcome, refusals) = track.Do(command);
        Outcomes[outcome]++;
        if (refusals is [var only]) AloneUnmet.TryAdd((command.Step.Key, only.Code), only);
        if (outcome == Outcome.Taken) Taken[command.Step.Key]++;
        return outcome;
    }

    private Track Begin()
    {
        if (places.Count == 0 || values.Chance(0.25)) return Track.New(new DateTime(2025, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddMinutes(random.Next(600 * 24 * 60)));
        if (values.Chance(0.5))
        {
            var goal = Enumerable.Range(0, 4).Select(_ => values.One(CaseWorkflow.Steps)).MinBy(s => Taken[s.Key])!;
            var there = places.Where(p => CaseWorkflow.Belongs(goal, Atlas[p][0].Case)).SelectMany(p => Atlas[p]).ToList();
            var meant = there.Where(t => goal.Concerns(Surroundings.Usual.Context(t.Case, Surroundings.Usual.People[0], t.Clock))).ToList();
            if (meant.Count > 0) return values.One(meant).Copy();
            if (there.Count > 0) return values.One(there).Copy();
        }
        return values.One(Atlas[values.One(places)]).Copy();
    }

    private Command Next(Track track)
    {
        var around = values.Chance(0.9) ? Surroundings.Usual : values.One(Surroundings.All);
        var at = Later(track);
        while (true)
        {
            var step = Step(track, around, at);
            var people = around.PeopleOf(track.Case);
            var able = values.Chance(0.9) ? people.Where(a => MayTake(step, a, track.Case)).ToList() : [];
            var actor = values.One(able.Count > 0 ? able : people);
            var context = around.Context(track.Case, actor, at);
            var allowed = CaseWorkflow.WhyNot(step, context).Count == 0;
            if (allowed || values.Chance(0.4)) return new Command(step, actor, inputs.Make(step, context, allowed), at, around);
        }
    }

    private CaseStep Step(Track track, Surroundings around, DateTime at)
    {
        if (values.Chance(0.06)) return values.One(CaseWorkflow.Steps);
        var context = around.Context(track.Case, around.People[0], at);
        var weighed = CaseWorkflow.Steps.Where(s => CaseWorkflow.Belongs(s, track.Case))
            .Select(s => (Step: s, Weight: (s.Concerns(context) ? 1.0 : 0.1) * (s.IsForward ? 2 : 1) * (Taken[s.Key] == 0 ? 6 : 1) / Math.Sqrt(1 + Taken[s.Key]))).ToList();
        var at01 = random.NextDouble() * weighed.Sum(w => w.Weight);
        foreach (var (step, weight) in weighed)
            if ((at01 -= weight) <= 0) return step;
        return values.One(CaseWorkflow.Steps);
    }

    private DateTime Later(Track track) => track.Clock.AddMilliseconds(1) + random.Next(12) switch
    {
        < 6 => TimeSpan.FromMinutes(random.Next(90)),
        < 8 => TimeSpan.FromHours(random.Next(72)),
        8 => TimeSpan.FromDays(random.Next(40)),
        _ => Until(track.Case.Deadlines.Where(d => d.StoppedAt is null).Select(d => d.DueOn).Where(d => d > StepContext.DayOf(track.Clock) && d.Year < 2027).ToList(), track.Clock),
    };

    // To the last day of something that runs, or the day after.
    private TimeSpan Until(List<DateOnly> due, DateTime clock) => due.Count == 0 ? TimeSpan.Zero
        : TimeSpan.FromDays(values.One(due).DayNumber - StepContext.DayOf(clock).DayNumber + random.Next(2));

    private void Keep(Track track)
    {
        foreach (var map in MachineMap.All) Visited.Add(map.StateOf(track.Case));
        if (track.Clock.Year > 2026) return;
        var place = $"{track.Code} {track.Case.Origin}";
        if (!Atlas.TryGetValue(place, out var kept))
        {
            Atlas[place] = kept = [];
            places.Add(place);
        }
        if (kept.Count < KeptPerPlace) kept.Add(track.Copy());
        else if (values.Chance(0.03)) kept[random.Next(kept.Count)] = track.Copy();
    }

    public static bool MayTake(CaseStep step, Actor actor, MediationCase @case) =>
        step.Creates ? step.Roles.Any(actor.Is) : CaseAccess.MayTake(step, actor, @case);
}
