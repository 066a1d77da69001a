using Mediation.Domain.Cases;
using Mediation.Domain.Documents;
using Mediation.Domain.Evidence;
using Mediation.Domain.Sessions;
using Mediation.Domain.Workflow.Steps;
using Mediation.Tests.Support;

namespace Mediation.Tests.Documents;

/// <summary>The hand-over paper of a failed mediation: confirmed facts and evidence with who disputes what, and not one word more of the sessions.</summary>
public sealed class UndisputedFactsTests
{
    private const string Offer = "最多让到九万元", Course = "休息，各方分开谈了一阵", LawWords = "释明了违约责任的规定", Secret = "公司账上只有八万";

    [Fact]
    public void FailedMediation_HandsOverWhatNobodyDisputesAndTheEvidence()
    {
        var c = Ended();
        Assert.Equal([DocumentKind.Ended, DocumentKind.UndisputedFacts], c.Last!.Issued.Select(d => d.Kind));
        var text = PaperText.Of(DocumentKind.UndisputedFacts, Paper.Read(c.Last.Issued[1]));

        foreach (var words in new[] { "无争议事实记载", "2026年度流转费102,600.00元没有付", "第1次调解记录", "流转合同", "乙方渝某甲观光农业有限公司：对真实性有异议", "印章不是公司的", "甲方某村二组31户：认可", "没有签名的一方，不受本记载约束" })
            Assert.Contains(words, text);
    }

    [Fact]
    public void OfAllKindsOfLines_OnlyConfirmedFactsReachIt()
    {
        var c = Ended();
        var (model, text) = (c.Last!.Issued[1].Model, PaperText.Of(DocumentKind.UndisputedFacts, Paper.Read(c.Last.Issued[1])));
        foreach (var words in new[] { Offer, Course, LawWords, Secret })
        {
            Assert.DoesNotContain(words, model);
            Assert.DoesNotContain(words, text);
        }
        Assert.Equal(c.Case.Sessions.Sum(s => s.Statements.Count(x => x.Kind == StatementKind.ConfirmedFact)), ((UndisputedFactsPaper)Paper.Read(c.Last.Issued[1])).Facts.Count);
    }

    [Fact]
    public void NewestOpinionOfAParty_Counts()
    {
        var c = Heard().Take("mediator", "record-evidence-opinion", Opinion("B1", EvidenceStand.Accepts, ""));
        End(c);
        var opinions = ((UndisputedFactsPaper)Paper.Read(c.Last!.Issued[1])).Evidence[0].Opinions;
        Assert.Equal(["甲方某村二组31户：认可", "乙方渝某甲观光农业有限公司：认可"], opinions);
    }

    [Fact]
    public void NothingConfirmedAndNoEvidence_LeavesTheNoticeAlone()
    {
        var c = Journeys.Assigned();
        End(c);
        Assert.Equal([DocumentKind.Ended], c.Last!.Issued.Select(d => d.Kind));
    }

    [Fact]
    public void OpinionOnAnItemThatIsNotListed_IsNamed()
    {
        Assert.Equal("evidence", Journeys.Assigned().Refused("mediator", "record-evidence-opinion").Code);
        Assert.Equal(["number"], Heard().Faults("mediator", "record-evidence-opinion", Opinion("B1", EvidenceStand.Accepts, "") with { Number = 9 }));
        Assert.Equal(["number", "party", "stand"], Heard().Faults("mediator", "record-evidence-opinion", new EvidenceOpinionInput()));
    }

    private static DomainCase Ended()
    {
        var c = Heard();
        End(c);
        return c;
    }

    private static DomainCase Heard() => Journeys.Assigned()
        .Take("mediator", "open-first-session", D1.Session())
        .Take("mediator", "add-evidence", new AddEvidenceInput { Title = "流转合同", SubmittedBy = "张某甲", OriginalChecked = true, Shows = "面积和单价" })
        .Take("mediator", "record-evidence-opinion", Opinion("A1", EvidenceStand.Accepts, ""))
        .Take("mediator", "record-evidence-opinion", Opinion("B1", EvidenceStand.NotGenuine, "印章不是公司的"))
        .Take("mediator", "record-statement", new RecordStatementInput { Kind = StatementKind.Said, Party = "B1", Speaker = "王某丙", Words = Offer })
        .Take("mediator", "record-statement", new RecordStatementInput { Kind = StatementKind.Course, Words = Course })
        .Take("mediator", "record-statement", new RecordStatementInput { Kind = StatementKind.LawExplained, Words = LawWords })
        .Take("mediator", "record-statement", new RecordStatementInput { Kind = StatementKind.ConfirmedFact, Words = "2026年度流转费102,600.00元没有付" })
        .Take("mediator", "note-caucus", new NoteCaucusInput { Party = "B1", Words = Secret });

    private static void End(DomainCase c) => c.Take("mediator", "end-without-agreement", new EndInput { Reason = EndReason.Refusal, Note = "对期限谈不拢。", Remedies = [Remedy.Suit] });

    private static EvidenceOpinionInput Opinion(string party, EvidenceStand stand, string words) => new() { Number = 1, Party = party, Stand = stand, Words = words };
}
