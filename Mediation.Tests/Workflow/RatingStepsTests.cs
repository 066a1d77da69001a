using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Documents;
using Mediation.Domain.Fulfilment;
using Mediation.Domain.Workflow.Steps;
using Mediation.Tests.Support;
using static Mediation.Tests.Support.LastingCases;

namespace Mediation.Tests.Workflow;

public sealed class RatingStepsTests
{
    [Fact]
    public void EachSide_RatesOnceAndStaffSayHowTheyAsked()
    {
        var c = Journeys.Performed();
        Assert.Equal(["manner"], c.Faults("mediator", "rate-service", Rating("A1", Satisfaction.Satisfied, null)));
        Assert.Equal(["manner"], c.Faults("mediator", "rate-service", Rating("A1", Satisfaction.Satisfied, RatingManner.Online)));
        c.Take("mediator", "rate-service", Rating("A1", Satisfaction.Satisfied));
        Assert.Equal(["party"], c.Faults("registrar", "rate-service", Rating("A1", Satisfaction.VerySatisfied)));
        c.Take("registrar", "rate-service", Rating("B1", Satisfaction.VerySatisfied, RatingManner.InPerson));
        Assert.Equal([RatingManner.Telephone, RatingManner.InPerson], c.Case.Ratings.Select(r => r.Manner));
        Assert.False(DomainCase.Step("rate-service").Concerns(c.As("mediator")));
    }

    [Fact]
    public void Party_RatesOnlyForItsOwnSideAndIsMarkedSo()
    {
        var c = Journeys.Performed();
        c.Case.FindParty("A1")!.ActorId = "someone";
        var party = new Domain.Access.Actor("someone", "张某甲", new HashSet<Domain.Access.Role> { Domain.Access.Role.Applicant });
        var step = DomainCase.Step("rate-service");
        Assert.Equal(["party", "manner"], step.Check(c.As(party), Rating("B1", Satisfaction.Satisfied, null)).Select(f => f.Field));
        Assert.Empty(step.Check(c.As(party), Rating("A1", Satisfaction.Satisfied, null)));
        Domain.Workflow.CaseWorkflow.Take(step, c.As(party), Rating("A1", Satisfaction.Satisfied, null));
        Assert.Equal(RatingManner.Online, Assert.Single(c.Case.Ratings).Manner);
    }

    [Fact]
    public void LowRating_HoldsClosingUntilThatPartyIsFollowedUp()
    {
        var c = Journeys.Performed().FollowedUp().Take("mediator", "rate-service", Rating("B1", Satisfaction.Dissatisfied));
        Assert.Equal(new DateOnly(2026, 10, 8), c.Deadline(DeadlineKind.D31Rating).DueOn);
        Assert.Equal("low-rating", c.Refused("mediator", "close-performed").Code);
        c.FollowedUp();
        Assert.Equal("low-rating", c.Refused("mediator", "close-performed").Code);
        c.Take("mediator", "follow-up", new FollowUpInput { Party = "B1", On = new(2026, 9, 28), How = "电话", Findings = "嫌等得久" });
        Assert.True(c.Deadline(DeadlineKind.D31Rating).IsMet);
        Assert.Empty(c.WhyNot("mediator", "close-performed"));
    }

    [Theory]
    [InlineData(Satisfaction.Neutral)]
    [InlineData(Satisfaction.VerySatisfied)]
    public void OtherRatings_AskForNothing(Satisfaction level) =>
        Assert.DoesNotContain(Journeys.Performed().Take("mediator", "rate-service", Rating("A1", level)).Case.Deadlines, d => d.Kind == DeadlineKind.D31Rating);

    [Fact]
    public void LowRatingOfAClosedCase_IsATaskAndNoReopening()
    {
        var c = ClosedCase().Take("registrar", "rate-service", Rating("A1", Satisfaction.VeryDissatisfied));
        Assert.Equal(CaseState.Closed, c.Case.State);
        Assert.Contains(c.WhyNot("registrar", "archive"), r => r.Code == "low-rating");
        c.Take("mediator", "follow-up", new FollowUpInput { Party = "A1", On = new(2026, 9, 28), How = "上门", Findings = "已说明" });
        Assert.Empty(c.WhyNot("registrar", "archive"));
        Assert.False(DomainCase.Step("follow-up").Concerns(c.As("mediator")));
    }

    [Fact]
    public void FollowUp_IsOnPaper()
    {
        var paper = Assert.IsType<FollowUpPaper>(Paper.Read(Journeys.Performed().FollowedUp().Case.Documents[^1]));
        Assert.Equal(("某村二组31户", "电话", "收到了"), (paper.PartyName, paper.How, paper.Findings));
    }
}
