using Mediation.Domain;
using Mediation.Domain.Access;
using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Documents;
using Mediation.Domain.Enforcement;
using Mediation.Domain.Workflow.Steps;
using Mediation.Tests.Support;
using Mediation.Web.Demo;

namespace Mediation.Tests.Workflow;

/// <summary>T54-T56: enforcement of a confirmed agreement.</summary>
public sealed class EnforcementStepsTests
{
    private static DomainCase Applied() => Journeys.ConfirmedInDefault().Take("mediator", "apply-for-enforcement", Journeys.Enforce);

    private static DomainCase UnderWay() => Applied().Take("clerk", "accept-enforcement", new AcceptEnforcementInput { Number = "（2026）渝0106执12号" });

    [Fact]
    public void PackOnlyAfterAValidRulingAndAnUnpaidDueDate()
    {
        var withoutRuling = Journeys.InDefault().WhyNot("mediator", "apply-for-enforcement").Select(r => (r.Code, r.Source)).ToList();
        Assert.Equal([("ruling-valid", Law.Cpl206), ("due-and-unpaid", Law.Cpi461), ("enforcement-window", Law.Cpl250)], withoutRuling);
        var nothingDue = Journeys.Confirmed().Paid(1, "2026-08-06");
        Assert.Equal("due-and-unpaid", nothingDue.At("2026-09-30T23:00").Refused("mediator", "apply-for-enforcement").Code);
        Assert.Empty(nothingDue.At("2026-10-01T00:00").WhyNot("mediator", "apply-for-enforcement"));
        Assert.DoesNotContain(Journeys.InDefault().Case.Documents, d => d.Kind == DocumentKind.EnforcementApplication);
    }

    [Fact]
    public void TwoYearsOver_IsRefused()
    {
        var c = Journeys.ConfirmedInDefault();
        Assert.Empty(c.At("2028-09-30T12:00").WhyNot("mediator", "apply-for-enforcement"));
        Assert.Equal("enforcement-window", c.At("2028-11-01T12:00").Refused("mediator", "apply-for-enforcement").Code);
    }

    [Fact]
    public void Application_ClaimsWhatIsOwed_AndStartsTheCourtsDays()
    {
        var c = Applied();
        Assert.Equal("S18/C07/E01", c.Last!.ToCode);
        var e = c.Case.Enforcement!;
        Assert.Equal((Money.Yuan(51_300), "B1", "2"), (e.Claimed, e.DebtorKeys, e.RowNumbers));
        Assert.Equal(new DateOnly(2026, 10, 8), c.Deadline(DeadlineKind.D40).DueOn);
        Assert.Equal(new DateOnly(2026, 10, 12), c.Deadline(DeadlineKind.D40Notice).DueOn);
        var paper = Assert.IsType<EnforcementPaper>(Paper.Read(c.Case.Documents[^1]));
        Assert.Equal(("51,300.00", "某村二组31户", "渝某甲观光农业有限公司", c.Case.Confirmation!.CourtNumber), (paper.Claimed, paper.Creditor.Name, paper.Debtors[0].Name, paper.RulingNumber));
        Assert.Equal("某区人民法院", CaseOutlook.Of(c.As("mediator")).Whose.Zh);
    }

    [Fact]
    public void JointlyLiable_AreDebtorsToo_AndTheLateChargeIsCounted()
    {
        var c = Journeys.ConfirmedInDefault();
        c.Case.Agreement!.Ledger[1].JointDebtorKeys = "C1";
        c.Case.Agreement.Ledger[1].LateChargePerDay = Money.Yuan(2.4m);
        c.Case.Parties.Add(new() { Key = "C1", Name = "某某戊建筑有限公司", Side = Domain.Parties.Side.Third, Kind = Domain.Parties.PartyKind.LegalPerson });
        c.At("2026-10-10T09:00").Take("mediator", "apply-for-enforcement", Journeys.Enforce);
        Assert.Equal(["B1", "C1"], c.Case.Enforcement!.Debtors);
        Assert.Equal(Money.Yuan(24), c.Case.Enforcement.LateCharge);
    }

    [Fact]
    public void WhoIsNotOwed_WhatIsNotDue_OrPaid_CannotBeClaimed()
    {
        var c = Journeys.ConfirmedInDefault();
        Assert.Equal(["creditor"], c.Faults("mediator", "apply-for-enforcement", Journeys.Enforce with { Creditor = "B1" }));
        Assert.Equal(["rows[0].row"], c.Faults("mediator", "apply-for-enforcement", Journeys.Enforce with { Rows = [new() { Row = 1 }] }));
        var creditor = new Actor("a", "张某甲", new HashSet<Role> { Role.Applicant });
        c.Case.FindParty("A1")!.ActorId = "a";
        Assert.Empty(DomainCase.Step("apply-for-enforcement").Check(c.As(creditor), Journeys.Enforce));
        c.Case.FindParty("A1")!.ActorId = "other";
        Assert.Equal(["creditor"], DomainCase.Step("apply-for-enforcement").Check(c.As(creditor), Journeys.Enforce).Select(f => f.Field));
        Assert.Equal("role", c.Refused("clerk", "apply-for-enforcement").Code);
    }

    [Fact]
    public void AnotherCourtOfTheLevel_OnlyWherePropertyIs()
    {
        var c = Journeys.ConfirmedInDefault();
        var other = Journeys.Enforce with { Court = "渝0107" };
        Assert.Equal(["propertyRegion"], c.Faults("mediator", "apply-for-enforcement", other));
        Assert.Equal(["propertyRegion"], c.Faults("mediator", "apply-for-enforcement", other with { PropertyRegion = "500106" }));
        Assert.Empty(c.Check("mediator", "apply-for-enforcement", other with { PropertyRegion = "500107" }));
        var intermediate = new Domain.Venues.HostBody { Id = Guid.NewGuid(), Kind = Domain.Venues.HostKind.Court, Name = "某中级人民法院", CourtCode = "渝01" };
        var choices = EnforcementRoute.Choices(c.Case, [.. c.Directory.Hosts, intermediate]);
        Assert.False(choices.Single(x => x.CourtId == intermediate.Id).Allowed);
    }

    [Fact]
    public void Acceptance_TakesTheCourtsOwnNumber()
    {
        var c = Applied();
        foreach (var wrong in new[] { "12号", "（2026）渝0106诉前调确12号", "（2026）渝0107执12号" })
            Assert.Equal(["number"], c.Faults("clerk", "accept-enforcement", new AcceptEnforcementInput { Number = wrong }));
        Assert.Equal(["noticeOn"], c.Faults("clerk", "accept-enforcement", new AcceptEnforcementInput { Number = "（2026）渝0106执12号", NoticeOn = new(2026, 10, 2) }));
        Assert.Equal("role", c.Refused("mediator", "accept-enforcement").Code);
        c.At("2026-10-09T09:00").Take("clerk", "accept-enforcement", new AcceptEnforcementInput { Number = "(2026)渝0106执12号" });
        Assert.Equal(("S18/C07/E02", "（2026）渝0106执12号"), (c.Last!.ToCode, c.Case.Enforcement!.CourtNumber));
        Assert.Equal(new DateOnly(2027, 4, 9), c.Deadline(DeadlineKind.D40Closing).DueOn);
        Assert.Null(c.Deadline(DeadlineKind.D40Notice).StoppedAt);
        c.Take("judge", "send-enforcement-notice", new SendEnforcementNoticeInput { On = new(2026, 10, 9) });
        Assert.True(c.Deadline(DeadlineKind.D40Notice).IsMet);
    }

    [Fact]
    public void CourtOfTheRuling_HasNoHandInAnEnforcementElsewhere()
    {
        var c = Journeys.ConfirmedInDefault().Take("mediator", "apply-for-enforcement", Journeys.Enforce with { Court = "渝0107", PropertyRegion = "500107" });
        Assert.Equal("role", c.Refused("clerk", "accept-enforcement").Code);
        var there = new Actor("x", "某书记员", new HashSet<Role> { Role.CourtClerk }, HostBodyId: DemonstrationDirectory.OtherCourt.Id);
        Assert.Empty(Domain.Workflow.CaseWorkflow.WhyNot(DomainCase.Step("accept-enforcement"), c.As(there)));
        Assert.True(CaseAccess.Visible(there).Compile()(c.Case));
        Assert.Equal("role", Assert.Single(Domain.Workflow.CaseWorkflow.WhyNot(DomainCase.Step("object-to-ruling"), c.As(there))).Code);
    }

    [Fact]
    public void Paid_EndsOnlyAfterTheLedgerShowsIt()
    {
        var end = new EndEnforcementInput { Outcome = EnforcementOutcome.Paid, Note = "总包付清" };
        var c = UnderWay();
        var fault = Assert.Single(c.Check("clerk", "end-enforcement", end));
        Assert.Equal("outcome", fault.Field);
        Assert.Contains("51,300.00", fault.Sentence.Zh);
        c.At("2026-10-14T09:00").Paid(2, "2026-10-14");
        Assert.Empty(c.Check("clerk", "end-enforcement", end with { Note = "付清" }));
        c.Take("clerk", "end-enforcement", end);
        Assert.Equal("S18/C07/E03", c.Last!.ToCode);
        Assert.True(c.Deadline(DeadlineKind.D40Closing).IsMet);
    }

    [Fact]
    public void WhileEnforced_ACaseInDefaultMayBeClosedButNotArchived()
    {
        var c = UnderWay();
        if (c.Case.Referral is { RepliedAt: null }) c.Take("mediator", "send-feedback", new SendFeedbackInput { Opinion = "已申请执行" });
        c.Take("mediator", "close-ended", new CloseEndedInput { Remedies = [Domain.Cases.Remedy.Suit] });
        Assert.Equal("S20/C07/E02", c.Last!.ToCode);
        Assert.Contains("court-open", c.WhyNot("registrar", "archive").Select(r => r.Code));
        Assert.Empty(c.At("2026-10-14T09:00").Paid(2, "2026-10-14").Check("clerk", "end-enforcement", new EndEnforcementInput { Outcome = EnforcementOutcome.Paid, Note = "付清" }));
    }

    [Fact]
    public void EndedForThisTime_MayBeAppliedForAgain()
    {
        var c = UnderWay().Take("clerk", "end-enforcement", new EndEnforcementInput { Outcome = EnforcementOutcome.EndedForNow, Note = "没有可供执行的财产" });
        c.At("2029-03-01T09:00").Take("mediator", "apply-for-enforcement", Journeys.Enforce);
        Assert.Equal((2, EnforcementState.Applied), (c.Case.Enforcement!.Number, c.Case.Enforcement.State));
        Assert.Equal(EnforcementState.Ended, c.Case.Enforcements[0].State);
    }

    [Fact]
    public void End_IsTheCourts_AndOnlyWhileItRuns()
    {
        Assert.Equal("role", UnderWay().Refused("mediator", "end-enforcement").Code);
        Assert.Equal("state", Applied().Refused("clerk", "end-enforcement").Code);
        Assert.Equal("state", UnderWay().Refused("mediator", "apply-for-enforcement").Code);
    }

    [Fact]
    public void Accepted_TheCourtsDaysToFileAreMet() => Assert.True(UnderWay().Deadline(Domain.Deadlines.DeadlineKind.D40).IsMet);
}
