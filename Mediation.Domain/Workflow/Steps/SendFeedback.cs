using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Documents;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>What the reply adds.</summary>
public sealed record SendFeedbackInput
{
    /// <summary>Opinion.</summary>
    [Field("处理意见", "Opinion", FieldKind.LongText, Max = 1000, HintZh = "答复信访部门的要写", HintEn = "Needed in a reply to a letters department")] public string? Opinion { get; set; }
    /// <summary>Further words.</summary>
    [Field("其他需要提示的事", "Anything further", FieldKind.LongText, Max = 1000)] public string? Further { get; set; }
}

/// <summary>T36 and section 3.7: the body that referred the dispute gets the result in writing.</summary>
public sealed class SendFeedback : CaseStep<SendFeedbackInput>
{
    private static readonly Requirement Owed = Requirement.That("referral",
        new("这件案子是别的单位移送的，还没有复函", "a referral that has no reply yet"), Law.Invited26, c => c.Case.Referral is { RepliedAt: null });

    private static readonly Requirement NotHandedBack = Requirement.That("not-hand-back",
        new("不是要退回法院的案件（法院委派、委托没有达成协议的，办“退回法院”）", "not a file that goes back to the court (without agreement, hand it back)"), Law.Invited21, c => !HandBack.Applies(c.Case));

    /// <summary>Declares the step.</summary>
    public SendFeedback() : base("send-feedback", "T36", new("给来件单位复函", "Reply to the sender"), Law.Invited26)
    {
        Moves([CaseState.NotAccepted, CaseState.Withdrawn, CaseState.Ended, CaseState.Performing, CaseState.Performed, CaseState.InDefault, CaseState.Closed], null);
        By(Role.Mediator, Role.Director);
        Needs(Owed, NotHandedBack);
        Issue(DocumentKind.Reply);
        Stop(DeadlineKind.D27, DeadlineKind.D28, DeadlineKind.D29);
    }

    /// <inheritdoc/>
    public override bool Concerns(StepContext context) => context.Case.Referral is { RepliedAt: null } && !HandBack.Applies(context.Case);

    /// <inheritdoc/>
    protected override IEnumerable<InputFault> Validate(StepContext context, SendFeedbackInput input)
    {
        if (context.Case.Origin == CaseOrigin.Petition && PlainText.Tidy(input.Opinion).Length == 0)
            yield return new("opinion", new("答复信访部门要写处理意见。", "A reply to the letters department needs an opinion."));
    }

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, SendFeedbackInput input)
    {
        var referral = context.Case.Referral!;
        referral.RepliedAt = context.Now;
        referral.ReplyText = string.Join('\n', new[] { PlainText.Tidy(input.Opinion) is { Length: > 0 } opinion ? $"处理意见：{opinion}" : "", PlainText.Tidy(input.Further) }.Where(t => t.Length > 0));
        return new($"向{referral.FromName}复函", $"Reply sent to {referral.FromName}");
    }
}
