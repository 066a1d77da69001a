using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Documents;
using Mediation.Domain.Venues;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>Why a mediator should stand aside.</summary>
public sealed record RequestRecusalInput
{
    /// <summary>Mediator.</summary>
    [Field("哪一位调解员", "Which mediator", FieldKind.Mediator, HintZh = "不填就是主持的那一位", HintEn = "If left empty, the one who presides")] public string? Mediator { get; set; }
    /// <summary>Party who asks.</summary>
    [Field("哪一方申请", "Which party asks", FieldKind.Party, HintZh = "调解员自己说明的，这里留空", HintEn = "Leave empty if the mediator discloses it")] public string? Party { get; set; }
    /// <summary>Ground.</summary>
    [Field("理由", "Ground", FieldKind.Choice, Required = true)] public RecusalGround? Ground { get; set; }
    /// <summary>Reasons.</summary>
    [Field("具体情况", "In detail", FieldKind.LongText, Required = true, Max = 1000)] public string? Reasons { get; set; }
}

/// <summary>
/// T12: a party asks that a mediator stand aside, or the mediator discloses a ground. Mediation rests until it is decided; its clock goes on,
/// since the law names no pause for it.
/// </summary>
public sealed class RequestRecusal : CaseStep<RequestRecusalInput>
{
    /// <summary>Declares the step.</summary>
    public RequestRecusal() : base("request-recusal", "T12", new("申请回避，或者调解员说明", "Request or disclose a recusal"), Law.Invited15)
    {
        Moves([CaseState.Assigned, CaseState.Mediating], CaseState.RecusalReview);
        By(Role.Applicant, Role.OtherParty, Role.Mediator);
        Issue(DocumentKind.Recusal);
        Start(DeadlineKind.D47);
    }

    /// <inheritdoc/>
    protected override IEnumerable<InputFault> Validate(StepContext context, RequestRecusalInput input)
    {
        var mediator = Concerned(context, input);
        if (mediator is null || !context.Case.IsHandledBy(mediator.Value.Id))
            yield return new("mediator", new("这位调解员没有在办这件案子。", "This mediator does not handle the case."));
        else if (AskedBy(context, input) is null && context.Actor.MediatorId != mediator.Value.Id)
            yield return new("party", new("别人不能替调解员说明。请写是哪一方申请的。", "Nobody can disclose for another mediator. Say which party asks."));
    }

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, RequestRecusalInput input)
    {
        var (id, name) = Concerned(context, input)!.Value;
        var party = AskedBy(context, input);
        context.Case.Recusals.Add(new Recusal
        {
            Id = Guid.CreateVersion7(), MediatorId = id, MediatorName = name, PartyKey = party?.Key ?? "", Ground = input.Ground!.Value,
            Reasons = PlainText.Tidy(input.Reasons), RequestedAt = context.Now,
        });
        Exits.Adjourn(context);
        return party is null
            ? new($"调解员{name}说明有应当回避的情形", $"Mediator {name} disclosed a ground of recusal")
            : new($"{party.Name}申请调解员{name}回避", $"{party.Name} asked that mediator {name} stand aside");
    }

    // Whoever signs in as a party asks for that party.
    private static Parties.Party? AskedBy(StepContext c, RequestRecusalInput input) =>
        c.Case.Parties.FirstOrDefault(c.Actor.SpeaksFor) ?? c.Case.FindParty(input.Party);

    // A mediator who says nothing else speaks of themselves; a party of the one who presides.
    private static (Guid Id, string Name)? Concerned(StepContext c, RequestRecusalInput input)
    {
        if (c.Directory.FindMediator(c.Case.CommitteeId, input.Mediator) is { } named) return (named.Id, named.Name);
        if (AskedBy(c, input) is null && c.Actor.MediatorId is { } own) return (own, c.Actor.Name);
        return c.Case.LeadMediatorId is { } lead ? (lead, c.Case.LeadMediatorName ?? "") : null;
    }
}
