using Mediation.Domain;
using Mediation.Domain.Cases;
using Mediation.Domain.Workflow.Steps;
using Mediation.Tests.Support;

namespace Mediation.Tests.Workflow;

/// <summary>What the case brings to light is told to whom it concerns, at any time and without leaving its place.</summary>
public sealed class ReportStepsTests
{
    [Fact]
    public void Danger_IsReportedUnderArticle25AndStaysOutOfTheWordsOfTheHistory()
    {
        var c = Journeys.Mediating().Take("mediator", "report-danger", new ReportDangerInput { To = "某派出所（110）", What = "扬言动手" });
        var report = Assert.Single(c.Case.Reports);
        Assert.Equal(("某派出所（110）", "扬言动手", true, CaseState.Mediating), (report.To, report.What, report.IsDanger, c.Case.State));
        Assert.DoesNotContain("扬言动手", c.Last!.Happened.Zh);
        Assert.Equal(Law.Pml25, DomainCase.Step("report-danger").Source);
    }

    [Fact]
    public void Clue_IsHandedToAnotherBody()
    {
        var c = Journeys.Referred().Take("registrar", "report-clue", new ReportClueInput { To = "某区市场监督管理局", What = "无照经营" });
        Assert.False(Assert.Single(c.Case.Reports).IsDanger);
    }

    [Fact]
    public void ReportWithoutWords_IsRefusedAtItsFields()
    {
        Assert.Equal(["to", "what"], Journeys.Mediating().Faults("mediator", "report-danger", new ReportDangerInput()));
        Assert.Equal(["to", "what"], Journeys.Mediating().Faults("mediator", "report-clue", new ReportClueInput()));
    }

    [Theory]
    [InlineData("report-danger")]
    [InlineData("report-clue")]
    public void Reports_ArePossibleFromTheDayAMatterComesInUntilItIsClosed(string key)
    {
        var from = DomainCase.Step(key).From;
        Assert.Equal(Enum.GetValues<CaseState>().Where(s => s is not (CaseState.Unregistered or CaseState.Draft or CaseState.Archived)), from);
        Assert.Equal("role", Journeys.Mediating().Refused("police", key).Code);
        Assert.Equal("state", Journeys.Applied().Refused("registrar", key).Code);
    }
}
