using System.Text;
using Mediation.Domain.Cases;
using Mediation.Domain.Workflow;
using Mediation.Web.Cases;

namespace Mediation.Tests.Exploration;

/// <summary>A case and the commands that brought it where it is. Every command is followed by every invariant.</summary>
internal sealed class Track
{
    private byte[] bytes;
    private CaseEvent? last;
    private int events;

    private Track(Func<Track> origin, MediationCase @case, DateTime clock)
    {
        (Origin, Case, Clock, Begun) = (origin, @case, clock, @case.Version);
        bytes = CaseCopy.Bytes(@case);
    }

    public MediationCase Case { get; }

    /// <summary>The commands taken since the origin.</summary>
    public List<Command> Taken { get; private init; } = [];

    /// <summary>The moment of the last command, UTC.</summary>
    public DateTime Clock { get; private set; }

    public Func<Track> Origin { get; }

    public string Code => CaseWorkflow.Code(Case);

    private int Begun { get; }

    /// <summary>Nothing yet, at a moment.</summary>
    public static Track New(DateTime clock) => new(() => New(clock), new MediationCase(), clock);

    /// <summary>A case built by steps elsewhere.</summary>
    public static Track Of(Func<(MediationCase Case, DateTime Clock)> build)
    {
        var (built, clock) = build();
        return new Track(() => Of(build), built, clock);
    }

    public Track Copy() => new(Origin, CaseCopy.Of(Case), Clock) { Taken = [.. Taken], last = last, events = events, BegunBefore = BegunBefore ?? Begun };

    private int? BegunBefore { get; init; }

    public StepContext Context(Command command) => command.Around.Context(Case, command.Actor, command.At);

    /// <summary>Does what the runner does: asks whether, checks the input, takes the step.</summary>
    public (Outcome Outcome, IReadOnlyList<Refusal> Refusals) Do(Command command)
    {
        try
        {
            return DoSafely(command);
        }
        catch (Exception e) when (e is not BrokenRuleException)
        {
            throw new BrokenRuleException($"nothing throws ({e.GetType().Name} in {command.Step.Key})", e.ToString(), e);
        }
    }

    private (Outcome, IReadOnlyList<Refusal>) DoSafely(Command command)
    {
        var (step, context) = (command.Step, Context(command));
        if (CaseWorkflow.WhyNot(step, context) is { Count: > 0 } refusals)
        {
            foreach (var refusal in refusals) Invariants.Explained(step, refusal);
            Unchanged("a refused command changes nothing", command);
            return (Outcome.Refused, refusals);
        }
        if (step.Check(context, command.Input) is { Count: > 0 } faults)
        {
            foreach (var fault in faults) Invariants.Explained(step, command.Input, fault);
            Unchanged("an invalid command changes nothing", command);
            return (Outcome.Invalid, []);
        }
        Take(command, context);
        return (Outcome.Taken, []);
    }

    private void Take(Command command, StepContext context)
    {
        var (step, from, before) = (command.Step, Code, CaseCopy.Of(Case));
        if (step.NumberSeries(context) is not null) context.NextNumber = 1 + Taken.Count;
        var taken = CaseWorkflow.Take(step, context, command.Input);

        Invariants.Require(Case.Version == before.Version + 1, "the version grows by one", $"{step.Key}: {before.Version} to {Case.Version}");
        Invariants.Require(taken.FromCode == from && taken.ToCode == Code, "the event says where the case was and is", $"{step.Key}: {taken.FromCode} to {taken.ToCode}, not {from} to {Code}");
        Invariants.Require(taken.Happened.Zh.Length > 0 && taken.Happened.En.Length > 0, "the event says what happened", step.Key);
        Invariants.Moved(step, before, taken.FromCode, taken.ToCode);
        Invariants.Kept(step, before, Case);
        Invariants.Require(taken.Issued.SequenceEqual(Case.Documents.Skip(before.Documents.Count)) && taken.Issued.Select(d => d.Kind).SequenceEqual(step.PapersFor(context)) && taken.Issued.All(d => step.Issues.Contains(d.Kind)), "the step issues the papers it declares", step.Key);
        Invariants.Require(step.Stops.All(k => Case.Deadlines.All(d => d.Kind != k || d.StoppedAt is not null || before.Deadlines.All(x => x.Id != d.Id))), "the step stops the deadlines it declares", step.Key);
        Invariants.Require(step.Starts.All(k => Case.Deadlines.Any(d => d.Kind == k && before.Deadlines.All(x => x.Id != d.Id))), "the step starts the deadlines it declares", step.Key);
        Invariants.Sound(Case);
        Assert.NotNull(CaseOutlook.Of(context));

        Log(command, taken);
        Taken.Add(command);
        Clock = command.At;
        Invariants.Require(events == Case.Version - (BegunBefore ?? Begun), "one event for each step taken", $"{events} events, version {Case.Version}");
        foreach (var party in Case.Parties.Where(p => p.ActorId is null)) party.ActorId = $"party-{party.Key}";
        bytes = CaseCopy.Bytes(Case);
    }

    private void Log(Command command, StepTaken taken)
    {
        CaseEvent Event(string hash) => new()
        {
            Sequence = ++events, CaseId = Case.Id, At = command.At, ActorId = command.Actor.Id, ActorName = command.Actor.Name, StepKey = command.Step.Key,
            FromState = taken.FromCode, ToState = taken.ToCode, Zh = taken.Happened.Zh, En = taken.Happened.En, Data = EventData.Of(command.Input),
            PreviousHash = last?.Hash ?? EventChain.Start, Hash = hash,
        };
        Invariants.Require(last is null || last.ToState == taken.FromCode, "each event begins where the one before ended", $"{last?.ToState} then {taken.FromCode}");
        var hash = EventChain.HashOf(Event(""));
        events--;
        var written = Event(hash);
        Invariants.Require(EventChain.Flaw(last, written) is null, "the chain holds", command.Step.Key);
        last = written;
    }

    private void Unchanged(string rule, Command command)
    {
        var now = CaseCopy.Bytes(Case);
        Invariants.Require(bytes.AsSpan().SequenceEqual(now), rule, $"{command.Step.Key}\n{Encoding.UTF8.GetString(bytes)}\n{Encoding.UTF8.GetString(now)}");
    }
}
