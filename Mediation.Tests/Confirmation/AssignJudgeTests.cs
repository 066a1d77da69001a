using Mediation.Domain;
using Mediation.Domain.Access;
using Mediation.Domain.Workflow.Steps;
using Mediation.Tests.Support;
using Mediation.Web.Demo;

namespace Mediation.Tests.Confirmation;

/// <summary>One judge reviews: once named, only they act; the filing office may name another.</summary>
public sealed class AssignJudgeTests
{
    private static readonly Actor Other = DemonstrationAccounts.People["judge2"];

    private static DomainCase Assigned() => Journeys.Questioned().Take("clerk", "assign-judge", new AssignJudgeInput { Judge = "卫某酉" });

    [Theory]
    [InlineData("question-parties")]
    [InlineData("order-further")]
    [InlineData("extend-review")]
    [InlineData("withdraw-confirmation")]
    [InlineData("confirm")]
    [InlineData("reject")]
    [InlineData("assign-judge")]
    public void OnlyTheNamedJudge_Acts(string step)
    {
        var c = Assigned();
        Assert.Empty(Domain.Workflow.CaseWorkflow.WhyNot(DomainCase.Step(step), c.As("judge")));
        var refusal = Assert.Single(Domain.Workflow.CaseWorkflow.WhyNot(DomainCase.Step(step), c.As(Other)));
        Assert.Equal(("reviewing-judge", Law.Confirmation5), (refusal.Code, refusal.Source));
        Assert.Contains("卫某酉", refusal.Sentence.Zh);
    }

    [Fact]
    public void UntilOneIsNamed_AnyJudgeOfTheCourtActs() => Assert.Empty(Domain.Workflow.CaseWorkflow.WhyNot(DomainCase.Step("confirm"), Journeys.Questioned().As(Other)));

    [Fact]
    public void AnotherJudge_IsNamedWithTheReason()
    {
        var c = Assigned();
        Assert.Equal(["reason"], c.Faults("clerk", "assign-judge", new AssignJudgeInput { Judge = "许某未" }));
        Assert.Equal(["judge"], c.Faults("clerk", "assign-judge", new AssignJudgeInput { Judge = "卫某酉", Reason = "同名" }));
        Assert.Equal(["judge"], c.Faults("clerk", "assign-judge", new AssignJudgeInput()));
        c.Take("clerk", "assign-judge", new AssignJudgeInput { Judge = "许某未", Reason = "请假" });
        Assert.Equal("许某未", c.Case.Confirmation!.JudgeName);
        Assert.Contains("由卫某酉改为许某未：请假", c.Last!.Happened.Zh);
        Assert.Equal("reviewing-judge", c.Refused("judge", "confirm").Code);
    }

    [Fact]
    public void Judge_IsOneOfThisCourtsAccounts_NotAName()
    {
        Assert.Equal(["judge"], Journeys.Questioned().Faults("clerk", "assign-judge", new AssignJudgeInput { Judge = "王某" }));
        Assert.Equal(["judge"], Journeys.Filed().Faults("clerk", "accept-confirmation", new AcceptConfirmationInput { Judge = "王某" }));
        var c = Journeys.Filed().Take("clerk", "accept-confirmation", new AcceptConfirmationInput { Judge = Other.Id });
        Assert.Equal((Other.Id, "许某未"), (c.Case.Confirmation!.JudgeId, c.Case.Confirmation.JudgeName));
        Assert.Equal("reviewing-judge", c.Refused("judge", "question-parties").Code);
    }

    [Fact]
    public void JudgeOfTheSameName_IsNotTheOneNamed_UnlessOnlyTheNameWasWrittenDown()
    {
        var (c, namesake) = (Assigned(), Other with { Name = "卫某酉" });
        Assert.Equal("reviewing-judge", Assert.Single(Domain.Workflow.CaseWorkflow.WhyNot(DomainCase.Step("confirm"), c.As(namesake))).Code);
        c.Case.Confirmation!.JudgeId = null;
        Assert.Empty(Domain.Workflow.CaseWorkflow.WhyNot(DomainCase.Step("confirm"), c.As(namesake)));
    }

    [Fact]
    public void Naming_IsTheCourts()
    {
        Assert.Equal("role", Journeys.UnderReview().Refused("mediator", "assign-judge").Code);
        Assert.Equal("state", Journeys.Filed().Refused("clerk", "assign-judge").Code);
        Assert.Equal("state", Journeys.Confirmed().Refused("clerk", "assign-judge").Code);
    }
}
