using Mediation.Domain.Agreements;
using Mediation.Domain.Agreements.Drafting;
using Mediation.Domain.Agreements.Review;
using Mediation.Domain.Documents;
using Mediation.Domain.Sessions;
using Mediation.Domain.Workflow.Steps;
using Mediation.Tests.Documents;
using Mediation.Tests.Support;

namespace Mediation.Tests.Workflow;

/// <summary>A line of the record put right or struck out: the old words stay, nothing rests on them, and a signature ends it.</summary>
public sealed class CorrectStatementTests
{
    private static CorrectStatementInput Right(string words = "欠款102,600元属实。") => new() { Line = 1, Words = words, Party = "B1", Speaker = "王某丙", Reason = "金额听错了" };

    private static CorrectStatementInput Strike(int line = 1) => new() { Line = line, Strike = true, Reason = "记重了" };

    private static DomainCase Fact(string words) => Journeys.Mediating().Take("mediator", "record-statement", new RecordStatementInput { Kind = StatementKind.ConfirmedFact, Words = words }).Said();

    private static Obligation Rent => new() { Number = 1, Kind = ObligationKind.Pay, Subject = "流转费", Amount = Money.Yuan(80_000m) };

    [Fact]
    public void CorrectedLine_SaysTheNewAndKeepsTheOldWithWhoWhenAndWhy()
    {
        var c = Journeys.Mediating().Said();
        var at = c.Clock;
        c.Take("mediator", "correct-statement", Right() with { Kind = StatementKind.Answer });

        var session = c.Case.Sessions[0];
        Assert.Equal((1, "欠款102,600元属实。", "王某丙", "乙", StatementKind.Answer), (session.Statements[0].Number, session.Statements[0].Words, session.Statements[0].Speaker, session.Statements[0].Mark, session.Statements[0].Kind));
        var was = Assert.Single(session.Corrections);
        Assert.Equal((1, "欠款属实。", StatementKind.Said, "冯某癸", "金额听错了", at.AddHours(-8), false), (was.LineNumber, was.Words, was.Kind, was.ByName, was.Reason, was.At, was.IsStrike));
        Assert.DoesNotContain("欠款", c.Last!.Happened.Zh);
    }

    [Fact]
    public void ClosedRecord_IsPutRightAndIssuedAnewUntilTheFirstSignature()
    {
        var c = Journeys.Agreed();
        var first = c.Case.Documents.Single(d => d.Kind == DocumentKind.SessionRecord);
        c.Take("mediator", "correct-statement", Right());
        Assert.Equal(first.Number, Assert.Single(c.Last!.Issued).Replaces);
        Assert.Contains("（更正：原记", RecordSigningTests.PaperOf(c).Statements[0].Correction);
        var before = SessionText.Digest(c.Case.Sessions[0]);

        c.Take("mediator", "sign-record", new SignRecordInput { Person = "张某甲", Method = SigningMethod.OnPaper, Understood = true });

        Assert.Equal(before, c.Case.RecordSignatures[0].TextDigest);
        Assert.Equal("record-unsigned", c.Refused("mediator", "correct-statement").Code);
        c.Take("mediator", "open-further-session", Journeys.Sitting).Said();
        Assert.Equal(["session"], c.Faults("mediator", "correct-statement", Right() with { Session = 1 }));
        Assert.Empty(c.Faults("mediator", "correct-statement", Right() with { Session = 2 }));
    }

    [Fact]
    public void OpenRecord_IsPutRightWithoutAPaper() => Assert.Empty(Journeys.Mediating().Said().Take("mediator", "correct-statement", Right()).Last!.Issued);

    [Fact]
    public void Digest_CoversWhatWasCorrected()
    {
        string Of(CorrectStatementInput input) => SessionText.Digest(Journeys.Mediating().Said().Take("mediator", "correct-statement", input).Case.Sessions[0]);
        Assert.Equal(4, new HashSet<string> { SessionText.Digest(Journeys.Mediating().Said().Case.Sessions[0]), Of(Right()), Of(Right() with { Reason = "另一个原因" }), Of(Strike()) }.Count);
    }

    [Fact]
    public void StruckFact_IsReadByNobody()
    {
        const string wrong = "流转费80,000元，有人威胁说不签就不让走。";
        var c = Fact(wrong);
        Assert.NotEmpty(ClauseSupport.Statements(Rent, c.Case));
        c.Take("mediator", "correct-statement", Strike());

        Assert.Empty(ClauseSupport.Statements(Rent, c.Case));
        Assert.False(ClauseSupport.CarriesAmount(Rent, c.Case));
        Assert.Empty(DraftSources.Of(c.Case, null, []).Facts);
        c.Closed(SessionResult.NotAgreed);
        Assert.DoesNotContain(wrong, RecordSigningTests.PaperOf(c).Statements.Select(s => s.Words));
        c.Take("mediator", "end-without-agreement", new EndInput { Reason = Domain.Cases.EndReason.Refusal, Note = "谈不拢。", Remedies = [Domain.Cases.Remedy.Suit] });
        Assert.All(c.Last!.Issued, d => Assert.DoesNotContain("80,000", d.Model));
    }

    [Fact]
    public void CorrectedFact_IsReadInItsNewWords()
    {
        var c = Fact("流转费90,000元，双方没有争议。").Take("mediator", "correct-statement", new CorrectStatementInput { Line = 1, Words = "流转费80,000元，双方没有争议。", Reason = "数字记错" });
        Assert.Equal(["流转费80,000元，双方没有争议。"], DraftSources.Of(c.Case, null, []).Facts.Select(f => f.Words));
        Assert.True(ClauseSupport.CarriesAmount(Rent, c.Case));
    }

    [Fact]
    public void Paper_PrintsTheCorrectedWordsTheOldOnesAndTheStruckLine()
    {
        var c = Journeys.Mediating().Said().Said();
        c.Take("mediator", "correct-statement", Right()).Take("mediator", "correct-statement", Strike(2)).Said().Closed(SessionResult.Agreed);
        var text = PaperText.Of(DocumentKind.SessionRecord, RecordSigningTests.PaperOf(c)).ReplaceLineEndings("");
        foreach (var words in new[] { "欠款102,600元属实。（更正：原记", "“欠款属实。”）", "（第2行划去）" }) Assert.Contains(words, text);
    }

    [Fact]
    public void WrongCorrections_NameTheirField()
    {
        var c = Journeys.Mediating().Said().Take("mediator", "record-statement", new RecordStatementInput { Kind = StatementKind.BreakBegins, Words = "休会。" });
        Assert.Equal(["line"], c.Faults("mediator", "correct-statement", Right() with { Line = 9 }));
        Assert.Equal(["session"], c.Faults("mediator", "correct-statement", Right() with { Session = 2 }));
        Assert.Equal(["words", "reason"], c.Faults("mediator", "correct-statement", Right("") with { Reason = null }));
        Assert.Equal(["kind"], c.Faults("mediator", "correct-statement", Right() with { Kind = StatementKind.ApartBegins }));
        Assert.Equal(["kind"], c.Faults("mediator", "correct-statement", Right() with { Line = 2, Kind = StatementKind.Said }));
        Assert.Equal(["evidence"], c.Faults("mediator", "correct-statement", Right() with { Kind = StatementKind.EvidenceShown, Evidence = 1 }));
        c.Take("mediator", "correct-statement", Strike());
        Assert.Equal(["line"], c.Faults("mediator", "correct-statement", Right()));
        Assert.Equal(["line"], c.Faults("mediator", "correct-statement", Strike()));
    }

    [Fact]
    public void OnlyTheMediator_AndOnlyWhereThereIsARecord()
    {
        foreach (var who in new[] { "director", "registrar", "mediator2", "judge", "police" }) Assert.Equal("role", Journeys.Mediating().Said().Refused(who, "correct-statement").Code);
        Assert.Equal("record-unsigned", Journeys.Mediating().Refused("mediator", "correct-statement").Code);
        Assert.Equal("state", Journeys.Confirmed().Paid(1, "2026-08-06").At("2026-09-28T15:00").Paid(2, "2026-09-28").Take("mediator", "complete-performance").Refused("mediator", "correct-statement").Code);
    }
}
