using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Domain.Rules;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>Grade, measure and sorting of a dispute (local practice rows 12 and 17).</summary>
public sealed record GradeInput
{
    /// <summary>Grade.</summary>
    [Field("风险等级", "Risk grade", FieldKind.Choice, Required = true)] public RiskGrade? Risk { get; set; }
    /// <summary>Reason.</summary>
    [Field("分级的理由", "Why it is graded so", FieldKind.LongText, Required = true, Max = 1000)] public string? Reason { get; set; }
    /// <summary>Leader.</summary>
    [Field("领办的领导", "Leader in charge", FieldKind.Name, When = "Risk=A")] public string? Leader { get; set; }
    /// <summary>Meeting day.</summary>
    [Field("集中会办的日期", "Day of the joint meeting", FieldKind.Date, When = "Risk=A|B")] public DateOnly? MeetingOn { get; set; }
    /// <summary>Units.</summary>
    [Field("参加会办的单位", "Units that take part", Max = 300, When = "Risk=A|B")] public string? Units { get; set; }
    /// <summary>Sorting.</summary>
    [Field("三事分流", "Whose matter it is", FieldKind.Choice)] public Triage? Triage { get; set; }
    /// <summary>Protection order.</summary>
    [Field("当事人之间有人身安全保护令", "A protection order is in force between the parties", FieldKind.Flag, HintZh = "有保护令的，各方分开谈，不同场", HintEn = "Then the sides are heard apart, never in one room")] public bool ProtectionOrder { get; set; }

    internal static InputFault? Leaderless(StepContext c, RiskGrade? risk, string? leader, string field) =>
        risk == RiskGrade.A && c.Rules.IsOn(RuleSettings.LeaderForA) && PlainText.Tidy(leader).Length == 0
            ? new(field, new("A级要写明由哪位领导领办。", "Grade A needs the name of the leader in charge.")) : null;
}

/// <summary>T11: the dispute is graded anew: a leader for A, a joint meeting for B; each grading stays in the history.</summary>
public sealed class Grade : CaseStep<GradeInput>
{
    /// <summary>Declares the step.</summary>
    public Grade() : base("grade", "T11", new("分级、会办、分流", "Grade, joint meeting, sorting"), Law.Pml25)
    {
        Moves([CaseState.AwaitingAcceptance, CaseState.AwaitingSupplement, CaseState.AskingConsent, CaseState.Accepted, CaseState.Assigned, CaseState.RecusalReview,
            CaseState.Mediating, CaseState.Suspended, CaseState.Drafting, CaseState.Signing, CaseState.Performing, CaseState.InDefault, CaseState.Renegotiating], null);
        By(Role.Director, Role.Registrar, Role.Mediator);
    }

    /// <inheritdoc/>
    public override object? InputFor(StepContext context)
    {
        var k = context.Case;
        return new GradeInput
        {
            Risk = k.Risk, Leader = k.LeaderName, MeetingOn = k.JointMeetingOn, Units = k.JointMeetingUnits, Triage = k.Triage, ProtectionOrder = k.HasProtectionOrder,
        };
    }

    /// <inheritdoc/>
    protected override IEnumerable<InputFault> Validate(StepContext context, GradeInput input)
    {
        if (GradeInput.Leaderless(context, input.Risk, input.Leader, "leader") is { } fault) yield return fault;
        if (input.Risk == RiskGrade.B && context.Rules.IsOn(RuleSettings.MeetingForB) && input.MeetingOn is null)
            yield return new("meetingOn", new("B级要定下集中会办的日期。", "Grade B needs the day of the joint meeting."));
        if (input.Risk is RiskGrade.A or RiskGrade.B && input.MeetingOn is not null && PlainText.Tidy(input.Units).Length == 0
            || input.Risk == RiskGrade.B && context.Rules.IsOn(RuleSettings.MeetingForB) && PlainText.Tidy(input.Units).Length == 0)
            yield return new("units", new("要写明哪些单位参加会办。", "Say which units take part in the joint meeting."));
    }

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, GradeInput input)
    {
        var k = context.Case;
        k.Risk = input.Risk!.Value;
        k.RiskReason = PlainText.Tidy(input.Reason);
        k.LeaderName = k.Risk == RiskGrade.A ? PlainText.Tidy(input.Leader) : "";
        (k.JointMeetingOn, k.JointMeetingUnits) = k.Risk == RiskGrade.C ? (null, "") : (input.MeetingOn, PlainText.Tidy(input.Units));
        k.Triage = input.Triage ?? k.Triage;
        k.HasProtectionOrder = input.ProtectionOrder;
        var (grade, meeting) = (k.Risk.Term(), k.JointMeetingOn);
        return new($"定为{grade.Zh}{(k.LeaderName.Length > 0 ? $"，{k.LeaderName}领办" : "")}{(meeting is { } on ? $"，{on:yyyy年M月d日}集中会办" : "")}",
            $"Graded {grade.En}{(k.LeaderName.Length > 0 ? $", led by {k.LeaderName}" : "")}{(meeting is { } day ? $", joint meeting on {day:yyyy-MM-dd}" : "")}");
    }
}
