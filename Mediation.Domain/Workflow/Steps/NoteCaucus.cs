using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Domain.Sessions;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>What one side said alone.</summary>
public sealed record NoteCaucusInput
{
    /// <summary>Party.</summary>
    [Field("和哪一方谈", "With which side", FieldKind.Party, Required = true)] public string? Party { get; set; }
    /// <summary>Note.</summary>
    [Field("私下笔记", "Private note", FieldKind.LongText, Required = true, Max = 4000, Confidential = true, HintZh = "单独保管，不入卷，不给对方，不给法院", HintEn = "Kept apart: not in the file, not to the other side, not to the court")] public string? Words { get; set; }
}

/// <summary>T16: a separate talk. Its note is kept apart from the record.</summary>
public sealed class NoteCaucus : CaseStep<NoteCaucusInput>
{
    /// <summary>Declares the step.</summary>
    public NoteCaucus() : base("note-caucus", "T16", new("背对背谈话", "Separate talk"), Law.Cpi107)
    {
        Moves([CaseState.Mediating, CaseState.Renegotiating], null);
        By(Role.Mediator);
    }

    /// <inheritdoc/>
    public override bool Commutes => true;

    /// <inheritdoc/>
    public override bool IsApart => true;

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, NoteCaucusInput input)
    {
        context.Case.CaucusNotes.Add(new CaucusNote
        {
            Id = Guid.CreateVersion7(), PartyKey = input.Party!, At = context.Now,
            MediatorId = context.Actor.MediatorId ?? Guid.Empty, Words = PlainText.Tidy(input.Words),
        });
        var party = context.Case.FindParty(input.Party)!;
        return new($"与{party.Mark}方背对背谈话，笔记单独保管", $"Separate talk with {party.Name}; the note is kept apart");
    }
}
