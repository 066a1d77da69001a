using Mediation.Domain.Access;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Enforcement;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>When it was sent.</summary>
public sealed record SendEnforcementNoticeInput
{
    /// <summary>Day.</summary>
    [Field("执行通知发出的日子", "Enforcement notice sent on", FieldKind.Date, Required = true)] public DateOnly? On { get; set; }
}

/// <summary>T55: the court sends the enforcement notice, within ten days of the application.</summary>
public sealed class SendEnforcementNotice : CaseStep<SendEnforcementNoticeInput>
{
    /// <summary>Declares the step.</summary>
    public SendEnforcementNotice() : base("send-enforcement-notice", "T55", new("发出执行通知", "Send the enforcement notice"), Law.Enforcement22)
    {
        MovesEnforcement([EnforcementState.UnderWay], null);
        By(Role.CourtClerk, Role.Judge);
        Stop(DeadlineKind.D40Notice);
    }

    /// <inheritdoc/>
    public override bool Concerns(StepContext context) => context.Case.Deadlines.Any(d => d.Kind == DeadlineKind.D40Notice && d.StoppedAt is null);

    internal static Text? Wrong(StepContext c, DateOnly? on) => on is { } day && (day > c.Today || day < StepContext.DayOf(c.Case.Enforcement!.AppliedAt))
        ? new("要在申请执行那天到今天之间。", "It lies between the day of the application and today.") : null;

    /// <inheritdoc/>
    protected override IEnumerable<InputFault> Validate(StepContext context, SendEnforcementNoticeInput input)
    {
        if (Wrong(context, input.On) is { } wrong) yield return new("on", wrong);
    }

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, SendEnforcementNoticeInput input) =>
        new($"法院{input.On:M月d日}发出执行通知", $"The court sent the enforcement notice on {input.On:yyyy-MM-dd}");
}
