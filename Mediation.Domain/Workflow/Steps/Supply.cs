using Mediation.Domain.Access;
using Mediation.Domain.Confirmation;
using Mediation.Domain.Deadlines;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>What was supplied.</summary>
public sealed record SupplyInput
{
    /// <summary>Supplied.</summary>
    [Field("补交了什么", "What was supplied", FieldKind.LongText, Required = true, Max = 1000)] public string? Supplied { get; set; }
    /// <summary>The clause made clearer.</summary>
    [Field("各方补充写明的文字", "What every party adds to the clause", FieldKind.LongText, Max = 2000, HintZh = "法院指明某一条的才填。只把意思写清楚，金额和日期不能这样改；要改的，请重新协商", HintEn = "Only where the court named a clause. It makes the clause clearer; amounts and dates are not changed this way")] public string? Clarified { get; set; }
    /// <summary>Signed by all.</summary>
    [Field("补充写明的文字，各方都签了名", "Every party has signed what is added", FieldKind.Flag)] public bool EveryoneSigned { get; set; }
    /// <summary>Title.</summary>
    [Field("材料名称", "Name of the material", HintZh = "交来的每份材料列入证据；多份的，分几次交", HintEn = "It is listed as evidence")] public string? Title { get; set; }
    /// <summary>File.</summary>
    [Field("照片或者文件", "Photo or file", FieldKind.File)] public string? File { get; set; }
}

/// <summary>T43: the parties supply the material in time.</summary>
public sealed class Supply : CaseStep<SupplyInput>
{
    private static readonly Requirement InTime = Requirement.That("supply-window",
        new("在法院定的期限内", "within the court's period"), Law.Cpi354, c => c.Case.Deadlines.LastOrDefault(d => d.Kind == DeadlineKind.D34) is { } by && !by.IsSurelyOver(c.Today));

    /// <summary>Declares the step.</summary>
    public Supply() : base("supply", "T43", new("补交材料", "Supply the material"), Law.Cpi354)
    {
        MovesConfirmation([ConfirmationState.Supplement], ConfirmationState.Filed, forward: true);
        By(Role.Mediator, Role.Applicant, Role.OtherParty);
        Needs(InTime);
        Stop(DeadlineKind.D34);
        Start(DeadlineKind.D33);
    }

    /// <inheritdoc/>
    protected override IEnumerable<InputFault> Validate(StepContext context, SupplyInput input) =>
        SupplementRounds.Check(context, input.Clarified, input.EveryoneSigned, input.Title, input.File);

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, SupplyInput input)
    {
        context.Confirmation!.Supplied = PlainText.Tidy(input.Supplied);
        SupplementRounds.Answer(context, context.Confirmation.Supplied, input.Clarified, input.Title, input.File);
        return new($"补交：{context.Confirmation.Supplied}", $"Supplied: {context.Confirmation.Supplied}");
    }
}
