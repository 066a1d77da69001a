using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>Why an archived case is opened again.</summary>
public sealed record ReopenInput
{
    /// <summary>Reason.</summary>
    [Field("为什么重新打开", "Why it is opened again", FieldKind.LongText, Required = true, Max = 1000)] public string? Reason { get; set; }
}

/// <summary>T38: the director or the justice office decides that an archived case is opened again. It has to be archived anew.</summary>
public sealed class Reopen : CaseStep<ReopenInput>
{
    /// <summary>Declares the step.</summary>
    public Reopen() : base("reopen", "T38", new("决定重新打开", "Decide to open it again"), Law.Pml27)
    {
        Moves([CaseState.Archived], CaseState.Closed);
        By(Role.Director, Role.JusticeOffice);
        Start(DeadlineKind.D46);
    }

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, ReopenInput input)
    {
        var k = context.Case;
        (k.ArchivedAt, k.Retention, k.KeepUntil, k.ReopenReason) = (null, null, null, PlainText.Tidy(input.Reason));
        return new($"重新打开：{k.ReopenReason}", $"Opened again: {k.ReopenReason}");
    }
}
