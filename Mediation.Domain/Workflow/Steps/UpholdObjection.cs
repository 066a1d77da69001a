using Mediation.Domain.Access;
using Mediation.Domain.Confirmation;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Documents;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>How far the objection is right.</summary>
public enum UpheldExtent
{
    /// <summary>Revoked.</summary>
    [Term("全部成立，撤销原裁定", "wholly: the ruling is revoked")] Wholly,
    /// <summary>Changed.</summary>
    [Term("部分成立，变更原裁定", "partly: the ruling is changed")] Partly,
}

/// <summary>How far, and what becomes of the ruling.</summary>
public sealed record UpholdObjectionInput : ObjectionInput
{
    /// <summary>Extent.</summary>
    [Field("成立到什么程度", "How far", FieldKind.Choice, Required = true)] public UpheldExtent? Extent { get; set; }
    /// <summary>Change.</summary>
    [Field("变更成什么", "How the ruling reads now", FieldKind.LongText, When = "Extent=Partly", Max = 2000)] public string? Change { get; set; }
}

/// <summary>T53: the objections are right, wholly or in part; the ruling is revoked or changed.</summary>
public sealed class UpholdObjection : CaseStep<UpholdObjectionInput>
{
    /// <summary>Declares the step.</summary>
    public UpholdObjection() : base("uphold-objection", "T53", new("异议成立，撤销或者变更裁定", "Uphold the objection"), Law.Cpi372)
    {
        MovesConfirmation([ConfirmationState.UnderObjection], ConfirmationState.Revoked);
        By(Role.Judge);
        Issue(DocumentKind.RulingObjectionUpheld);
        Stop(DeadlineKind.D37);
    }

    /// <inheritdoc/>
    protected override IEnumerable<InputFault> Validate(StepContext context, UpholdObjectionInput input)
    {
        foreach (var fault in input.CheckNumber()) yield return fault;
        if (input.Extent == UpheldExtent.Partly && PlainText.Tidy(input.Change).Length == 0)
            yield return new("change", new("请写明原裁定变更成什么，执行要以它为准。", "Say how the ruling reads now; enforcement follows it."));
    }

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, UpholdObjectionInput input)
    {
        if (input.Extent == UpheldExtent.Partly)
        {
            input.Decide(context, ObjectionOutcome.PartlyUpheld, PlainText.Tidy(input.Change));
            return new("异议部分成立，法院变更原裁定", "The objection was right in part; the ruling was changed");
        }
        input.Decide(context, ObjectionOutcome.Upheld);
        context.Stop(DeadlineKind.D39, met: false);
        return new("异议成立，法院撤销原裁定", "The objection was right; the ruling was revoked");
    }
}
