using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Domain.Confirmation;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>Why the parties negotiate anew (T32, T57).</summary>
public enum RenegotiationReason
{
    /// <summary>Both want other terms, or the same in writing.</summary>
    [Term("各方要求变更，或者把口头协议写成书面的", "every party wants a change, or the oral agreement in writing")] Modify,
    /// <summary>The agreement is against the law or clearly unfair.</summary>
    [Term("协议违法或者明显不公平", "the agreement is unlawful or clearly unfair")] Unlawful,
    /// <summary>The court rejected or did not accept the application (CPL art. 206).</summary>
    [Term("法院驳回申请或者不予受理", "the court rejected or did not accept the application")] CourtRejected,
}

/// <summary>Why, and that everybody wants it.</summary>
public sealed record RenegotiateInput
{
    /// <summary>Reason.</summary>
    [Field("为什么重新协商", "Why", FieldKind.Choice, Required = true)] public RenegotiationReason? Reason { get; set; }
    /// <summary>What is to be changed.</summary>
    [Field("要改什么", "What is to be changed", FieldKind.LongText, Required = true, Max = 1000)] public string? Note { get; set; }
    /// <summary>Everybody agrees.</summary>
    [Field("各方都同意重新协商", "Every party agrees to negotiate anew", FieldKind.Flag)] public bool EveryoneAgrees { get; set; }
}

/// <summary>T32 (and T57 after a court's refusal): everybody wants to negotiate anew. The agreement stays in force meanwhile.</summary>
public sealed class Renegotiate : CaseStep<RenegotiateInput>
{
    /// <summary>Declares the step.</summary>
    public Renegotiate() : base("renegotiate", "T32", new("各方同意，重新协商", "By consent: negotiate anew"), Law.Pml33)
    {
        Moves([CaseState.Performing, CaseState.InDefault], CaseState.Renegotiating);
        By(Role.Mediator, Role.Applicant, Role.OtherParty);
        Needs(ClosePerformed.CourtDecided);
    }

    /// <inheritdoc/>
    protected override IEnumerable<InputFault> Validate(StepContext context, RenegotiateInput input)
    {
        if (!input.EveryoneAgrees) yield return new("everyoneAgrees", new("变更协议要各方都同意。有一方不同意，原协议照旧。", "A change needs everybody's consent; otherwise the agreement stands."));
        else foreach (var fault in OwnWord.ForEverybody(context, "everyoneAgrees")) yield return fault;
        if (input.Reason == RenegotiationReason.CourtRejected && context.Confirmation?.State is not (ConfirmationState.Rejected or ConfirmationState.NotAccepted))
            yield return new("reason", new("法院没有驳回申请，也没有不予受理。请选别的原因。", "The court has neither rejected nor refused the application. Choose another reason."));
    }

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, RenegotiateInput input)
    {
        var (reason, note) = (input.Reason!.Value.Term(), PlainText.Tidy(input.Note));
        return new($"各方同意重新协商：{reason.Zh}；{note}", $"Everybody agrees to negotiate anew: {reason.En}; {note}");
    }
}
