using Bunit;
using Mediation.Domain.Access;
using Mediation.Tests.Support;
using Mediation.Web.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static Mediation.Tests.Support.TestDirectory;

namespace Mediation.Tests.Cases;

/// <summary>What a party asked on line, where the staff of the case see it and answer.</summary>
public sealed class QuestionsSectionTests : StaffPages
{
    [Fact]
    public async Task Mediator_ReadsAndAnswersOnce()
    {
        await BeginAsync(CaseStand.Drafting, Feng);
        await AskAsync();
        var page = Open();
        Assert.Contains("要带什么？", page.Find("[data-questions]").TextContent);
        page.Find("[data-questions] button").Click();
        page.WaitForAssertion(() => Assert.Contains("还没有写", page.Find("[data-questions] .wrong").TextContent));
        page.Find("[data-questions] textarea").Change("带身份证。");
        page.Find("[data-questions] button").Click();
        page.WaitForAssertion(() => Assert.Contains("冯某癸答：带身份证。", page.Find("[data-questions]").TextContent));
        Assert.Empty(page.FindAll("[data-questions] textarea"));
        await using var db = Case.Database.Open();
        Assert.Equal("冯某癸", (await db.Questions.SingleAsync()).AnsweredBy);
        Assert.Equal(["question-asked", "question-answered"], await db.Events.Where(e => e.StepKey.StartsWith("question-")).OrderBy(e => e.Sequence).Select(e => e.StepKey).ToListAsync());
        Assert.Equal(["13800000003"], await db.Outbox.Select(m => m.Phone).ToListAsync());
    }

    [Fact]
    public async Task Officer_WhoReferredTheCase_ReadsNone()
    {
        await BeginAsync(CaseStand.Drafting, Officer);
        await AskAsync();
        Assert.Empty(Open().FindAll("[data-questions]"));
    }

    [Fact]
    public async Task OpenOnes_StandOnTheDeskOfTheirStaffAlone()
    {
        await BeginAsync(CaseStand.Drafting, Feng);
        await AskAsync();
        var store = Case.Database.Services.GetRequiredService<Questions>();
        Assert.Equal((Case.Id, 1), (await store.ListOpenAsync(Feng)) is [var open] ? (open.CaseId, open.Count) : default);
        Assert.Empty(await store.ListOpenAsync(Chu));
        Assert.Empty(await store.ListOpenAsync(OtherMediator));
        Assert.Single(await store.ListOpenAsync(Director));
    }

    private IRenderedComponent<CasePage> Open() => Render<CasePage>(p => p.Add(c => c.Id, Case.Id));

    private async Task AskAsync()
    {
        var party = (await Case.LoadAsync()).FindParty("B1")!;
        Assert.Null((await Case.Database.Services.GetRequiredService<Questions>().AskAsync(Residents.Of(party, party.Representatives[0], new(2026, 8, 6)), Case.Id, "B1", Guid.NewGuid(), "要带什么？")).Wrong);
    }
}
