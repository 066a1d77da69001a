using Mediation.Domain.Sessions;
using Mediation.Domain.Workflow.Steps;
using Mediation.Tests.Support;

namespace Mediation.Tests.Workflow;

/// <summary>The kinds of lines, and lines that waited in a browser.</summary>
public sealed class RecordLineTests
{
    [Fact]
    public void EvidenceShown_NamesAnItemOfTheList()
    {
        var c = Journeys.Mediating();
        var shown = new RecordStatementInput { Kind = StatementKind.EvidenceShown, Evidence = 1, Words = "合同第三页。" };
        Assert.Equal(["evidence"], c.Faults("mediator", "record-statement", shown));
        Assert.Equal(["evidence"], c.Faults("mediator", "record-statement", shown with { Evidence = null }));

        c.Take("mediator", "add-evidence", new AddEvidenceInput { Title = "流转合同", SubmittedBy = "甲方" }).Take("mediator", "record-statement", shown);

        Assert.Equal(1, Assert.Single(c.Case.Sessions[0].Statements).EvidenceNumber);
    }

    [Fact]
    public void LineOfAnotherSession_IsNotSlippedIntoThisOne()
    {
        var c = Journeys.Mediating().Said().Closed(SessionResult.ToContinue).Take("mediator", "open-further-session", Journeys.Sitting);
        var late = new RecordStatementInput { Session = 1, Words = "第一次会上说的" };
        Assert.Equal(["session"], c.Faults("mediator", "record-statement", late));
        Assert.Contains("第1次会", c.Check("mediator", "record-statement", late)[0].Sentence.Zh);
        Assert.Empty(c.Faults("mediator", "record-statement", late with { Session = 2 }));
    }

    [Fact]
    public void LineThatWaited_StandsAtTheTimeItWasWritten()
    {
        var c = Journeys.Mediating().At("2026-08-06T15:00").Take("mediator", "record-statement", new RecordStatementInput { Waited = 600, Words = "断网时说的。" });
        var line = c.Case.Sessions[0].Statements[0];
        Assert.Equal((new DateTime(2026, 8, 6, 6, 50, 0), new DateTime(2026, 8, 6, 7, 0, 0)), (line.At, line.ReceivedAt));
    }

    [Fact]
    public void LineWithAWrongClock_IsNeverOlderThanItsSession()
    {
        var c = Journeys.Mediating().At("2026-08-06T15:00").Take("mediator", "record-statement", new RecordStatementInput { Waited = int.MaxValue, Words = "钟不准。" });
        Assert.Equal(c.Case.Sessions[0].OpenedAt, c.Case.Sessions[0].Statements[0].At);
    }

    [Fact]
    public void LineSentAtOnce_HasOneTime()
    {
        var c = Journeys.Mediating().Take("mediator", "record-statement", new RecordStatementInput { Waited = 3, Words = "马上送到。" });
        Assert.Null(c.Case.Sessions[0].Statements[0].ReceivedAt);
    }

    [Theory]
    [InlineData(StatementKind.BreakBegins, "休会")]
    [InlineData(StatementKind.ApartEnds, "背对背谈话结束")]
    public void Course_IsToldAsWhatHappened(StatementKind kind, string said)
    {
        var c = Journeys.Mediating().Take("mediator", "record-statement", new RecordStatementInput { Kind = kind, Words = "。" });
        Assert.EndsWith(said, c.Last!.Happened.Zh);
    }

    [Fact]
    public void Paper_TellsQuestionsAnswersAndEvidenceApart()
    {
        var c = Journeys.Mediating().Take("mediator", "add-evidence", new AddEvidenceInput { Title = "流转合同", SubmittedBy = "甲方" });
        c.Take("mediator", "record-statement", new RecordStatementInput { Kind = StatementKind.Question, Words = "欠多少？" });
        c.Take("mediator", "record-statement", new RecordStatementInput { Kind = StatementKind.Answer, Party = "B1", Speaker = "王某丙", Words = "十万。" });
        c.Take("mediator", "record-statement", new RecordStatementInput { Kind = StatementKind.EvidenceShown, Party = "A1", Speaker = "张某甲", Evidence = 1, Words = "第三页。" });
        c.Closed(SessionResult.Agreed);
        Assert.Equal(["冯某癸问", "王某丙答", "张某甲出示证据1（流转合同）"], RecordSigningTests.PaperOf(c).Statements.Select(s => s.Kind));
    }

    private static RecordStatementInput Turn(StatementKind kind) => new() { Kind = kind, Words = "分开谈话，内容不记入笔录。" };

    [Fact]
    public void SeparateTalk_KeepsItsWordsOutOfTheCommonRecordUntilItEnds()
    {
        var c = Journeys.Mediating().Take("mediator", "record-statement", Turn(StatementKind.ApartBegins));
        var line = new RecordStatementInput { Party = "B1", Words = "我最多再让五千。" };
        Assert.Contains("正在背对背谈话", Assert.Single(c.Check("mediator", "record-statement", line)).Sentence.Zh);
        Assert.Equal(["words"], c.Faults("mediator", "record-statement", line with { Kind = StatementKind.Course }));
        Assert.Empty(c.Faults("mediator", "note-caucus", new NoteCaucusInput { Party = "B1", Words = "最多再让五千" }));

        c.Take("mediator", "record-statement", Turn(StatementKind.ApartEnds));

        Assert.Empty(c.Faults("mediator", "record-statement", line));
    }

    [Fact]
    public void LineThatWaited_BelongsToTheMomentItWasWritten()
    {
        var c = Journeys.Mediating().At("2026-08-06T15:00").Take("mediator", "record-statement", Turn(StatementKind.ApartBegins)).At("2026-08-06T15:10");
        var line = new RecordStatementInput { Party = "B1", Words = "断网时写的。" };
        Assert.Empty(c.Faults("mediator", "record-statement", line with { Waited = 700 }));
        Assert.Equal(["words"], c.Faults("mediator", "record-statement", line with { Waited = 300 }));
        c.Take("mediator", "record-statement", Turn(StatementKind.ApartEnds)).At("2026-08-06T15:20");
        Assert.Equal(["words"], c.Faults("mediator", "record-statement", line with { Waited = 900 }));
        Assert.Empty(c.Faults("mediator", "record-statement", line with { Waited = 300 }));
    }

    [Fact]
    public void StruckBeginning_OfATalkThatNeverWas_OpensTheRecordAgain()
    {
        var c = Journeys.Mediating().Take("mediator", "record-statement", Turn(StatementKind.ApartBegins));
        c.Take("mediator", "correct-statement", new CorrectStatementInput { Line = 1, Strike = true, Reason = "点错了" });
        Assert.Empty(c.Faults("mediator", "record-statement", new RecordStatementInput { Words = "接着谈。" }));
    }

    [Fact]
    public void Paper_PrintsBreaksWithTheirTimeAndTheKindOfDispute()
    {
        var c = Journeys.Mediating().At("2026-08-06T14:20").Take("mediator", "record-statement", new RecordStatementInput { Kind = StatementKind.BreakBegins, Words = "休会。" })
            .At("2026-08-06T14:35").Take("mediator", "record-statement", new RecordStatementInput { Kind = StatementKind.BreakEnds, Words = "复会。" }).Said().Closed(SessionResult.Agreed);
        var text = Documents.PaperText.Of(Domain.Documents.DocumentKind.SessionRecord, RecordSigningTests.PaperOf(c));
        foreach (var words in new[] { "休会（14:20）", "复会（14:35）" }) Assert.Contains(words, text);
        foreach (var words in new[] { "休会：", "休会。", c.Case.Title.Replace(" ", "", StringComparison.Ordinal) }) Assert.DoesNotContain(words, text);
        Assert.Equal(Domain.Terms.Term(c.Case.Category).Zh, RecordSigningTests.PaperOf(c).Matter);
        Assert.Contains("参加人无", text);
    }
}
