using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Domain.Documents;
using Mediation.Domain.Sessions;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>A line of the record put right, or struck out.</summary>
public sealed record CorrectStatementInput
{
    private const string Kept = "Strike=False";

    /// <summary>The session.</summary>
    [Field("第几次会", "Which session", FieldKind.Number, HintZh = "留空就是最近的一次", HintEn = "Leave empty for the last one")] public int? Session { get; set; }
    /// <summary>The line.</summary>
    [Field("第几行", "Which line", FieldKind.Number, Required = true)] public int? Line { get; set; }
    /// <summary>Strike.</summary>
    [Field("整条划去", "Strike the whole line", FieldKind.Flag)] public bool Strike { get; set; }
    /// <summary>Words.</summary>
    [Field("改成", "New words", FieldKind.LongText, Required = true, Max = 4000, When = Kept)] public string? Words { get; set; }
    /// <summary>Kind.</summary>
    [Field("记什么", "Kind", FieldKind.Choice, When = Kept, HintZh = "不改的留空", HintEn = "Leave empty to keep it")] public StatementKind? Kind { get; set; }
    /// <summary>Party who spoke.</summary>
    [Field("哪一方说的", "Which side spoke", FieldKind.Party, When = Kept, HintZh = "调解员或者别人说的，这里留空", HintEn = "Leave empty for the mediator or others")] public string? Party { get; set; }
    /// <summary>Speaker.</summary>
    [Field("说话人", "Speaker", FieldKind.Name, When = Kept, HintZh = "不改的留空", HintEn = "Leave empty to keep it")] public string? Speaker { get; set; }
    /// <summary>Evidence shown.</summary>
    [Field("第几号证据", "Number of the evidence", FieldKind.Number, When = "Kind=EvidenceShown")] public int? Evidence { get; set; }
    /// <summary>Reason.</summary>
    [Field("为什么改", "Why", Required = true, Max = 200, HintZh = "例如：说错了、听错了、记错了人", HintEn = "Misspoken, misheard, the wrong speaker")] public string? Reason { get; set; }
}

/// <summary>T16: a line of the record is put right or struck until somebody has signed it; what it said before stays readable beside it.</summary>
public sealed class CorrectStatement : CaseStep<CorrectStatementInput>
{
    private static readonly Requirement Unsigned = Requirement.That("record-unsigned",
        new("还没有人签过名的笔录", "a record that nobody has signed yet"), Law.Pml27, c => c.Case.Sessions.Any(s => s.Statements.Count > 0 && c.Case.MayCorrect(s)));

    /// <summary>Declares the step.</summary>
    public CorrectStatement() : base("correct-statement", "T16", new("更正笔录", "Correct the record"), Law.Pml27)
    {
        Moves([CaseState.Mediating, CaseState.Suspended, CaseState.Ended, CaseState.Drafting, CaseState.Signing, CaseState.OralAgreement, CaseState.Performing, CaseState.Renegotiating], null);
        By(Role.Mediator);
        Needs(Unsigned);
        Issue(DocumentKind.SessionRecord);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<DocumentKind> PapersFor(StepContext context) =>
        context.Case.Sessions.Any(s => s.ClosedAt is not null && s.Corrections is [.., var last] && last.At == context.Now) ? Issues : [];

    /// <inheritdoc/>
    protected override IEnumerable<InputFault> Validate(StepContext context, CorrectStatementInput input)
    {
        var k = context.Case;
        if (Find(context, input) is not { } session)
        {
            yield return new("session", new($"没有第{input.Session}次会。", $"There is no session {input.Session}."));
            yield break;
        }
        if (!k.MayCorrect(session))
        {
            yield return new("session", new($"第{session.Number}次会的笔录已经有人签名，不能再改。要补充的，在下一次会上说明。", $"The record of session {session.Number} is signed and changes no more. Say what is to be added at the next session."));
            yield break;
        }
        if (session.Statements.FirstOrDefault(s => s.Number == input.Line) is not { } line) yield return new("line", new($"笔录里没有第{input.Line}行。", $"The record has no line {input.Line}."));
        else if (line.IsStruck) yield return new("line", new($"第{line.Number}行已经划去，不能再改。", $"Line {line.Number} is struck out and changes no more."));
        else if (!input.Strike)
        {
            if (input.Kind is { } kind && kind != line.Kind && (kind.IsTurn() || line.Kind.IsTurn()))
                yield return new("kind", new("休会、复会和背对背的起止不能改成别的，也不能由别的改来。记错了的，整条划去。", "Breaks and separate talks are not turned into something else, nor made of it. Strike a wrong one out."));
            var evidence = input.Evidence ?? line.EvidenceNumber;
            if ((input.Kind ?? line.Kind) == StatementKind.EvidenceShown && k.Evidence.All(e => e.Number != evidence))
                yield return new("evidence", new("请选出示的是哪一号证据。还没有登记的，先登记。", "Choose which evidence was shown. List it first if it is not listed yet."));
            if (session.IsApart && session.ClosedAt is null && !line.Kind.IsTurn())
                yield return new("words", new("正在背对背谈话，共同的笔录先不改。回到面对面以后再改。", "The sides are being heard apart: the common record waits. Correct it once they are together again."));
        }
    }

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, CorrectStatementInput input)
    {
        var session = Find(context, input)!;
        var line = session.Statements.First(s => s.Number == input.Line);
        session.Corrections.Add(new LineCorrection
        {
            Id = Guid.CreateVersion7(), LineNumber = line.Number, At = context.Now, ByName = context.Actor.Name, Reason = PlainText.Tidy(input.Reason), IsStrike = input.Strike,
            Kind = line.Kind, Speaker = line.Speaker, Mark = line.Mark, EvidenceNumber = line.EvidenceNumber, Words = line.Words,
        });
        if (input.Strike)
        {
            line.IsStruck = true;
            return new($"第{session.Number}次会的笔录，划去第{line.Number}行", $"Record of session {session.Number}: line {line.Number} struck out");
        }
        var party = context.Case.FindParty(input.Party);
        line.Kind = input.Kind ?? line.Kind;
        line.EvidenceNumber = line.Kind == StatementKind.EvidenceShown ? input.Evidence ?? line.EvidenceNumber : null;
        line.Speaker = PlainText.Tidy(input.Speaker) is { Length: > 0 } named ? named : party?.Name ?? line.Speaker;
        line.Mark = RecordStatement.MarkOf(session, party, line.Speaker);
        line.Words = PlainText.Tidy(input.Words);
        return new($"第{session.Number}次会的笔录，更正第{line.Number}行", $"Record of session {session.Number}: line {line.Number} corrected");
    }

    // The session asked for; without a number the last.
    private static Session? Find(StepContext c, CorrectStatementInput input) => c.Case.Sessions.LastOrDefault(s => input.Session is null || s.Number == input.Session);
}
