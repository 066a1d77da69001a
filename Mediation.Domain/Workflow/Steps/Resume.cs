using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Domain.Documents;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>Why it can go on.</summary>
public sealed record ResumeInput
{
    /// <summary>Note.</summary>
    [Field("中止的原因怎样消除的", "How the cause has gone", FieldKind.LongText, Required = true, Max = 1000)] public string? Note { get; set; }
}

/// <summary>T19: the cause is gone; mediation goes on, with exactly what was left of its clock.</summary>
public sealed class Resume : CaseStep<ResumeInput>
{
    /// <summary>Declares the step.</summary>
    public Resume() : base("resume", "T19", new("恢复调解", "Resume mediation"), Law.Online26)
    {
        Moves([CaseState.Suspended], CaseState.Mediating, forward: true);
        By(Role.Mediator);
        Issue(DocumentKind.Suspension);
    }

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, ResumeInput input)
    {
        var k = context.Case;
        var pause = k.OpenSuspension!;
        (pause.ResumedOn, pause.ResumeNote) = (context.Today, PlainText.Tidy(input.Note));
        foreach (var clock in k.Deadlines.Where(d => d.PausedOn is not null))
        {
            clock.PausedOn = null;
            clock.CountAgain(context.Calendar, k.PausesOf(clock));
        }
        var due = Deadlines.MediationClocks.Of(k.Deadlines)?.DueOn;
        return due is { } day ? new($"恢复调解，期限到{day:yyyy年M月d日}", $"Mediation resumed; its period runs until {day:yyyy-MM-dd}") : new("恢复调解", "Mediation resumed");
    }
}
