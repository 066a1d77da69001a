using Mediation.Domain;
using Mediation.Domain.Agreements;
using Mediation.Domain.Sessions;
using Mediation.Domain.Workflow.Steps;
using Mediation.Tests.Support;

namespace Mediation.Tests.Workflow;

/// <summary>Proposals, counter-proposals and working notes: kept apart from the file.</summary>
public sealed class ProposalStepsTests
{
    private const string Secret = "公司愿意先付八万元";

    private static RecordProposalInput Offer => new() { By = "B1", To = ["A1"], Words = Secret, Amount = "80,000.00" };

    [Fact]
    public void Proposal_IsNumberedAndOpen()
    {
        var c = Journeys.Mediating().Take("mediator", "record-proposal", Offer);
        var proposal = Assert.Single(c.Case.Proposals);
        Assert.Equal((1, 1, "B1", "A1", Money.Yuan(80_000m)), (proposal.Number, proposal.SessionNumber, proposal.ByKey, proposal.ToKeys, proposal.Amount));
        Assert.Null(proposal.Answer);
        Assert.Empty(c.Case.AcceptedProposals);
    }

    [Fact]
    public void CounterProposal_AnswersTheOneItNames()
    {
        var c = Journeys.Mediating().Take("mediator", "record-proposal", Offer).Take("mediator", "record-proposal", new RecordProposalInput { By = "A1", To = ["B1"], Words = "先付十万", Counters = 1 });
        Assert.Equal([ProposalAnswer.Countered, (ProposalAnswer?)null], c.Case.Proposals.Select(p => p.Answer));
        Assert.Equal(["counters"], c.Faults("mediator", "record-proposal", Offer with { Counters = 1 }));
        Assert.Equal(["counters"], c.Faults("mediator", "record-proposal", Offer with { Counters = 9 }));
    }

    [Fact]
    public void AcceptedProposal_WaitsForTheDraft()
    {
        var c = Journeys.Mediating().Take("mediator", "record-proposal", Offer).Take("mediator", "record-proposal", Offer with { Words = "再付两万" })
            .Take("mediator", "answer-proposal", new AnswerProposalInput { Proposal = 2, Answer = ProposalAnswer.Refused })
            .At("2026-08-06T15:00").Take("mediator", "answer-proposal", new AnswerProposalInput { Proposal = 1, Answer = ProposalAnswer.Accepted });
        var accepted = Assert.Single(c.Case.AcceptedProposals);
        Assert.Equal((1, new DateTime(2026, 8, 6, 7, 0, 0)), (accepted.Number, accepted.AnsweredAt));
    }

    [Fact]
    public void WrongAnswers_NameTheirField()
    {
        var c = Journeys.Mediating().Take("mediator", "record-proposal", Offer);
        AnswerProposalInput Answer(ProposalAnswer answer, int number = 1) => new() { Proposal = number, Answer = answer };
        Assert.Equal(["proposal"], c.Faults("mediator", "answer-proposal", Answer(ProposalAnswer.Accepted, 2)));
        Assert.Equal(["answer"], c.Faults("mediator", "answer-proposal", Answer(ProposalAnswer.Countered)));
        c.Take("mediator", "answer-proposal", Answer(ProposalAnswer.Refused));
        Assert.Equal(["proposal"], c.Faults("mediator", "answer-proposal", Answer(ProposalAnswer.Accepted)));
        Assert.Equal(["to"], c.Faults("mediator", "record-proposal", Offer with { To = ["B1"] }));
    }

    [Fact]
    public void ProposalToSeveral_IsAcceptedOnceEachOfThemAccepts()
    {
        AnswerProposalInput By(string? party, ProposalAnswer answer = ProposalAnswer.Accepted) => new() { Proposal = 1, Party = party, Answer = answer };
        var c = Journeys.Mediating().Take("mediator", "record-proposal", Offer with { By = null, To = ["A1", "B1"] });
        Assert.Equal(["party"], c.Faults("mediator", "answer-proposal", By(null)));
        c.Take("mediator", "answer-proposal", By("A1"));
        Assert.Empty(c.Case.AcceptedProposals);
        Assert.Equal(["proposal"], c.Faults("mediator", "answer-proposal", By("A1", ProposalAnswer.Refused)));

        c.Take("mediator", "answer-proposal", By("B1"));

        Assert.Equal(["A1", "B1"], Assert.Single(c.Case.AcceptedProposals).Replies.Select(r => r.PartyKey));
    }

    [Fact]
    public void ProposalToSeveral_IsRefusedByOne()
    {
        var c = Journeys.Mediating().Take("mediator", "record-proposal", Offer with { By = null, To = ["A1", "B1"] })
            .Take("mediator", "answer-proposal", new AnswerProposalInput { Proposal = 1, Party = "A1", Answer = ProposalAnswer.Refused })
            .Take("mediator", "answer-proposal", new AnswerProposalInput { Proposal = 1, Party = "B1", Answer = ProposalAnswer.Accepted });
        Assert.Equal(ProposalAnswer.Refused, c.Case.Proposals[0].Answer);
    }

    [Fact]
    public void AnswerOfSomebodyNotAsked_NamesTheField() => Assert.Equal(["party"],
        Journeys.Mediating().Take("mediator", "record-proposal", Offer).Faults("mediator", "answer-proposal", new AnswerProposalInput { Proposal = 1, Party = "B1", Answer = ProposalAnswer.Accepted }));

    [Fact]
    public void WrongTap_IsTakenBackWhileTheSessionIsOpen()
    {
        var c = Journeys.Mediating().Take("mediator", "record-proposal", Offer);
        Assert.Equal(["party"], c.Faults("mediator", "take-back-answer", new TakeBackAnswerInput { Proposal = 1 }));
        Assert.Equal(["proposal"], c.Faults("mediator", "take-back-answer", new TakeBackAnswerInput { Proposal = 2 }));
        c.Take("mediator", "answer-proposal", new AnswerProposalInput { Proposal = 1, Answer = ProposalAnswer.Accepted }).Take("mediator", "take-back-answer", new TakeBackAnswerInput { Proposal = 1, Party = "A1" });
        Assert.Equal((null, (DateTime?)null, 0), (c.Case.Proposals[0].Answer, c.Case.Proposals[0].AnsweredAt, c.Case.Proposals[0].Replies.Count));

        c.Take("mediator", "answer-proposal", new AnswerProposalInput { Proposal = 1, Answer = ProposalAnswer.Refused }).Said().Closed(SessionResult.ToContinue);
        Assert.Equal("session-open", c.Refused("mediator", "take-back-answer").Code);
        c.Take("mediator", "open-further-session", Journeys.Sitting);
        Assert.Equal(["party"], c.Faults("mediator", "take-back-answer", new TakeBackAnswerInput { Proposal = 1 }));
    }

    [Theory]
    [InlineData("record-proposal")]
    [InlineData("take-back-answer")]
    [InlineData("answer-proposal")]
    [InlineData("write-work-note")]
    public void OnlyMediatorsOfTheCase_Write(string step)
    {
        foreach (var who in new[] { "director", "registrar", "mediator2", "judge", "police" }) Assert.Equal("role", Journeys.Mediating().Refused(who, step).Code);
        Assert.Equal("state", Journeys.Effective().Refused("mediator", step).Code);
    }

    [Fact]
    public void WorkNote_WrittenAgainTakesThePlaceOfTheFirst()
    {
        var c = Journeys.Mediating().Take("mediator", "write-work-note", new WriteWorkNoteInput { Place = WorkNotePlace.Reason, Words = "先" })
            .Take("mediator", "write-work-note", new WriteWorkNoteInput { Place = WorkNotePlace.Reason, Words = "后" })
            .Take("mediator", "write-work-note", new WriteWorkNoteInput { Place = WorkNotePlace.Received });
        Assert.Equal([(WorkNotePlace.Reason, "后"), (WorkNotePlace.Received, "")], c.Case.WorkNotes.Select(n => (n.Place, n.Words)));
    }

    [Fact]
    public void WhatIsKeptApart_LeavesNoWordInHistoryOrPapers()
    {
        var c = Journeys.Mediating().Take("mediator", "record-proposal", Offer);
        var told = c.Last!.Happened.Zh + c.Last.Happened.En;
        c.Take("mediator", "answer-proposal", new AnswerProposalInput { Proposal = 1, Answer = ProposalAnswer.Accepted });
        told += c.Last!.Happened.Zh + c.Last.Happened.En;
        c.Take("mediator", "write-work-note", new WriteWorkNoteInput { Place = WorkNotePlace.Feeling, Words = Secret });
        told += c.Last!.Happened.Zh + c.Last.Happened.En;
        foreach (var word in new[] { Secret, "80,000", ProposalAnswer.Accepted.Term().Zh }) Assert.DoesNotContain(word, told);
        c.Said().Closed(SessionResult.Agreed).Take("mediator", "begin-drafting").Take("mediator", "draft-agreement", Journeys.Draft).Take("mediator", "finalise-agreement", new FinaliseInput { WarningsRead = true });
        Assert.All(c.Case.Documents, d => Assert.DoesNotContain(Secret, d.Model));
    }
}
