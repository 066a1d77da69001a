using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Documents;
using Mediation.Domain.Referrals;
using Mediation.Domain.Sessions;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>Why mediation stands still.</summary>
public sealed record SuspendInput
{
    /// <summary>Ground.</summary>
    [Field("中止的原因", "Ground", FieldKind.Choice, Required = true)] public SuspensionGround? Ground { get; set; }
    /// <summary>Explanation.</summary>
    [Field("说明", "Explanation", FieldKind.LongText, Required = true, Max = 1000, HintZh = "等什么，大约到什么时候", HintEn = "What is awaited, and until about when")] public string? Note { get; set; }
    /// <summary>Reported to.</summary>
    [Field("已经报告给", "Reported to", When = "Ground=FalseMediation", HintZh = "法院或者调解组织", HintEn = "The court or the mediation organisation")] public string? ReportedTo { get; set; }
}

/// <summary>T18: mediation stands still, and its clock with it (D13).</summary>
public sealed class Suspend : CaseStep<SuspendInput>
{
    /// <summary>Declares the step.</summary>
    public Suspend() : base("suspend", "T18", new("中止调解", "Suspend mediation"), Law.Online26)
    {
        Moves([CaseState.Mediating], CaseState.Suspended);
        By(Role.Mediator, Role.Director);
        Issue(DocumentKind.Suspension);
    }

    /// <inheritdoc/>
    protected override IEnumerable<InputFault> Validate(StepContext context, SuspendInput input)
    {
        if (input.Ground == SuspensionGround.FalseMediation && PlainText.Tidy(input.ReportedTo).Length == 0)
            yield return new("reportedTo", new($"涉嫌虚假调解的，要写明报告给了谁。{Law.Invited18.Zh}", $"Suspected false mediation must be reported; say to whom. {Law.Invited18.En}"));
    }

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, SuspendInput input)
    {
        var (k, ground, note) = (context.Case, input.Ground!.Value, PlainText.Tidy(input.Note));
        var isFalse = ground == SuspensionGround.FalseMediation;
        var clock = MediationClocks.Of(k.Deadlines);
        k.Suspensions.Add(new Suspension
        {
            Id = Guid.CreateVersion7(), Ground = ground, Note = note, ReportedTo = isFalse ? PlainText.Tidy(input.ReportedTo) : "",
            SuspendedOn = context.Today, DaysLeft = clock?.Left(context.Today, context.Calendar),
        });
        if (clock is not null && !clock.IsSurelyOver(context.Today)) clock.PausedOn = context.Today;
        if (isFalse)
            k.Reports.Add(new OutsideReport { Id = Guid.CreateVersion7(), To = PlainText.Tidy(input.ReportedTo), What = note, ReportedAt = context.Now, ReportedBy = context.Actor.Name });
        Exits.Adjourn(context);
        return new($"中止调解：{ground.Term().Zh}", $"Mediation suspended: {ground.Term().En}");
    }
}
