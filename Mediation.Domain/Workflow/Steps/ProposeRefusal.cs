using Mediation.Domain.Access;
using Mediation.Domain.Confirmation;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>Why the filing office would not accept.</summary>
public sealed record ProposeRefusalInput
{
    /// <summary>Ground.</summary>
    [Field("不予受理的情形", "Ground", FieldKind.Choice, Required = true)] public Ground355? Ground { get; set; }
    /// <summary>Reasons.</summary>
    [Field("理由", "Reasons", FieldKind.LongText, Required = true, Max = 2000)] public string? Reasons { get; set; }
}

/// <summary>T45, first half: the filing office examines and hands the application to a judge with its opinion. It decides nothing: a ruling is a judge's (Civil Procedure Law art. 185).</summary>
public sealed class ProposeRefusal : CaseStep<ProposeRefusalInput>
{
    /// <summary>Declares the step.</summary>
    public ProposeRefusal() : base("propose-refusal", "T45", new("提请法官裁定不予受理", "Put non-acceptance to a judge"), Law.Cpi355)
    {
        MovesConfirmation([ConfirmationState.Filed], null);
        By(Role.CourtClerk);
    }

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, ProposeRefusalInput input)
    {
        var c = context.Confirmation!;
        (c.ProposedGround, c.ProposedReasons, c.ClerkName) = (input.Ground, PlainText.Tidy(input.Reasons), context.Actor.Name);
        var ground = input.Ground!.Value.Term();
        return new($"书记员认为不应受理，提请法官裁定：{ground.Zh}", $"The clerk would not accept and put it to a judge: {ground.En}");
    }
}
