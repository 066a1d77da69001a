using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Documents;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>How long the file is kept, and what there is to say about it.</summary>
public sealed record ArchiveInput
{
    /// <summary>Class.</summary>
    [Field("保管期限", "Class of keeping", FieldKind.Choice, Required = true)] public RetentionClass? Retention { get; set; }
    /// <summary>File note.</summary>
    [Field("卷宗情况说明", "File note", FieldKind.LongText, Max = 1000, HintZh = "缺了、损坏、补充、取走的材料；没有就不填", HintEn = "What is missing, damaged, added or taken out; empty if nothing")] public string? FileNote { get; set; }
}

/// <summary>T37: the file is complete and is archived; from then on it is only read.</summary>
public sealed class Archive : CaseStep<ArchiveInput>
{
    private static readonly Requirement FileComplete = new("file-complete", Law.Pml27, FileChecklist.Of);

    private static readonly Requirement NothingBeforeTheCourt = Requirement.That("court-open",
        new("司法确认、强制执行都已经办完", "no confirmation or enforcement under way"), Law.Cpl206, c => c.Confirmation is not { IsPending: true }
            && c.Case.Enforcement?.State is not (Enforcement.EnforcementState.Applied or Enforcement.EnforcementState.UnderWay));

    /// <summary>Declares the step.</summary>
    public Archive() : base("archive", "T37", new("归档", "Archive"), Law.Pml27)
    {
        Moves([CaseState.Closed], CaseState.Archived, forward: true);
        By(Role.Registrar, Role.Director);
        Needs(FileComplete, CloseEnded.Replied, ClosePerformed.LowRatingFollowedUp, NothingBeforeTheCourt);
        Stop(DeadlineKind.D46);
        Issue(DocumentKind.CaseFile);
    }

    /// <inheritdoc/>
    public override object? InputFor(StepContext context) => new ArchiveInput { Retention = Keeping.Suggested(context.Case) };

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, ArchiveInput input)
    {
        var k = context.Case;
        (k.ArchivedAt, k.Retention, k.FileNote) = (context.Now, input.Retention, PlainText.Tidy(input.FileNote));
        k.KeepUntil = Keeping.Until(k, input.Retention!.Value, context.Today, context.Lengths, context.Calendar);
        var kept = input.Retention.Value.Term();
        return k.KeepUntil is { } day
            ? new($"归档，{kept.Zh}保管到{day:yyyy年M月d日}", $"Archived, kept ({kept.En}) until {day:yyyy-MM-dd}")
            : new("归档，永久保管", "Archived, kept for ever");
    }
}
