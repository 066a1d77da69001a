using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Documents;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>What the applicant was told.</summary>
public sealed record CloseUnsupplementedInput
{
    /// <summary>Remedies.</summary>
    [Field("已告知的其他途径", "Other ways told", FieldKind.Choices, Required = true)] public List<Remedy> Remedies { get; set; } = [];
}

/// <summary>T07: the material was not brought in time; the matter is not accepted, and may be applied for again.</summary>
public sealed class CloseUnsupplemented : CaseStep<CloseUnsupplementedInput>
{
    private static readonly Requirement Over = Requirement.That("material-period-over",
        new("补充材料的期限已满", "the time set for it to be over"), Citations.OwnSetting, c => BringMaterial.LastOrdered(c)?.IsSurelyOver(c.Today) is true);

    /// <summary>Declares the step.</summary>
    public CloseUnsupplemented() : base("close-unsupplemented", "T07", new("没有补来，按材料不全不予受理", "Not brought: decline as incomplete"), Law.Pml17)
    {
        Moves([CaseState.AwaitingSupplement], CaseState.NotAccepted);
        By(Role.System, Role.Registrar);
        Needs(Over);
        Issue(DocumentKind.NonAcceptance);
        Stop(DeadlineKind.D02, DeadlineKind.D06);
    }

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, CloseUnsupplementedInput input)
    {
        var k = context.Case;
        k.NonAcceptance = NonAcceptanceGround.Incomplete;
        k.RemediesTold = string.Join(' ', input.Remedies.Distinct());
        Exits.Leave(context, $"没有补来的材料：{string.Join('；', k.MissingItems)}。\n材料齐了，可以重新申请调解。");
        return new("材料没有补来，不予受理", "The material was not brought; not accepted");
    }
}
