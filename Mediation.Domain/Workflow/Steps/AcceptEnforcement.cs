using Mediation.Domain.Access;
using Mediation.Domain.Confirmation;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Enforcement;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>The court's number, and its notice if it went out at once.</summary>
public sealed record AcceptEnforcementInput
{
    /// <summary>Number.</summary>
    [Field("执行案号", "Enforcement number", Required = true, HintZh = "如（2026）渝0106执12号", HintEn = "In full: year, court and number")] public string? Number { get; set; }
    /// <summary>Notice.</summary>
    [Field("执行通知发出的日子", "Enforcement notice sent on", FieldKind.Date, HintZh = "还没有发的先空着", HintEn = "Leave empty if not yet sent")] public DateOnly? NoticeOn { get; set; }
}

/// <summary>T55: the court files the application for enforcement.</summary>
public sealed class AcceptEnforcement : CaseStep<AcceptEnforcementInput>
{
    /// <summary>Declares the step.</summary>
    public AcceptEnforcement() : base("accept-enforcement", "T55", new("执行立案", "File the enforcement"), Law.Enforcement16)
    {
        MovesEnforcement([EnforcementState.Applied], EnforcementState.UnderWay, forward: true);
        By(Role.CourtClerk, Role.Judge);
        Stop(DeadlineKind.D40);
        Start(DeadlineKind.D40Closing);
    }

    /// <inheritdoc/>
    protected override IEnumerable<InputFault> Validate(StepContext context, AcceptEnforcementInput input)
    {
        var number = CourtCaseNumber.Parse(input.Number);
        var code = context.Directory.Host(context.Case.Enforcement!.CourtId)?.CourtCode;
        if (!number.Ok) yield return new("number", number.Fault!.Sentence);
        else if (number.Value.Type is not (CourtCaseType.Enforcement or CourtCaseType.ResumedEnforcement)) yield return new("number", new("执行案件用“执”或者“执恢”字号。", "Enforcement cases are numbered 执 or 执恢."));
        else if (code is not null && number.Value.CourtCode != code) yield return new("number", new($"法院代字应当是{code}。", $"The court's code is {code}."));
        if (SendEnforcementNotice.Wrong(context, input.NoticeOn) is { } wrong) yield return new("noticeOn", wrong);
    }

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, AcceptEnforcementInput input)
    {
        var e = context.Case.Enforcement!;
        (e.CourtNumber, e.AcceptedAt) = (CourtCaseNumber.Parse(input.Number).Value.ToString(), context.Now);
        if (input.NoticeOn is not null) context.Stop(DeadlineKind.D40Notice);
        return new($"法院执行立案，{e.CourtNumber}", $"The court filed the enforcement as {e.CourtNumber}");
    }
}
