using Mediation.Domain.Cases;
using Mediation.Domain.Documents;
using Mediation.Domain.Sessions;
using Mediation.Domain.Workflow.Steps;
using Mediation.Tests.Support;

namespace Mediation.Tests.Workflow;

public sealed class RecordInvestigationTests
{
    private static RecordInvestigationInput Asked => new()
    {
        On = new(2026, 8, 3), Time = "10：20", Place = "某村二组", Asked = "周某未", Sex = Sex.Female, Age = 52, Contact = "13800000009",
        Answers = [new() { Question = "面积是多少？", Answer = "85.50亩。" }, new() { Question = "谁丈量的？", Answer = "村里一起量的。" }],
    };

    [Fact]
    public void Answers_AreKeptInOrderAndPrinted()
    {
        var c = Journeys.Assigned().Take("mediator", "record-investigation", Asked);
        var kept = Assert.Single(c.Case.Investigations);
        Assert.Equal(("周某未", 52, new DateTime(2026, 8, 3, 2, 20, 0, DateTimeKind.Utc)), (kept.AskedName, kept.AskedAge, kept.HeldAt));
        Assert.Equal(["85.50亩。", "村里一起量的。"], kept.Answers.Select(a => a.Words));
        var paper = Assert.IsType<InvestigationPaper>(Paper.Read(Assert.Single(c.Last!.Issued)));
        Assert.Equal(("女", new DateTime(2026, 8, 3, 10, 20, 0), "冯某癸"), (paper.AskedSex, paper.HeldAt, paper.InvestigatorName));
        Assert.Equal(CaseState.Assigned, c.Case.State);
    }

    [Theory]
    [InlineData("25:00", "time")]
    [InlineData("下午", "time")]
    public void ImpossibleTime_IsAFault(string time, string field) =>
        Assert.Equal([field], Journeys.Assigned().Faults("mediator", "record-investigation", Asked with { Time = time }));

    [Fact]
    public void FutureOrBeforeTheCase_IsAFault()
    {
        Assert.Equal(["on"], Journeys.Assigned().Faults("mediator", "record-investigation", Asked with { On = new(2026, 8, 4) }));
        Assert.Equal(["on"], Journeys.Assigned().Faults("mediator", "record-investigation", Asked with { On = new(2026, 8, 2) }));
    }

    [Fact]
    public void NobodyIsOlderThanAHundredAndThirty() =>
        Assert.Equal(["age"], Journeys.Assigned().Faults("mediator", "record-investigation", Asked with { Age = 131 }));

    [Fact]
    public void WithoutAnswers_ThereIsNothingToRecord() =>
        Assert.Equal(["answers"], Journeys.Assigned().Faults("mediator", "record-investigation", Asked with { Answers = [] }));

    [Fact]
    public void Registrar_IsRefused() => Assert.Equal("role", Journeys.Assigned().Refused("registrar", "record-investigation").Code);

    [Fact]
    public void AfterTheAgreement_ItIsTooLate() => Assert.Equal("state", Journeys.Effective().Refused("mediator", "record-investigation").Code);
}
