using Mediation.Domain.Access;
using Mediation.Domain.Confirmation;
using Mediation.Domain.Deadlines;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>What was brought.</summary>
public sealed record BringFurtherInput
{
    /// <summary>What.</summary>
    [Field("补充了什么", "What was brought", FieldKind.LongText, Required = true, Max = 2000)] public string? Brought { get; set; }
    /// <summary>The clause made clearer.</summary>
    [Field("各方补充写明的文字", "What every party adds to the clause", FieldKind.LongText, Max = 2000, HintZh = "法院指明某一条的才填。只把意思写清楚，金额和日期不能这样改；要改的，请重新协商", HintEn = "Only where the court named a clause. It makes the clause clearer; amounts and dates are not changed this way")] public string? Clarified { get; set; }
    /// <summary>Signed by all.</summary>
    [Field("补充写明的文字，各方都签了名", "Every party has signed what is added", FieldKind.Flag)] public bool EveryoneSigned { get; set; }
    /// <summary>Title.</summary>
    [Field("材料名称", "Name of the material", HintZh = "交来的每份材料列入证据；多份的，分几次交", HintEn = "It is listed as evidence")] public string? Title { get; set; }
    /// <summary>File.</summary>
    [Field("照片或者文件", "Photo or file", FieldKind.File)] public string? File { get; set; }
}

/// <summary>T48: the parties bring what the judge asked for; what comes late is taken as long as the judge has not ruled (art. 357 says may).</summary>
public sealed class BringFurther : CaseStep<BringFurtherInput>
{
    /// <summary>Declares the step.</summary>
    public BringFurther() : base("bring-further", "T48", new("交来补充的陈述或者证据", "Bring the further statement or evidence"), Law.Cpi356)
    {
        MovesConfirmation([ConfirmationState.FurtherEvidence], ConfirmationState.UnderReview, forward: true);
        By(Role.Mediator, Role.Applicant, Role.OtherParty);
    }

    /// <inheritdoc/>
    protected override IEnumerable<InputFault> Validate(StepContext context, BringFurtherInput input) =>
        SupplementRounds.Check(context, input.Clarified, input.EveryoneSigned, input.Title, input.File);

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, BringFurtherInput input)
    {
        var c = context.Confirmation!;
        c.FurtherSupplied = PlainText.Tidy(input.Brought);
        SupplementRounds.Answer(context, c.FurtherSupplied, input.Clarified, input.Title, input.File);
        var inTime = c.FurtherBy is not { } by || context.Today <= by;
        context.Stop(DeadlineKind.D34, inTime);
        return inTime ? new($"补充：{c.FurtherSupplied}", $"Brought: {c.FurtherSupplied}") : new($"逾期补充：{c.FurtherSupplied}", $"Brought late: {c.FurtherSupplied}");
    }
}
