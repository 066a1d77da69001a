using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Domain.Sessions;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>One line of the record.</summary>
public sealed record RecordStatementInput
{
    /// <summary>Kind.</summary>
    [Field("记什么", "Kind", FieldKind.Choice)] public StatementKind? Kind { get; set; }
    /// <summary>Party who speaks.</summary>
    [Field("哪一方说的", "Which side spoke", FieldKind.Party, HintZh = "调解员或者别人说的，这里留空", HintEn = "Leave empty for the mediator or others")] public string? Party { get; set; }
    /// <summary>Speaker.</summary>
    [Field("说话人", "Speaker", FieldKind.Name)] public string? Speaker { get; set; }
    /// <summary>Words.</summary>
    [Field("记录", "Words", FieldKind.LongText, Required = true, Max = 4000)] public string? Words { get; set; }
}

/// <summary>T16: a line is added to the running record. Offers made in confidence do not belong here.</summary>
public sealed class RecordStatement : CaseStep<RecordStatementInput>
{
    internal static readonly Requirement SessionOpen = Requirement.That("session-open",
        new("正在开的会", "a session that is being held"), Law.Pml27, c => c.Case.OpenSession is not null);

    /// <summary>Declares the step.</summary>
    public RecordStatement() : base("record-statement", "T16", new("记下", "Record"), Law.Pml27)
    {
        Moves([CaseState.Mediating, CaseState.Renegotiating], null);
        By(Role.Mediator);
        Needs(SessionOpen);
    }

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, RecordStatementInput input)
    {
        var session = context.Case.OpenSession!;
        var party = context.Case.FindParty(input.Party);
        var speaker = PlainText.Tidy(input.Speaker) is { Length: > 0 } named ? named : party?.Name ?? session.MediatorName;
        session.Statements.Add(new Statement
        {
            Id = Guid.CreateVersion7(), Number = session.Statements.Count + 1, At = context.Now, Kind = input.Kind ?? StatementKind.Said,
            Speaker = speaker, Mark = party?.Mark ?? (speaker == session.MediatorName ? "调" : ""), Words = PlainText.Tidy(input.Words),
        });
        return new($"第{session.Number}次会，记下{speaker}的话", $"Session {session.Number}: words of {speaker} recorded");
    }
}
