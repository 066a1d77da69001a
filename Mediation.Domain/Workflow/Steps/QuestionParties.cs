using Mediation.Domain.Access;
using Mediation.Domain.Confirmation;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>What both parties said to the judge.</summary>
public sealed record QuestionPartiesInput
{
    /// <summary>Both together.</summary>
    [Field("各方同时到场或者同时在线", "Every party present or online at the same time", FieldKind.Flag)] public bool Together { get; set; }
    /// <summary>Record.</summary>
    [Field("核实的情况", "What was verified", FieldKind.LongText, Required = true, Max = 4000)] public string? Record { get; set; }
}

/// <summary>T47 and art. 356: the judge questions both parties together.</summary>
public sealed class QuestionParties : CaseStep<QuestionPartiesInput>
{
    /// <summary>Declares the step.</summary>
    public QuestionParties() : base("question-parties", "T47", new("通知各方一并核实", "Question both parties together"), Law.Cpi356)
    {
        MovesConfirmation([ConfirmationState.UnderReview, ConfirmationState.FurtherEvidence], null);
        By(Role.Judge);
        Needs(ReviewingJudge.Only);
    }

    /// <inheritdoc/>
    protected override IEnumerable<InputFault> Validate(StepContext context, QuestionPartiesInput input)
    {
        if (!input.Together) yield return new("together", new("应当通知各方同时到场核实，不能分别核实。", "The parties are to be questioned together, not one by one."));
    }

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, QuestionPartiesInput input)
    {
        (context.Confirmation!.QuestionedAt, context.Confirmation.QuestioningRecord) = (context.Now, PlainText.Tidy(input.Record));
        return new("法官通知各方同时到场，当面核实", "The judge questioned both parties together");
    }
}
