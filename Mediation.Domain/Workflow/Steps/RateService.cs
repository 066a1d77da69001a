using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Fulfilment;
using Mediation.Domain.Rules;
using Mediation.Domain.Parties;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>What a party thinks of the service.</summary>
public sealed record RateServiceInput
{
    /// <summary>Party.</summary>
    [Field("哪一方评价", "Party", FieldKind.Party, Required = true)] public string? Party { get; set; }
    /// <summary>Level.</summary>
    [Field("满意程度", "How satisfied", FieldKind.Choice, Required = true)] public Satisfaction? Level { get; set; }
    /// <summary>Words.</summary>
    [Field("想说的话", "In words", FieldKind.LongText, Max = 500)] public string? Words { get; set; }
    /// <summary>How it was asked.</summary>
    [Field("怎样得到的评价", "How it came", FieldKind.Choice, HintZh = "工作人员代录的，写电话还是当面；本人评价的不用填", HintEn = "Entered by staff: by telephone or in person; parties leave it empty")] public RatingManner? Manner { get; set; }
}

/// <summary>
/// T35 family, local practice row 19: each side rates the service for itself, once. Staff only write down what a party said when asked,
/// and say how. A low rating is followed up before the case is closed; a closed case gets the follow-up as a task and stays closed.
/// </summary>
public sealed class RateService : CaseStep<RateServiceInput>
{
    /// <summary>Declares the step.</summary>
    public RateService() : base("rate-service", "T35", new("评价服务", "Rate the service"), Law.Pml31)
    {
        Moves([CaseState.Withdrawn, CaseState.Ended, CaseState.Performing, CaseState.Performed, CaseState.InDefault, CaseState.Renegotiating, CaseState.Closed], null);
        By(Role.Applicant, Role.OtherParty, Role.Mediator, Role.Registrar);
    }

    /// <inheritdoc/>
    public override bool Concerns(StepContext context) => context.Case.Parties.Any(p => OwnWord.MayEnter(context, p) && !HasRated(context, p));

    private static bool HasRated(StepContext c, Party party) => c.Case.Ratings.Any(r => r.PartyKey == party.Key);

    /// <inheritdoc/>
    protected override IEnumerable<InputFault> Validate(StepContext context, RateServiceInput input)
    {
        var party = context.Case.FindParty(input.Party)!;
        var own = context.Actor.SpeaksFor(party);
        if (!OwnWord.MayEnter(context, party)) yield return new("party", new("只能替自己这一方评价。", "You can rate for your own side only."));
        else if (HasRated(context, party)) yield return new("party", new($"{party.Name}已经评价过，评价不能改。", $"{party.Name} has rated already; a rating cannot be changed."));
        if (!own && input.Manner is not (RatingManner.Telephone or RatingManner.InPerson))
            yield return new("manner", new("代当事人录入的，要写明是电话询问还是当面询问。", "What staff enter says whether it was asked by telephone or in person."));
    }

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, RateServiceInput input)
    {
        var party = context.Case.FindParty(input.Party)!;
        var manner = context.Actor.SpeaksFor(party) ? RatingManner.Online : input.Manner!.Value;
        context.Case.Ratings.Add(new Rating
        {
            Id = Guid.CreateVersion7(), PartyKey = party.Key, Level = input.Level!.Value, Words = PlainText.Tidy(input.Words), Manner = manner, At = context.Now,
        });
        if (input.Level.Value.Level() <= context.Rules.Of(RuleSettings.LowRating)) context.Start(DeadlineKind.D31Rating, context.Today, party.Name, party.Key);
        return new($"{party.Name}评价：{input.Level.Value.Term().Zh}（{manner.Term().Zh}）", $"{party.Name} rated: {input.Level.Value.Term().En} ({manner.Term().En})");
    }
}
