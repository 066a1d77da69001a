using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Rules;
using Mediation.Domain.Workflow;
using Mediation.Web.Demo;
using Directory = Mediation.Domain.Workflow.Directory;

namespace Mediation.Tests.Support;

/// <summary>A case driven through the workflow in memory, with a clock that is set and the people of the demonstration.</summary>
internal sealed class DomainCase
{
    public static readonly WorkingCalendar Calendar = new(CalendarYears.Y2025, CalendarYears.Y2026);

    private int _number;

    public MediationCase Case { get; init; } = new();

    public Directory Directory { get; init; } = DemonstrationDirectory.All;

    /// <summary>The settings of the installation.</summary>
    public RuleValues Rules { get; set; } = RuleValues.Standard;

    /// <summary>Beijing time.</summary>
    public DateTime Clock { get; private set; } = new(2026, 8, 3, 10, 0, 0);

    public StepTaken? Last { get; private set; }

    public static CaseStep Step(string key) => CaseWorkflow.Find(key) ?? throw new ArgumentException($"No step {key}.");

    /// <summary>Sets the clock: 2026-08-06 or 2026-08-06T16:08.</summary>
    public DomainCase At(string local)
    {
        Clock = DateTime.Parse(local);
        return this;
    }

    public StepContext As(string who) => As(DemonstrationAccounts.People[who]);

    public StepContext As(Actor actor) => new()
    {
        Case = Case, Actor = actor, Now = DateTime.SpecifyKind(Clock.AddHours(-8), DateTimeKind.Utc), Calendar = Calendar, Directory = Directory, Rules = Rules,
    };

    public IReadOnlyList<Refusal> WhyNot(string who, string step) => CaseWorkflow.WhyNot(Step(step), As(who));

    public IReadOnlyList<InputFault> Check(string who, string step, object input) => Step(step).Check(As(who), input);

    /// <summary>Takes a step that must be allowed and right.</summary>
    public DomainCase Take(string who, string step, object? input = null)
    {
        var (declared, context) = (Step(step), As(who));
        input ??= declared.NewInput();
        Assert.Empty(CaseWorkflow.WhyNot(declared, context).Select(r => $"{step}: {r.Code} {r.Sentence.Zh}"));
        Assert.Empty(declared.Check(context, input).Select(f => $"{step}: {f.Field} {f.Sentence.Zh}"));
        if (declared.NumberSeries(context) is not null) context.NextNumber = ++_number;
        Last = CaseWorkflow.Take(declared, context, input);
        Clock = Clock.AddMinutes(1);
        return this;
    }

    /// <summary>The one refusal of a step.</summary>
    public Refusal Refused(string who, string step) => Assert.Single(WhyNot(who, step));

    /// <summary>The fields at fault.</summary>
    public string[] Faults(string who, string step, object input) => [.. Check(who, step, input).Select(f => f.Field)];

    /// <summary>The only deadline of a kind.</summary>
    public Deadline Deadline(DeadlineKind kind) => Assert.Single(Case.Deadlines, d => d.Kind == kind);
}
