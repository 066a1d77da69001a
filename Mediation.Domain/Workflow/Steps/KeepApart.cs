using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Domain.Parties;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>Who must not meet whom.</summary>
public sealed record KeepApartInput
{
    /// <summary>One of the two.</summary>
    [Field("谁", "Who", FieldKind.Party, Required = true)] public string? One { get; set; }
    /// <summary>The other.</summary>
    [Field("不能和谁见面", "Must not meet", FieldKind.Party, Required = true)] public string? Other { get; set; }
    /// <summary>Reason.</summary>
    [Field("原因", "Why", FieldKind.LongText, Required = true, Max = 500, HintZh = "例如人身安全保护令的文号，或者发生过什么", HintEn = "Such as the number of a protection order, or what happened")] public string? Reason { get; set; }
}

/// <summary>T11: two parties must not meet: they are never in one session, one room, or one place at one time.</summary>
public sealed class KeepApart : CaseStep<KeepApartInput>
{
    internal static readonly CaseState[] States =
    [
        CaseState.AwaitingAcceptance, CaseState.AwaitingSupplement, CaseState.AskingConsent, CaseState.Accepted, CaseState.Assigned, CaseState.RecusalReview,
        CaseState.Mediating, CaseState.Suspended, CaseState.Drafting, CaseState.Signing, CaseState.Performing, CaseState.InDefault, CaseState.Renegotiating,
    ];

    /// <summary>Declares the step.</summary>
    public KeepApart() : base("keep-apart", "T11", new("写明谁和谁不能见面", "Say who must not meet"), Law.Pml25)
    {
        Moves(States, null);
        By(Role.Mediator, Role.Director);
    }

    /// <inheritdoc/>
    protected override IEnumerable<InputFault> Validate(StepContext context, KeepApartInput input)
    {
        if (input.One == input.Other) yield return new("other", new("要写两个不同的当事人。", "Name two different parties."));
        else if (context.Case.KeptApart.Any(k => k.LiftedAt is null && k.IsOf(input.One, input.Other)))
            yield return new("other", new("这两方不能见面，已经写明了。", "It is written down already that these two must not meet."));
    }

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, KeepApartInput input)
    {
        context.Case.KeptApart.Add(new KeptApart
        {
            Id = Guid.CreateVersion7(), OneKey = input.One!, OtherKey = input.Other!, Reason = PlainText.Tidy(input.Reason), SetAt = context.Now, SetBy = context.Actor.Name,
        });
        var (one, other) = (context.Case.FindParty(input.One)!.Name, context.Case.FindParty(input.Other)!.Name);
        return new($"写明{one}和{other}不能见面", $"Written down: {one} and {other} must not meet");
    }
}
