using Mediation.Domain.Access;
using Mediation.Domain.Confirmation;
using Mediation.Domain.Parties;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>What both parties said to the judge.</summary>
public sealed record QuestionPartiesInput
{
    /// <summary>Both together.</summary>
    [Field("各方同时到场或者同时在线", "Every party present or online at the same time", FieldKind.Flag)] public bool Together { get; set; }
    /// <summary>Present.</summary>
    [Field("到场的当事人", "Parties present", FieldKind.Parties, HintZh = "本人、代理人或者代表人到场都算", HintEn = "In person, by agent or representative")] public List<string> Present { get; set; } = [];
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
        var sides = context.Case.Parties.Where(p => input.Present.Contains(p.Key)).Select(p => p.Side).ToHashSet();
        if (!sides.IsSupersetOf([Side.Applicant, Side.Respondent])) yield return new("present", new("请勾到场的当事人，双方都要有人到场。", "Tick who was present; somebody of each side must be."));
        if (!input.Together) yield return new("together", new("应当通知各方同时到场核实，不能分别核实。", "The parties are to be questioned together, not one by one."));
    }

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, QuestionPartiesInput input)
    {
        var c = context.Confirmation!;
        var present = string.Join('、', context.Case.InOrder.Where(p => input.Present.Contains(p.Key)).Select(p => p.Name));
        (c.QuestionedAt, c.QuestionedPresent, c.QuestioningRecord) = (context.Now, present, PlainText.Tidy(input.Record));
        return new($"法官通知各方同时到场，当面核实；到场：{present}", $"The judge questioned both parties together; present: {present}");
    }
}
