using Mediation.Domain.Access;
using Mediation.Domain.Confirmation;
using Mediation.Domain.Deadlines;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>Who objects and why.</summary>
public sealed record ObjectToRulingInput
{
    /// <summary>Kind.</summary>
    [Field("谁提出异议", "Who objects", FieldKind.Choice, Required = true)] public ObjectorKind? Kind { get; set; }
    /// <summary>Party.</summary>
    [Field("哪一方当事人", "Which party", FieldKind.Party, When = "Kind=Party")] public string? Party { get; set; }
    /// <summary>Name.</summary>
    [Field("利害关系人的姓名或者名称", "Name of the interested person", FieldKind.Name, When = "Kind=InterestedPerson")] public string? Name { get; set; }
    /// <summary>Knew on.</summary>
    [Field("哪一天知道或者应当知道权益受到侵害", "Knew or should have known on", FieldKind.Date, When = "Kind=InterestedPerson")] public DateOnly? KnewOn { get; set; }
    /// <summary>Reasons.</summary>
    [Field("异议的理由", "Reasons", FieldKind.LongText, Required = true, Max = 2000)] public string? Reasons { get; set; }
}

/// <summary>
/// T52: a party objects within 15 days of its own receipt of the ruling, or an interested person within six months of knowing.
/// While one objection is under review another may join it: its own days go on running.
/// </summary>
public sealed class ObjectToRuling : CaseStep<ObjectToRulingInput>
{
    /// <summary>Declares the step.</summary>
    public ObjectToRuling() : base("object-to-ruling", "T52", new("对裁定提出异议", "Object to the ruling"), Law.Cpi372)
    {
        MovesConfirmation([ConfirmationState.Confirmed, ConfirmationState.UnderObjection], ConfirmationState.UnderObjection);
        By(Role.Applicant, Role.OtherParty, Role.CourtClerk);
    }

    /// <inheritdoc/>
    protected override IEnumerable<InputFault> Validate(StepContext context, ObjectToRulingInput input) =>
        input.Kind == ObjectorKind.Party ? OfParty(context, input) : OfOther(context, input);

    private static IEnumerable<InputFault> OfParty(StepContext c, ObjectToRulingInput input)
    {
        if (c.Case.FindParty(input.Party) is not { } party) { yield return new("party", new("请选是哪一方当事人。", "Choose the party.")); yield break; }
        if (!c.Actor.Is(Role.CourtClerk) && !c.Actor.SpeaksFor(party)) yield return new("party", new("只能为自己提出异议。", "You can only object for yourself."));
        if (c.Confirmation!.Objections.Any(o => o.PartyKey == party.Key && o.Outcome is null)) yield return new("party", new($"{party.Name}的异议正在审查，没有重复登记。", "This party's objection is under review already; nothing was entered twice."));
        if (Period(c, party.Key) is { } period && period.IsSurelyOver(c.Today))
            yield return new("party", new($"{party.Name}{period.TriggerOn:M月d日}收到裁定，十五日到{period.DueOn:yyyy年M月d日}，已经过了。{Law.Cpi372.Zh}",
                $"{party.Name} received the ruling on {period.TriggerOn:yyyy-MM-dd}; the 15 days ended on {period.DueOn:yyyy-MM-dd}. {Law.Cpi372.En}"));
    }

    private static IEnumerable<InputFault> OfOther(StepContext c, ObjectToRulingInput input)
    {
        if (!c.Actor.Is(Role.CourtClerk)) yield return new("kind", new("利害关系人的异议由法院立案庭登记。", "An interested person's objection is entered by the court's filing office."));
        var name = PlainText.Tidy(input.Name);
        if (name.Length == 0) yield return new("name", new("请写明是谁。", "Say who it is."));
        else if (c.Case.Parties.Any(p => p.Name == name)) yield return new("name", new("这是当事人，请按当事人登记。", "This is a party; enter it as one."));
        if (input.KnewOn is not { } knew) { yield return new("knewOn", new("请写明哪一天知道或者应当知道的，六个月从这一天起算。", "Say since when; the six months run from that day.")); yield break; }
        if (knew > c.Today || knew < StepContext.DayOf(c.Confirmation!.DecidedAt!.Value)) yield return new("knewOn", new("要在裁定那天到今天之间。", "It lies between the day of the ruling and today."));
        else if (PeriodCounter.End(knew, DeadlineRules.Of(DeadlineKind.D38).Period, c.Calendar) is { Provisional: false } end && end.IsOverOn(c.Today))
            yield return new("knewOn", new($"六个月到{end.On:yyyy年M月d日}，已经过了；这是不变期间，不能延长。{Law.Cpi372.Zh}", $"The six months ended on {end.On:yyyy-MM-dd} and cannot be extended. {Law.Cpi372.En}"));
    }

    private static Deadline? Period(StepContext c, string party) => c.Case.Deadlines.LastOrDefault(d => d.Kind == DeadlineKind.D37 && d.PartyKey == party);

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, ObjectToRulingInput input)
    {
        var party = input.Kind == ObjectorKind.Party ? context.Case.FindParty(input.Party) : null;
        var name = party?.Name ?? PlainText.Tidy(input.Name);
        if (party is not null && Period(context, party.Key) is { StoppedAt: null } period) (period.StoppedAt, period.IsMet) = (context.Now, true);
        if (party is null)
        {
            var known = context.Start(DeadlineKind.D38, input.KnewOn!.Value, name);
            (known.StoppedAt, known.IsMet) = (context.Now, true);
        }
        context.Confirmation!.Objections.Add(new RulingObjection
        {
            Id = Guid.CreateVersion7(), Kind = input.Kind!.Value, PartyKey = party?.Key ?? "", ObjectorName = name,
            KnewOn = party is null ? input.KnewOn : null, Reasons = PlainText.Tidy(input.Reasons), FiledAt = context.Now,
        });
        return new($"{name}对确认裁定提出异议", $"{name} objected to the ruling");
    }
}
