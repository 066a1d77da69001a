using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Documents;
using Mediation.Domain.Fulfilment;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>What a follow-up found.</summary>
public sealed record FollowUpInput
{
    /// <summary>Party.</summary>
    [Field("回访哪一方", "Party visited", FieldKind.Party, Required = true)] public string? Party { get; set; }
    /// <summary>Day.</summary>
    [Field("回访日期", "On", FieldKind.Date, Required = true)] public DateOnly? On { get; set; }
    /// <summary>How.</summary>
    [Field("怎样回访", "How", Required = true, HintZh = "上门或者电话都可以，不用请当事人再来一趟", HintEn = "A visit or a call; nobody has to come in again")] public string? How { get; set; }
    /// <summary>Findings.</summary>
    [Field("回访情况", "Findings", FieldKind.LongText, Required = true, Max = 2000)] public string? Findings { get; set; }
    /// <summary>Satisfaction.</summary>
    [Field("满意程度（当事人自己说的）", "Satisfaction, as the party says", FieldKind.Choice)] public Satisfaction? Satisfaction { get; set; }
}

/// <summary>T35: a follow-up visit or call is recorded.</summary>
public sealed class VisitFollowUp : CaseStep<FollowUpInput>
{
    /// <summary>Declares the step.</summary>
    public VisitFollowUp() : base("follow-up", "T35", new("记回访", "Record a follow-up"), Law.Pml31)
    {
        Moves([CaseState.Performing, CaseState.Performed, CaseState.InDefault, CaseState.Withdrawn, CaseState.Ended, CaseState.Closed], null);
        By(Role.Mediator);
        Issue(DocumentKind.FollowUpRecord);
        Stop(DeadlineKind.D31Effect);
    }

    // Where nothing was agreed, or the case is closed, only somebody who was dissatisfied is called on.
    /// <inheritdoc/>
    public override bool Concerns(StepContext context) => context.Case.State is CaseState.Performing or CaseState.Performed or CaseState.InDefault
        || context.Case.Deadlines.Any(d => d.Kind == DeadlineKind.D31Rating && d.StoppedAt is null);

    /// <inheritdoc/>
    public override object? InputFor(StepContext context) => new FollowUpInput
    {
        Party = context.Case.InOrder.FirstOrDefault(p => context.Case.FollowUps.All(f => f.PartyKey != p.Key))?.Key, On = context.Today, How = context.Agreement is { Form: Agreements.AgreementForm.Oral } ? "电话" : null,
    };

    /// <inheritdoc/>
    protected override IEnumerable<InputFault> Validate(StepContext context, FollowUpInput input)
    {
        if (input.On > context.Today) yield return new("on", new("回访的日子不能在今天以后。", "The day cannot be in the future."));
    }

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, FollowUpInput input)
    {
        var party = context.Case.FindParty(input.Party)!;
        context.Case.FollowUps.Add(new FollowUp
        {
            Id = Guid.CreateVersion7(), PartyKey = party.Key, On = input.On!.Value, How = PlainText.Tidy(input.How), Findings = PlainText.Tidy(input.Findings),
            Satisfaction = input.Satisfaction, VisitorName = context.Actor.Name,
        });
        foreach (var owed in context.Case.Deadlines.Where(d => d.Kind == DeadlineKind.D31Rating && d.PartyKey == party.Key && d.StoppedAt is null))
            (owed.StoppedAt, owed.IsMet) = (context.Now, true);
        // Each due day has its own follow-up; a visit answers those whose day has come.
        foreach (var due in context.Case.Deadlines.Where(d => d.Kind == DeadlineKind.D31 && d.StoppedAt is null && d.TriggerOn <= input.On)) (due.StoppedAt, due.IsMet) = (context.Now, true);
        return input.Satisfaction is { } s
            ? new($"回访{party.Name}，{s.Term().Zh}", $"Followed up with {party.Name}: {s.Term().En}")
            : new($"回访{party.Name}", $"Followed up with {party.Name}");
    }
}
