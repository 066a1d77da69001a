using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Documents;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>What goes back to the court with the report.</summary>
public sealed record HandBackInput
{
    /// <summary>Materials.</summary>
    [Field("退回的材料（一行一件）", "Materials returned, one a line", FieldKind.LongText, Required = true, Max = 2000)] public string? Materials { get; set; }
    /// <summary>Undisputed facts.</summary>
    [Field("各方没有争议的事实（一行一条）", "Facts nobody disputes, one a line", FieldKind.LongText, Max = 2000, HintZh = "笔录里各方确认的事实会自动写上；不要写调解中的让步", HintEn = "Facts confirmed in the records are added by themselves; no concessions made in mediation")] public string? UndisputedFacts { get; set; }
    /// <summary>Conduct that raised cost.</summary>
    [Field("无正当理由增加他人成本的行为", "Conduct that raised others' cost without good reason", FieldKind.LongText, Max = 1000)] public string? CostRaisingConduct { get; set; }
    /// <summary>Further words.</summary>
    [Field("其他需要提示的事", "Anything further", FieldKind.LongText, Max = 1000)] public string? Further { get; set; }
}

/// <summary>T36: without agreement the file goes back to the court with a written report; the court registers or tries the case.</summary>
public sealed class HandBack : CaseStep<HandBackInput>
{
    private static readonly Requirement Owed = Requirement.That("hand-back",
        new("法院委派、委托的案件没有达成协议，还没有退回", "a court's case without agreement that has not gone back yet"), Law.Invited21, c => Applies(c.Case));

    /// <summary>Declares the step.</summary>
    public HandBack() : base("hand-back", "T36", new("退回法院", "Hand back to the court"), Law.Invited21)
    {
        Moves([CaseState.NotAccepted, CaseState.Withdrawn, CaseState.Ended], null);
        By(Role.Mediator, Role.Director);
        Needs(Owed);
        Issue(DocumentKind.Reply);
        Stop(DeadlineKind.D29);
    }

    internal static bool IsFromCourt(MediationCase k) => k.Origin is CaseOrigin.CourtDelegated or CaseOrigin.CourtEntrusted;

    internal static bool Applies(MediationCase k) => IsFromCourt(k) && k.Referral is { RepliedAt: null } && k.Agreement?.EffectiveAt is null;

    /// <inheritdoc/>
    public override bool Concerns(StepContext context) => Applies(context.Case);

    /// <inheritdoc/>
    public override object? InputFor(StepContext context) => new HandBackInput { Materials = context.Case.Referral?.Materials };

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, HandBackInput input)
    {
        var referral = context.Case.Referral!;
        referral.RepliedAt = context.Now;
        referral.ReturnedMaterials = PlainText.Tidy(input.Materials);
        referral.UndisputedFacts = PlainText.Tidy(input.UndisputedFacts) is { Length: > 0 } facts ? facts : null;
        referral.CostRaisingConduct = PlainText.Tidy(input.CostRaisingConduct) is { Length: > 0 } conduct ? conduct : null;
        referral.ReplyText = PlainText.Tidy(input.Further);
        return new($"材料退回{referral.FromName}，书面报告调解情况", $"The file went back to {referral.FromName} with a written report");
    }
}
