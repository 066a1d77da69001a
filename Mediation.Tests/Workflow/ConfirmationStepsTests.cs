using Mediation.Domain;
using Mediation.Domain.Cases;
using Mediation.Domain.Confirmation;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Documents;
using Mediation.Domain.Workflow.Steps;
using Mediation.Tests.Support;

namespace Mediation.Tests.Workflow;

public sealed class ConfirmationStepsTests
{
    private static readonly PrepareConfirmationInput Prepare = new() { Court = "渝0106", EveryoneChooses = true };

    private static void Refused(string code, Citation source, DomainCase c, string who, string step)
    {
        var refusal = c.Refused(who, step);
        Assert.Equal((code, source), (refusal.Code, refusal.Source));
    }

    [Fact]
    public void UnsignedAgreement_CannotGoToCourt() =>
        Assert.Equal(["effective", "confirmation-window"], Journeys.Signed().WhyNot("mediator", "prepare-confirmation").Select(r => r.Code));

    [Fact]
    public void Window_IsOpenOnMondayTheSeventhBecauseTheFifthIsASaturday_AndShutTheNextDay()
    {
        var c = Journeys.Effective().At("2026-09-07T23:59");
        Assert.Empty(c.WhyNot("mediator", "prepare-confirmation"));
        Refused("confirmation-window", Law.Pml33, c.At("2026-09-08T00:00"), "mediator", "prepare-confirmation");
    }

    [Fact]
    public void CourtOfAnotherDistrict_IsRefusedWithTheReason()
    {
        var fault = Assert.Single(Journeys.Effective().Check("mediator", "prepare-confirmation", Prepare with { Court = "邻区人民法院" }));
        Assert.Equal("court", fault.Field);
        Assert.Contains("《民事诉讼法》第二百零五条", fault.Sentence.Zh);
    }

    [Fact]
    public void OneSideAlone_CannotApply() =>
        Assert.Equal(["everyoneChooses"], Journeys.Effective().Faults("mediator", "prepare-confirmation", Prepare with { EveryoneChooses = false }));

    [Fact]
    public void JointApplication_NeedsEverySignature()
    {
        var c = Journeys.Prepared().Take("mediator", "sign-application", Journeys.Sign("张某甲"));
        Refused("joint", Law.Cpl205, c, "mediator", "file-confirmation");
        Assert.Contains("李某乙", c.Refused("mediator", "file-confirmation").Sentence.Zh);
        Assert.Equal(["signatory"], c.Faults("mediator", "sign-application", Journeys.Sign("张某甲")));
    }

    [Fact]
    public void FilingAfterTheWindow_IsRefused() =>
        Refused("confirmation-window", Law.Pml33, Journeys.Prepared().ApplicationSigned().At("2026-09-08T09:00"), "mediator", "file-confirmation");

    [Fact]
    public void Filing_IssuesTheApplicationAndTurnsToTheCourt()
    {
        var c = Journeys.Filed();
        Assert.Equal(DocumentKind.ConfirmationApplication, c.Case.Documents[^1].Kind);
        Assert.True(c.Deadline(DeadlineKind.D32).IsMet);
        Assert.Equal(new DateOnly(2026, 8, 10), c.Deadline(DeadlineKind.D33).DueOn);
        Assert.Equal("S16/C02", c.Last!.ToCode);
    }

    [Fact]
    public void Filing_NeedsEveryAttachment_AndNamesTheMissing()
    {
        var c = Journeys.Prepared().ApplicationSigned();
        var fault = Assert.Single(c.Check("mediator", "file-confirmation", new FileConfirmationInput { Attachments = [Attachment.Agreement, Attachment.PresidingProof, Attachment.Identities] }));
        Assert.Equal("attachments", fault.Field);
        Assert.Contains("送达地址确认书", fault.Sentence.Zh);
        Assert.Contains("授权委托书", fault.Sentence.Zh);
        Assert.DoesNotContain("财产权利证明", fault.Sentence.Zh);
        Assert.Equal([DocumentKind.PresidingProof, DocumentKind.ConfirmationApplication], c.Handed().Last!.Issued.Select(d => d.Kind));
    }

    [Fact]
    public void ProofOfProperty_IsAskedForWherePropertyIsDealtWith()
    {
        var c = Journeys.Prepared();
        c.Case.ObjectRegionCode = "500106";
        Assert.Equal(["attachments"], c.ApplicationSigned().Faults("mediator", "file-confirmation", Journeys.Materials));
    }

    [Fact]
    public void Clerk_ProposesNonAcceptance_AndTheJudgeRulesInTheirOwnName()
    {
        var c = Journeys.Filed();
        Assert.Equal("role", c.Refused("clerk", "refuse-confirmation").Code);
        Assert.Equal("role", c.Refused("judge", "propose-refusal").Code);
        Assert.Equal("state", Journeys.UnderReview().Refused("clerk", "propose-refusal").Code);
        Assert.Equal(["ground", "reasons"], c.Faults("clerk", "propose-refusal", new ProposeRefusalInput()));
        c.Take("clerk", "propose-refusal", new ProposeRefusalInput { Ground = Ground355.WrongCourt, Reasons = "不归本院管" });
        Assert.Equal("S16/C02", c.Last!.ToCode);
        Assert.Empty(c.Last.Issued);
        var put = Assert.IsType<RefuseConfirmationInput>(DomainCase.Step("refuse-confirmation").InputFor(c.As("judge")));
        var ruling = Assert.IsType<RulingPaper>(Paper.Read(c.Take("judge", "refuse-confirmation", put).Case.Documents[^1]));
        Assert.Equal(("卫某酉", "施某巳", "355(2)", "不归本院管"), (ruling.JudgeName, ruling.ClerkName, ruling.GroundArticle, ruling.Reasons));
        Assert.Equal(c.As("judge").Actor.Id, c.Case.Confirmation!.JudgeId);
    }

    [Fact]
    public void OralAgreement_IsFirstPutInWriting()
    {
        var c = Journeys.Effective();
        c.Case.Agreement!.Form = Domain.Agreements.AgreementForm.Oral;
        Refused("in-writing", Law.Cpi354, c, "mediator", "prepare-confirmation");
    }

    [Fact]
    public void LabourAgreementWithoutPayment_IsNotConfirmed()
    {
        var c = Journeys.Effective();
        c.Case.Category = DisputeCategory.WageArrears;
        Assert.Empty(c.WhyNot("mediator", "prepare-confirmation"));
        c.Case.Agreement!.Obligations.RemoveAll(o => o.IsPayment);
        Refused("labour-payment", Law.Labour52, c, "mediator", "prepare-confirmation");
    }

    [Fact]
    public void Acceptance_IssuesTheNoticeWithJudgeAndPlace()
    {
        var c = Journeys.Filed().Take("clerk", "accept-confirmation", new AcceptConfirmationInput { Judge = "卫某酉", On = new(2026, 8, 7), Time = "10：00", Place = "第一法庭", Contact = "施某巳", ContactPhone = "023-60000009" });
        var notice = Assert.IsType<CourtNoticePaper>(Paper.Read(c.Case.Documents[^1]));
        Assert.Equal((DocumentKind.AcceptanceNotice, "卫某酉", "2026年8月7日10:00在第一法庭", c.Case.Confirmation!.CourtNumber), (notice.Kind, notice.JudgeName, notice.Questioning, notice.CourtNumber));
        Assert.Equal(("施某巳", "023-60000009"), (notice.ContactName, notice.ContactPhone));
        var partly = Journeys.Filed().Take("clerk", "accept-confirmation", new AcceptConfirmationInput { Place = "第一法庭" });
        Assert.Equal("____年__月__日__时在第一法庭", partly.Case.Confirmation!.QuestioningSet);
        Assert.Equal(["on", "time"], Journeys.Filed().Faults("clerk", "accept-confirmation", new AcceptConfirmationInput { On = new(2026, 8, 1), Time = "上午" }));
    }

    [Fact]
    public void Acceptance_GivesTheCourtNumberAndTheReviewClocks()
    {
        var c = Journeys.UnderReview();
        Assert.StartsWith("（2026）渝0106诉前调确", c.Case.Confirmation!.CourtNumber);
        Assert.Equal(new DateOnly(2026, 8, 21), c.Deadline(DeadlineKind.D35).DueOn);
        Assert.Equal(new DateOnly(2026, 9, 7), c.Deadline(DeadlineKind.D36).DueOn);
    }

    [Fact]
    public void RulingBeforeQuestioningBothTogether_IsRefused()
    {
        Refused("questioned", Law.Cpi356, Journeys.UnderReview(), "judge", "confirm");
        Assert.Equal(["together"], Journeys.UnderReview().Faults("judge", "question-parties", new QuestionPartiesInput { Present = ["A1", "B1"], Record = "分别核实" }));
        Assert.Equal(["present"], Journeys.UnderReview().Faults("judge", "question-parties", new QuestionPartiesInput { Together = true, Present = ["A1"], Record = "一方到场" }));
        Assert.Equal("某村二组31户、渝某甲观光农业有限公司", Journeys.Questioned().Case.Confirmation!.QuestionedPresent);
    }

    [Fact]
    public void RulingWithoutJudgingEveryItem_IsRefused()
    {
        Assert.Equal(["judged"], Journeys.Questioned().Faults("judge", "confirm", new ConfirmInput()));
        foreach (var item in Enum.GetValues<ReviewItem>())
            Assert.Equal(["judged"], Journeys.Questioned().Faults("judge", "confirm", new ConfirmInput { Judged = [.. Enum.GetValues<ReviewItem>().Except([item])] }));
    }

    [Fact]
    public void Confirmation_IsTheJudgesAndStartsEnforcement_ObjectionWaitsForReceipt()
    {
        Assert.Equal("role", Journeys.Questioned().Refused("clerk", "confirm").Code);
        var c = Journeys.Confirmed();
        Assert.Equal("S16/C07", c.Last!.ToCode);
        Assert.Equal("卫某酉", Assert.IsType<RulingPaper>(Paper.Read(c.Case.Documents[^1])).JudgeName);
        Assert.Equal(Enum.GetValues<ReviewItem>().Select(i => i.Code()), c.Case.Confirmation!.JudgedItems.Split(' '));
        Assert.DoesNotContain(c.Case.Deadlines, d => d.Kind == DeadlineKind.D37);
        Assert.Equal((new DateOnly(2028, 9, 30), true), (c.Deadline(DeadlineKind.D39).DueOn, c.Deadline(DeadlineKind.D39).IsProvisional));
    }

    [Theory]
    [InlineData(Ground355.OutsideScope, "355(1)")]
    [InlineData(Ground355.WrongCourt, "355(2)")]
    [InlineData(Ground355.Status, "355(3)")]
    [InlineData(Ground355.OtherProcedure, "355(4)")]
    [InlineData(Ground355.Ownership, "355(5)")]
    public void CourtDeclines_WithItsGroundOnTheRuling(Ground355 ground, string article)
    {
        var c = Journeys.Filed().Take("judge", "refuse-confirmation", new RefuseConfirmationInput { Ground = ground, Reasons = "理由" });
        var ruling = Assert.IsType<RulingPaper>(Paper.Read(c.Case.Documents[^1]));
        Assert.Equal((RulingOutcome.NotAccepted, article), (ruling.Outcome, ruling.GroundArticle!));
        Assert.Equal(CaseState.Performing, c.Case.State);
        Assert.Equal("卫某酉", ruling.JudgeName);
        Assert.Equal("state", c.Refused("mediator", "prepare-confirmation").Code);
        if (ground == Ground355.WrongCourt) Assert.Empty(c.WhyNot("mediator", "apply-again"));
        else Refused("may-apply-again", Law.Cpi355, c, "mediator", "apply-again");
    }

    [Fact]
    public void WrongCourt_MayBeAppliedToAnewAlthoughAPaymentIsLateMeanwhile()
    {
        var c = Journeys.Filed().Take("judge", "refuse-confirmation", new RefuseConfirmationInput { Ground = Ground355.WrongCourt, Reasons = "不归本院管" })
            .At("2026-08-07T09:00").Take("mediator", "declare-default", new DeclareDefaultInput { Urged = "电话" });
        Assert.Equal(CaseState.InDefault, c.Case.State);
        Assert.Empty(c.WhyNot("mediator", "apply-again"));
        Assert.Contains("effective", Journeys.InDefault().WhyNot("mediator", "prepare-confirmation").Select(r => r.Code));
    }

    [Theory]
    [InlineData(Ground358.MandatoryLaw, "358(1)")]
    [InlineData(Ground358.OthersInterests, "358(2)")]
    [InlineData(Ground358.PublicMorals, "358(3)")]
    [InlineData(Ground358.NotVoluntary, "358(4)")]
    [InlineData(Ground358.Unclear, "358(5)")]
    [InlineData(Ground358.Other, "358(6)")]
    public void CourtRejects_WithItsGroundAndTheAgreementStillBinds(Ground358 ground, string article)
    {
        var c = Journeys.UnderReview().Take("judge", "reject", new RejectInput { Ground358 = ground, Reasons = "理由" });
        Assert.Equal(article, Assert.IsType<RulingPaper>(Paper.Read(c.Case.Documents[^1])).GroundArticle);
        Assert.Equal("S16/C08", c.Last!.ToCode);
        Assert.True(c.Deadline(DeadlineKind.D35).IsMet);
        Assert.Equal("state", c.Refused("mediator", "prepare-confirmation").Code);
    }

    [Fact]
    public void RejectionWithNoneOrTwoGrounds_IsRefused()
    {
        var c = Journeys.UnderReview();
        Assert.Equal(["ground358"], c.Faults("judge", "reject", new RejectInput { Reasons = "理由" }));
        Assert.Equal(["ground358"], c.Faults("judge", "reject", new RejectInput { Reasons = "理由", Ground358 = Ground358.Unclear, Ground355 = Ground355.Status }));
    }

    [Fact]
    public void Supplement_RunsItsPeriodAndComesBack()
    {
        var c = Journeys.Filed().At("2026-08-07T09:00").Take("clerk", "order-supplement", new OrderSupplementInput { Missing = "送达地址确认书", Days = 5 });
        Assert.Equal(new DateOnly(2026, 8, 12), c.Case.Confirmation!.SupplyBy);
        Assert.Equal(["days"], Journeys.Filed().Faults("clerk", "order-supplement", new OrderSupplementInput { Missing = "材料", Days = int.MaxValue }));
        Refused("supply-period-over", Law.Cpi357, c.At("2026-08-12T20:00"), "judge", "treat-as-withdrawn");
        Assert.Equal("S16/C02", c.Take("mediator", "supply", new SupplyInput { Supplied = "送达地址确认书" }).Last!.ToCode);
    }

    [Fact]
    public void NothingSuppliedInTime_IsTreatedAsWithdrawn_AndMayBeAppliedForAgain()
    {
        var c = Journeys.Filed().At("2026-08-07T09:00").Take("clerk", "order-supplement", new OrderSupplementInput { Missing = "材料" }).At("2026-08-15T09:00");
        Refused("supply-window", Law.Cpi354, c, "mediator", "supply");
        Assert.Equal("role", c.Refused("clerk", "treat-as-withdrawn").Code);
        Assert.Equal(["noGoodReason"], c.Faults("judge", "treat-as-withdrawn", new TreatAsWithdrawnInput()));
        c.Take("judge", "treat-as-withdrawn", new TreatAsWithdrawnInput { NoGoodReason = true });
        Assert.Equal("S16/C10", c.Last!.ToCode);
        var ruling = Assert.IsType<RulingPaper>(Paper.Read(c.Case.Documents[^1]));
        Assert.Equal((RulingOutcome.TreatedAsWithdrawn, "卫某酉", "施某巳"), (ruling.Outcome, ruling.JudgeName, ruling.ClerkName));
        Assert.Null(c.Deadline(DeadlineKind.D32).StoppedAt);
        c.Take("mediator", "apply-again", Prepare).ApplicationSigned().Handed();
        Assert.True(c.Deadline(DeadlineKind.D32).IsMet);
        Assert.Equal(2, c.Case.Confirmation!.Number);
        Assert.Equal(ConfirmationState.TreatedAsWithdrawn, c.Case.Confirmations[0].State);
        Assert.Equal(ConfirmationState.Filed, c.Case.Confirmation.State);
    }

    [Fact]
    public void Rejection_MeetsBothLimitsOfTheReview()
    {
        var c = Journeys.Questioned().Take("judge", "reject", new RejectInput { Ground358 = Domain.Confirmation.Ground358.Unclear, Reasons = "付款日期不明确" });
        Assert.All((Domain.Deadlines.DeadlineKind[])[Domain.Deadlines.DeadlineKind.D35, Domain.Deadlines.DeadlineKind.D36], k => Assert.True(c.Deadline(k).IsMet));
    }

    [Fact]
    public void EncumberedThing_NeedsItsProofAttached()
    {
        var c = Journeys.Effective();
        Assert.DoesNotContain(Domain.Confirmation.Attachment.PropertyProof, Domain.Confirmation.Attachments.Required(c.Case, c.Case.Agreement!));
        c.Case.Agreement!.Encumbrances = "抵押给某银行";
        Assert.Contains(Domain.Confirmation.Attachment.PropertyProof, Domain.Confirmation.Attachments.Required(c.Case, c.Case.Agreement!));
    }
}
