using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Documents;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>What the reply adds.</summary>
public sealed record SendFeedbackInput
{
    /// <summary>Further words.</summary>
    [Field("其他需要提示的事", "Anything further", FieldKind.LongText, Max = 1000)] public string? Further { get; set; }
}

/// <summary>T36 and section 3.7: the body that referred the dispute gets the result in writing.</summary>
public sealed class SendFeedback : CaseStep<SendFeedbackInput>
{
    private static readonly Requirement Owed = Requirement.That("referral",
        new("这件案子是别的单位移送的，还没有复函", "a referral that has no reply yet"), Law.Invited26, c => c.Case.Referral is { RepliedAt: null });

    /// <summary>Declares the step.</summary>
    public SendFeedback() : base("send-feedback", "T36", new("给来件单位复函", "Reply to the sender"), Law.Invited26)
    {
        Moves([CaseState.NotAccepted, CaseState.Withdrawn, CaseState.Ended, CaseState.Performing, CaseState.Performed, CaseState.InDefault, CaseState.Closed], null);
        By(Role.Mediator, Role.Director);
        Needs(Owed);
        Issue(DocumentKind.Reply);
        Stop(DeadlineKind.D27, DeadlineKind.D28, DeadlineKind.D29);
    }

    /// <inheritdoc/>
    public override bool Concerns(StepContext context) => context.Case.Referral is { RepliedAt: null };

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, SendFeedbackInput input)
    {
        var referral = context.Case.Referral!;
        referral.RepliedAt = context.Now;
        referral.ReplyText = PlainText.Tidy(input.Further);
        return new($"向{referral.FromName}复函", $"Reply sent to {referral.FromName}");
    }
}
