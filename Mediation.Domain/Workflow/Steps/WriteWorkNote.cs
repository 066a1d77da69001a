using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Domain.Sessions;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>A working note.</summary>
public sealed record WriteWorkNoteInput
{
    /// <summary>Where.</summary>
    [Field("记在哪里", "Where", FieldKind.Choice, Required = true)] public WorkNotePlace? Place { get; set; }
    /// <summary>Note.</summary>
    [Field("工作笔记", "Working note", FieldKind.LongText, Max = 4000, Confidential = true, HintZh = "只有您自己能看，不入卷", HintEn = "Only you read it; not in the file")] public string? Words { get; set; }
}

/// <summary>T16: the mediator's own working note; written again, it takes the place of what stood there.</summary>
public sealed class WriteWorkNote : CaseStep<WriteWorkNoteInput>
{
    /// <summary>Declares the step.</summary>
    public WriteWorkNote() : base("write-work-note", "T16", new("工作笔记", "Working note"), Law.Pml22)
    {
        Moves([CaseState.Assigned, CaseState.Mediating, CaseState.Suspended, CaseState.Drafting, CaseState.Renegotiating], null);
        By(Role.Mediator);
    }

    /// <inheritdoc/>
    public override bool Commutes => true;

    /// <inheritdoc/>
    public override bool ReadsApart => true;

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, WriteWorkNoteInput input)
    {
        var (mine, session) = (context.Actor.MediatorId ?? Guid.Empty, context.Case.Sessions.Select(s => s.Number).DefaultIfEmpty().Max());
        if (context.Case.WorkNotes.FirstOrDefault(n => n.MediatorId == mine && n.SessionNumber == session && n.Place == input.Place) is { } note) note.Words = PlainText.Tidy(input.Words);
        else
        {
            context.Case.WorkNotes.Add(new WorkNote
            {
                Id = Guid.CreateVersion7(), MediatorId = mine, SessionNumber = session, Place = input.Place!.Value, At = context.Now, Words = PlainText.Tidy(input.Words),
            });
        }
        return new("写了工作笔记，单独保管", "Working note written, kept apart");
    }
}
