using Mediation.Domain;
using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Documents;
using Mediation.Domain.Parties;
using Mediation.Domain.Workflow.Steps;
using Mediation.Tests.Support;

namespace Mediation.Tests.Workflow;

public sealed class AcceptanceStepsTests
{
    private static RecordConsentInput Answer(bool agrees, ConsentKind? kind = null) => new() { Party = "B1", Agrees = agrees, Kind = kind, How = "电话" };

    private static readonly DeclineInput Refusal = new() { Ground = NonAcceptanceGround.Refused, Note = "对方不愿意", Remedies = [Remedy.Suit, Remedy.MediateAgain] };

    [Fact]
    public void AskingBegins_StartsThreeWorkingDays()
    {
        var c = Journeys.Referred().At("2026-08-06T09:00").Take("registrar", "begin-asking");
        Assert.Equal(CaseState.AskingConsent, c.Case.State);
        Assert.Equal(new DateOnly(2026, 8, 11), c.Deadline(DeadlineKind.D03).DueOn);
    }

    [Fact]
    public void WithoutEveryonesConsent_AcceptanceIsRefusedWithNameAndArticle()
    {
        var c = Journeys.Submitted().Take("registrar", "begin-asking");
        var refusal = c.Refused("registrar", "accept");
        Assert.Equal(("consent", Law.Pml3), (refusal.Code, refusal.Source));
        Assert.Contains("渝某甲观光农业有限公司", refusal.Sentence.Zh);
        Assert.DoesNotContain("某村二组31户同意", refusal.Sentence.Zh);
    }

    [Fact]
    public void Acceptance_GivesTheNumberAndTheMediationPeriod()
    {
        var c = Journeys.Accepted();
        Assert.Equal("（某镇）人调字〔2026〕第0001号", c.Case.FileNumber);
        Assert.Equal(new DateOnly(2026, 9, 2), c.Deadline(DeadlineKind.D07).DueOn);
        Assert.True(c.Deadline(DeadlineKind.D01).IsMet && c.Deadline(DeadlineKind.D03).IsMet);
        Assert.Equal(c.Case.AcceptedAt, c.Case.Referral!.SignedForAt);
    }

    [Theory]
    [InlineData(false, DeadlineKind.D09)]
    [InlineData(true, DeadlineKind.D10)]
    public void CourtReferral_HasTheCourtsPeriod(bool filed, DeadlineKind kind)
    {
        var c = new DomainCase().Take("clerk", "refer", Channels.From("clerk") with { AfterFiling = filed }).Take("registrar", "begin-asking").Take("registrar", "accept");
        Assert.Equal(kind == DeadlineKind.D09 ? new DateOnly(2026, 9, 2) : new DateOnly(2026, 8, 18), c.Deadline(kind).DueOn);
    }

    [Fact]
    public void ConsentTakenBack_StopsAcceptance()
    {
        var c = Journeys.Referred().Take("registrar", "begin-asking").Take("registrar", "record-consent", Answer(false));
        Assert.Equal("consent", c.Refused("registrar", "accept").Code);
        c.Take("registrar", "record-consent", Answer(true));
        Assert.Empty(c.WhyNot("registrar", "accept"));
    }

    [Fact]
    public void ConsentOfSomebodyUnknown_IsRefusedAtItsField() =>
        Assert.Equal(["party"], Journeys.Assigned().Faults("mediator", "record-consent", new RecordConsentInput { Party = "B2", Agrees = true, How = "电话" }));

    [Fact]
    public void OtherSideRefuses_IsDeclinedWithGroundRemediesAndNotice()
    {
        var c = Journeys.Submitted().Take("registrar", "begin-asking");
        Assert.Equal(["ground"], c.Faults("director", "decline", Refusal));
        c.Take("registrar", "record-consent", Answer(false)).Take("director", "decline", Refusal);
        Assert.Equal(CaseState.NotAccepted, c.Case.State);
        Assert.Equal("N01", c.Case.NonAcceptance!.Value.Code());
        var notice = Assert.IsType<NoticePaper>(Paper.Read(c.Case.Documents[^1]));
        Assert.Equal(["向人民法院起诉", "双方同意的，重新调解"], notice.Remedies);
        Assert.Equal("一方当事人明确拒绝调解", notice.Reason);
        Assert.All(c.Case.Deadlines, d => Assert.NotNull(d.StoppedAt));
    }

    [Fact]
    public void DeclineWithoutRemedies_IsRefusedAtItsField() =>
        Assert.Equal(["remedies"], Journeys.Referred().Faults("director", "decline", Refusal with { Ground = NonAcceptanceGround.NotCivil, Remedies = [] }));

    [Fact]
    public void OutOfScopeBeforeAsking_MayBeDeclinedAtOnce() => Assert.Equal(CaseState.NotAccepted,
        Journeys.Referred().Take("director", "decline", Refusal with { Ground = NonAcceptanceGround.NotCivil, Remedies = [Remedy.Administrative] }).Case.State);

    [Fact]
    public void Appointment_NamesTheMediatorWhoThenAloneHandlesTheCase()
    {
        var c = Journeys.Assigned();
        Assert.Equal(("冯某癸", CaseState.Assigned), (c.Case.LeadMediatorName!, c.Case.State));
        Assert.Equal("role", c.Refused("mediator2", "open-first-session").Code);
        Assert.Empty(c.WhyNot("mediator", "open-first-session"));
    }

    [Fact]
    public void MediatorOfAnotherCommittee_CannotBeAppointed() =>
        Assert.Equal(["mediator"], Journeys.Accepted().Faults("director", "appoint", new AppointInput { Mediator = "魏某子", NoConflict = true }));

    [Fact]
    public void AppointmentWithoutTheCheckForRecusal_IsRefused() =>
        Assert.Equal(["noConflict"], Journeys.Accepted().Faults("director", "appoint", new AppointInput { Mediator = "冯某癸" }));

    [Fact]
    public void MediatorWithTheNameOfARepresentative_IsRefused()
    {
        var named = Journeys.Company with { Representatives = [new() { Name = "冯某癸", Capacity = Capacity.LegalRepresentative }] };
        var c = Journeys.Referred(Journeys.Referral with { Parties = [Journeys.Group, named] }).Take("registrar", "begin-asking").Take("registrar", "accept");
        Assert.Equal(["mediator"], c.Faults("director", "appoint", new AppointInput { Mediator = "冯某癸", NoConflict = true }));
    }
}
