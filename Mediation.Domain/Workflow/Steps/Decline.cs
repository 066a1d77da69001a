using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Documents;
using Mediation.Domain.Referrals;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>Why a matter is not accepted.</summary>
public sealed record DeclineInput
{
    /// <summary>Ground.</summary>
    [Field("不予受理的理由", "Ground", FieldKind.Choice, Required = true)] public NonAcceptanceGround? Ground { get; set; }
    /// <summary>The body or committee.</summary>
    [Field("哪个机关，或者转到哪个调委会", "Which body, or which committee takes it", Max = 60, When = "Ground=TakenElsewhere|ReservedToBody|MedicalElsewhere|PetitionElsewhere|OutsideScope|Suspect", HintZh = "有虚假嫌疑的，写向谁报告", HintEn = "With a suspicion, to whom it was reported")] public string? Elsewhere { get; set; }
    /// <summary>Number of what ended it.</summary>
    [Field("已有的协议、判决或者裁决编号", "Number of the agreement, judgment or award", Max = 60, When = "Ground=AlreadyEnded")] public string? Reference { get; set; }
    /// <summary>Article.</summary>
    [Field("依据的法律条文", "Statute and article", Max = 100, When = "Ground=ReservedToBody|Forbidden")] public string? LegalBasis { get; set; }
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
        Stop(DeadlineKind.D01, DeadlineKind.D03, DeadlineKind.D06);
    }

    /// <inheritdoc/>
    protected override IEnumerable<InputFault> Validate(StepContext context, DeclineInput input) => DeclineGrounds.Check(context, input);

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, DeclineInput input)
    {
        var k = context.Case;
        k.NonAcceptance = input.Ground;
        k.ExitNote = DeclineGrounds.Explain(input);
        k.RemediesTold = string.Join(' ', input.Remedies.Distinct());
        k.OverAt = context.Now;
        Exits.StartReplyClock(context);
        if (input.Ground == NonAcceptanceGround.Suspect)
            k.Reports.Add(new OutsideReport { Id = Guid.CreateVersion7(), To = PlainText.Tidy(input.Elsewhere), What = PlainText.Tidy(input.Note), ReportedAt = context.Now, ReportedBy = context.Actor.Name });
        var ground = input.Ground!.Value.Term();
        return new($"不予受理：{ground.Zh}", $"Not accepted: {ground.En}");
    }
}
