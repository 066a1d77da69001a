using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Documents;
using Mediation.Domain.Parties;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>Why a matter is not accepted.</summary>
public sealed record DeclineInput
{
    /// <summary>Ground.</summary>
    [Field("不予受理的理由", "Ground", FieldKind.Choice, Required = true)] public NonAcceptanceGround? Ground { get; set; }
    /// <summary>Explanation.</summary>
    [Field("说明", "Explanation", FieldKind.LongText, Required = true, Max = 1000)] public string? Note { get; set; }
    /// <summary>Remedies.</summary>
    [Field("已告知的其他途径", "Other ways told", FieldKind.Choices, Required = true)] public List<Remedy> Remedies { get; set; } = [];
}

/// <summary>T09: not accepted, with a ground of N01-N11 and the other ways told.</summary>
public sealed class Decline : CaseStep<DeclineInput>
{
    /// <summary>Declares the step.</summary>
    public Decline() : base("decline", "T09", new("不予受理", "Decline"), Law.Work22)
    {
        Moves([CaseState.AwaitingAcceptance, CaseState.AskingConsent], CaseState.NotAccepted);
        By(Role.Director);
        Issue(DocumentKind.NonAcceptance);
        Stop(DeadlineKind.D01, DeadlineKind.D03);
    }

    /// <inheritdoc/>
    protected override IEnumerable<InputFault> Validate(StepContext context, DeclineInput input)
    {
        if (input.Ground == NonAcceptanceGround.Incomplete)
            yield return new("ground", new("材料不全的，先通知补充材料；到期没有补来，再按材料不全处理。", "If material is missing, ask for it first; only when it was not brought in time may the case be closed for that."));
        if (input.Ground == NonAcceptanceGround.Refused && context.Case.Parties.All(p => p.ConsentTo(ConsentKind.Mediation) is not { Given: false }))
            yield return new("ground", new("还没有哪一方表示不同意。请先记录对方的答复。", "No party has refused yet. Record the answer first."));
    }

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, DeclineInput input)
    {
        var k = context.Case;
        k.NonAcceptance = input.Ground;
        k.ExitNote = PlainText.Tidy(input.Note);
        k.RemediesTold = string.Join(' ', input.Remedies.Distinct());
        k.OverAt = context.Now;
        Exits.StartReplyClock(context);
        var ground = input.Ground!.Value.Term();
        return new($"不予受理：{ground.Zh}", $"Not accepted: {ground.En}");
    }
}
