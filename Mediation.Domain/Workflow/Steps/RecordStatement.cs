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
    /// <summary>Evidence shown.</summary>
    [Field("第几号证据", "Number of the evidence", FieldKind.Number, When = "Kind=EvidenceShown")] public int? Evidence { get; set; }
    /// <summary>The session it was written in; a line that waited must not slip into the next.</summary>
    [Field("第几次会", "Which session", FieldKind.Number, HintZh = "留空就是正在开的会", HintEn = "Leave empty for the session being held")] public int? Session { get; set; }
    /// <summary>How long it waited in the browser.</summary>
    [Field("写好后等了多少秒才送到", "Seconds between writing and arriving", FieldKind.Number)] public int? Waited { get; set; }
    /// <summary>Words.</summary>
    [Field("记录", "Words", FieldKind.LongText, Required = true, Max = 4000)] public string? Words { get; set; }
}

/// <summary>T16: a line is added to the running record. Offers made in confidence do not belong here.</summary>
public sealed class RecordStatement : CaseStep<RecordStatementInput>
{
    internal static readonly Requirement SessionOpen = Requirement.That("session-open",
        new("正在开的会", "a session that is being held"), Law.Pml27, c => c.Case.OpenSession is not null);

    // What arrives within a minute is not worth a second time in the record.
    private static readonly TimeSpan Late = TimeSpan.FromMinutes(1);

    // The clocks of browser and server agree no better.
    private static readonly TimeSpan Leeway = TimeSpan.FromSeconds(2);

    /// <summary>Declares the step.</summary>
    public RecordStatement() : base("record-statement", "T16", new("记下", "Record"), Law.Pml27)
    {
        Moves([CaseState.Mediating, CaseState.Renegotiating], null);
        By(Role.Mediator);
        Needs(SessionOpen);
    }

    /// <inheritdoc/>
    public override bool Commutes => true;

    /// <inheritdoc/>
    protected override IEnumerable<InputFault> Validate(StepContext context, RecordStatementInput input)
    {
        if (input.Session is { } number && number != context.Case.OpenSession!.Number)
            yield return new("session", new($"这是第{number}次会的话，那次会的笔录已经收好，不能再加。", $"These are words of session {number}, whose record is closed and takes no more."));
        if (input.Kind == StatementKind.EvidenceShown && context.Case.Evidence.All(e => e.Number != input.Evidence))
            yield return new("evidence", new("请选出示的是哪一号证据。还没有登记的，先登记。", "Choose which evidence was shown. List it first if it is not listed yet."));
        if (input.Kind?.IsTurn() is not true && SaidApart(context, input))
            yield return new("words", new("正在背对背谈话，这句话不能进共同的笔录。要留的，记在背对背笔记里；回到面对面以后再接着记。",
                "The sides are being heard apart: these words cannot go into the common record. Keep them as a note of the separate talk, or go on once the sides are together again."));
    }

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, RecordStatementInput input)
    {
        var session = context.Case.OpenSession!;
        var party = context.Case.FindParty(input.Party);
        var speaker = PlainText.Tidy(input.Speaker) is { Length: > 0 } named ? named : party?.Name ?? session.MediatorName;
        var kind = input.Kind ?? StatementKind.Said;
        var (waited, written) = (TimeSpan.FromSeconds(input.Waited ?? 0), WrittenAt(context, input));
        session.Statements.Add(new Statement
        {
            Id = Guid.CreateVersion7(), Number = session.Statements.Count + 1, At = written, ReceivedAt = waited < Late ? null : context.Now, Kind = kind,
            EvidenceNumber = kind == StatementKind.EvidenceShown ? input.Evidence : null,
            Speaker = speaker, Mark = MarkOf(session, party, speaker), Words = PlainText.Tidy(input.Words),
        });
        if (kind.IsCourse()) return new($"第{session.Number}次会，{kind.Term().Zh}", $"Session {session.Number}: {kind.Term().En}");
        return new($"第{session.Number}次会，记下{speaker}的话", $"Session {session.Number}: words of {speaker} recorded");
    }

    // A line counts by the moment it was written: one from before the talk that waited in a browser still belongs to the record.
    private static bool SaidApart(StepContext context, RecordStatementInput input)
    {
        var session = context.Case.OpenSession!;
        if (input.Waited is null or 0) return session.IsApart;
        var written = WrittenAt(context, input);
        return session.IsApartAt(written - Leeway) && session.IsApartAt(written + Leeway);
    }

    private static DateTime WrittenAt(StepContext context, RecordStatementInput input)
    {
        var (opened, waited) = (context.Case.OpenSession!.OpenedAt, TimeSpan.FromSeconds(input.Waited ?? 0));
        return context.Now - opened < waited ? opened : context.Now - waited;
    }

    // The mark beside a line: the party's, the mediator's, or none.
    internal static string MarkOf(Session session, Parties.Party? party, string speaker) => party?.Mark ?? (speaker == session.MediatorName ? "调" : "");
}
