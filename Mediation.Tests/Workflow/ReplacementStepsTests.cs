using Mediation.Domain;
using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Confirmation;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Documents;
using Mediation.Domain.Workflow.Steps;
using Mediation.Tests.Support;

namespace Mediation.Tests.Workflow;

public sealed class ReplacementStepsTests
{
    private static DraftAgreementInput NewTerms => Journeys.Draft with { Obligations = [Journeys.Draft.Obligations[0], Journeys.Draft.Obligations[1] with { DueOn = new(2026, 10, 31) }] };

    private static DomainCase Rejected() => Journeys.Questioned().Take("judge", "reject", new RejectInput { Ground358 = Ground358.Unclear, Reasons = "付款日期不明确" });

    private static EndInput NoTerms => new() { Reason = EndReason.TooFarApart, Note = "日期谈不拢", Remedies = [Remedy.Suit] };

    [Fact]
    public void Renegotiation_NeedsEverybodyAndATrueReason()
    {
        var c = Journeys.Effective();
        Assert.Equal(["everyoneAgrees"], c.Faults("mediator", "renegotiate", new RenegotiateInput { Reason = RenegotiationReason.Modify, Note = "改期" }));
        Assert.Equal(["reason"], c.Faults("mediator", "renegotiate", new RenegotiateInput { Reason = RenegotiationReason.CourtRejected, Note = "改期", EveryoneAgrees = true }));
        Assert.Equal("role", c.Refused("director", "renegotiate").Code);
        Assert.Empty(Rejected().Faults("mediator", "renegotiate", new RenegotiateInput { Reason = RenegotiationReason.CourtRejected, Note = "写明日期", EveryoneAgrees = true }));
    }

    [Fact]
    public void BeforeTheCourtHasDecided_ThereIsNoRenegotiation() =>
        Assert.Equal(("confirmation-pending", Law.Cpl206), (Journeys.UnderReview().Refused("mediator", "renegotiate").Code, Journeys.UnderReview().Refused("mediator", "renegotiate").Source));

    [Fact]
    public void InDefaultToo_ThePartiesMayNegotiateAnew() => Assert.Equal(CaseState.Renegotiating, Journeys.InDefault().Renegotiated().Case.State);

    [Fact]
    public void WhileNegotiating_TheOldAgreementBindsAndPaymentsAreEntered()
    {
        var c = Journeys.Effective().Renegotiated().Paid(1, "2026-08-06");
        Assert.Equal(LedgerState.Performed, c.Case.Agreement!.Ledger[0].State);
        Assert.Null(c.Case.Deadlines.Single(d => d is { Kind: DeadlineKind.D30, LedgerNumber: 2 }).StoppedAt);
    }

    [Fact]
    public void FurtherSession_IsHeldAndRecordedWhileNegotiating()
    {
        var c = Journeys.Effective().Renegotiated().Take("mediator", "open-further-session", Journeys.Sitting);
        Assert.Equal(("open-session", Law.Pml27), (c.Refused("mediator", "draft-replacement").Code, c.Refused("mediator", "draft-replacement").Source));
        c.Said().Closed(Domain.Sessions.SessionResult.Agreed);
        Assert.Equal(DocumentKind.SessionRecord, c.Case.Documents[^1].Kind);
        Assert.Empty(c.WhyNot("mediator", "draft-replacement"));
    }

    [Fact]
    public void Draft_BeginsFromTheOldClausesUnderItsOwnNumber()
    {
        var c = Journeys.Effective().Renegotiated().Take("mediator", "draft-replacement");
        var (old, draft) = (c.Case.Agreements[0], c.Case.Agreement!);
        Assert.Equal(($"{old.Number}-补1", old.Number), (draft.Number, draft.ReplacesNumber));
        Assert.Equal(old.Obligations.Select(o => o.Subject), draft.Obligations.Select(o => o.Subject));
        Assert.Same(old, c.Case.AgreementInEffect);
        Assert.Null(old.ReplacedAt);
    }

    [Fact]
    public void WhileASignedAgreementStands_ItsPartiesStayAsSigned()
    {
        var c = Journeys.Effective().Renegotiated().Take("mediator", "draft-replacement");
        CorrectPartiesInput Change(Action<List<PartyInput>> change)
        {
            var input = new CorrectPartiesInput { Reason = "写错了", Parties = [.. c.Case.InOrder.Select(PartyInput.Of)] };
            change(input.Parties);
            return input;
        }

        foreach (var change in new Action<List<PartyInput>>[] { p => p[0].Name = "某村三组31户", p => p[1].Address = "某镇某村9号", p => p[1].Representatives[0].Name = "王某戊" })
            Assert.Single(c.Faults("registrar", "correct-parties", Change(change)), f => f.EndsWith(".name", StringComparison.Ordinal));
        c.Take("registrar", "correct-parties", Change(p => p[0].Phone = "13800000055"));
        Assert.Equal("13800000055", c.Case.FindParty("A1")!.Phone);
        // Somebody more may join the new agreement; the old one does not name them.
        c.Take("registrar", "correct-parties", Change(p => p.Add(new() { Side = Domain.Parties.Side.Third, Kind = Domain.Parties.PartyKind.Person, Name = "吴某庚", Phone = "13900000077", Address = "某街1号", IdNumber = TestNumbers.ResidentId(1980, 1, 1, 7) })));
        Assert.Equal(AgreementText.Digest(c.Case.AgreementInEffect!, [.. c.Case.InOrder]), c.Case.AgreementInEffect!.TextDigest);
    }

    [Fact]
    public void Replacement_TakesTheOldOnesPlaceOnlyWhenItTakesEffect()
    {
        var c = Journeys.Effective().Paid(1, "2026-08-06").At("2026-08-20T10:00").Renegotiated();
        var (old, digest) = (c.Case.Agreements[0], c.Case.Agreements[0].TextDigest);
        c.Replaced(NewTerms);
        Assert.Same(c.Case.Agreements[1], c.Case.Agreement);
        Assert.NotNull(old.ReplacedAt);
        Assert.Equal([LedgerState.Performed, LedgerState.Replaced, LedgerState.Replaced], old.Ledger.Select(r => r.State));
        Assert.Equal((digest, AgreementText.Digest(old, [.. c.Case.InOrder])), (old.TextDigest, digest));
        Assert.Equal([new DateOnly(2026, 8, 20), new DateOnly(2026, 10, 31)], c.Case.Deadlines.Where(d => d.Kind == DeadlineKind.D30 && d.StoppedAt is null).Select(d => d.DueOn));
        Assert.Equal(new DateOnly(2026, 9, 20), c.Case.Deadlines.Single(d => d.Kind == DeadlineKind.D32 && d.StoppedAt is null).DueOn);
        Assert.Equal([DocumentKind.AmendmentToSign, DocumentKind.Amendment], c.Case.Documents.Where(d => d.Kind is DocumentKind.Amendment or DocumentKind.AmendmentToSign).Select(d => d.Kind));
        Assert.Single(c.Case.Documents, d => d.Kind == DocumentKind.Agreement);
    }

    [Fact]
    public void SignedReference_IsPartOfTheText()
    {
        var c = Journeys.Effective().Renegotiated().Take("mediator", "draft-replacement");
        var (draft, parties) = (c.Case.Agreement!, c.Case.InOrder.ToList());
        var before = AgreementText.Digest(draft, parties);
        draft.ReplacesNumber = "另一份";
        Assert.NotEqual(before, AgreementText.Digest(draft, parties));
    }

    [Fact]
    public void NoNewTerms_TheOldAgreementStandsAndSaysSo()
    {
        var c = Journeys.Effective().Renegotiated().Take("mediator", "end-renegotiation", NoTerms);
        Assert.Equal(CaseState.Ended, c.Case.State);
        Assert.Same(c.Case.Agreements[0], c.Case.Agreement);
        Assert.Contains("仍然有效", Assert.IsType<NoticePaper>(Paper.Read(c.Case.Documents[^1])).Note);
        Assert.Null(c.Case.Deadlines.First(d => d.Kind == DeadlineKind.D30).StoppedAt);
        c.Take("mediator", "send-feedback", new SendFeedbackInput());
        Assert.Contains("原协议", Assert.IsType<ReplyPaper>(Paper.Read(c.Case.Documents[^1])).Result);
    }

    [Fact]
    public void EndOfRenegotiation_IsToldWithRemediesAndAFittingReason()
    {
        var c = Journeys.Effective().Renegotiated();
        Assert.Equal(["remedies"], c.Faults("mediator", "end-renegotiation", NoTerms with { Remedies = [] }));
        Assert.Equal(["reason"], c.Faults("mediator", "end-renegotiation", NoTerms with { Reason = EndReason.Expired }));
        Assert.Equal("role", c.Refused("director", "end-renegotiation").Code);
    }

    [Fact]
    public void ReplacementThatNobodySigns_LeavesTheOldOneInForce()
    {
        var c = Journeys.Effective().Renegotiated().Take("mediator", "draft-replacement").Take("mediator", "finalise-agreement", new FinaliseInput { WarningsRead = true });
        Assert.Same(c.Case.Agreements[1], c.Case.Agreement);
        Assert.Equal(("nothing-in-force", Law.Pml31), (c.Refused("mediator", "withdraw").Code, c.Refused("mediator", "withdraw").Source));
        c.Take("mediator", "refuse-to-sign", new RefuseToSignInput { Party = "B1", Note = "不签", Remedies = [Remedy.Suit] });
        Assert.Same(c.Case.Agreements[0], c.Case.Agreement);
        Assert.Contains("仍然有效", c.Case.ExitNote);
    }

    // Scenario D6: the first application rejected as unclear, a new agreement confirmed; each application is counted by itself.
    [Fact]
    public void D6_AfterARejection_TheNewAgreementIsAppliedForAnew()
    {
        var c = Rejected();
        Assert.Equal("state", c.Refused("mediator", "prepare-confirmation").Code);
        c.At("2026-08-20T10:00").Renegotiated(RenegotiationReason.CourtRejected).Replaced(NewTerms)
            .Take("mediator", "prepare-confirmation", new PrepareConfirmationInput { Court = "渝0106", EveryoneChooses = true });
        Assert.Equal([(1, ConfirmationState.Rejected), (2, ConfirmationState.Preparing)], c.Case.Confirmations.Select(a => (a.Number, a.State)));
        Assert.Equal(c.Case.Agreements[1].Id, c.Case.Confirmation!.AgreementId);
        c.ApplicationSigned().Handed().Take("clerk", "accept-confirmation")
            .Take("judge", "question-parties", new QuestionPartiesInput { Together = true, Present = ["A1", "B1"], Record = "双方自愿" })
            .Take("judge", "confirm", Journeys.Judged);
        Assert.Equal([ConfirmationState.Rejected, ConfirmationState.Confirmed], c.Case.Confirmations.Select(a => a.State));
        Assert.Equal($"{c.Case.FileNumber}-补1", Assert.IsType<RulingPaper>(Paper.Read(c.Case.Documents[^1])).AgreementNumber);
    }

    [Fact]
    public void RejectedAgreementItself_IsNotAppliedForAgain() =>
        Assert.Equal("state", Rejected().Renegotiated(RenegotiationReason.CourtRejected).Take("mediator", "draft-replacement").Refused("mediator", "prepare-confirmation").Code);
}
