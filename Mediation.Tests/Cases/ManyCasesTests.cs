using Bunit;
using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Parties;
using Mediation.Domain.Venues;
using Mediation.Tests.Support;
using Mediation.Web.Cases;
using Mediation.Web.Data;
using Mediation.Web.Desk;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static Mediation.Tests.Support.TestDirectory;

namespace Mediation.Tests.Cases;

/// <summary>A committee with more cases than a page has room for: nobody's own case gets lost among those of others.</summary>
public sealed class ManyCasesTests : StaffPages
{
    private const int Others = 60;

    [Fact]
    public async Task OwnCase_IsOnTheBoardThoughSixtyOthersComeBeforeIt()
    {
        await FillAsync(Feng);

        var rows = await Case.Cases.ListAsync(Feng);

        Assert.Equal(CaseListing.Length, rows.Count);
        Assert.Contains(rows, r => r.Id == Case.Id);
        var page = Render<TodayPage>();
        Assert.Contains("归您看的在办案件有61件，这里只列出前50件", page.Find(".board header").TextContent);
        Assert.Contains($"cases/{Case.Id}", page.Markup);
    }

    [Fact]
    public async Task SittingOfToday_StandsThereThoughItsCaseIsNotOnTheBoard()
    {
        await FillAsync(Director);
        Assert.DoesNotContain(await Case.Cases.ListAsync(Director), r => r.Id == Case.Id);
        await using (var db = Case.Database.Open())
        {
            var from = Clock.Now.UtcDateTime.AddMinutes(15);
            db.Bookings.Add(Booking.Make(Guid.CreateVersion7(), new(Case.Id, await db.Rooms.FirstAsync(r => r.CommitteeId == CommitteeId), from, from.AddHours(1), "续调", []), "某", "x", Clock.Now.UtcDateTime));
            await db.SaveChangesAsync();
        }

        Assert.Contains("续调", Render<TodayPage>().Find(".sittings").TextContent);
    }

    [Fact]
    public async Task Pages_HoldEveryCaseOnce()
    {
        await FillAsync(Director);
        var (first, second, beyond) = (await PageAsync(Director, 1), await PageAsync(Director, 2), await PageAsync(Director, 9));

        Assert.Equal((50, 11, 2, 61), (first.Rows.Count, second.Rows.Count, first.Pages, first.Total));
        Assert.Equal(61, first.Rows.Concat(second.Rows).Select(r => r.Id).Distinct().Count());
        Assert.Equal((2, 11), (beyond.Page, beyond.Rows.Count));
        Assert.Empty((await PageAsync(OtherMediator, 1)).Rows);
    }

    [Fact]
    public async Task Own_ListsOnlyWhatTheReaderHandles()
    {
        await FillAsync(Feng);

        Assert.Equal([Case.Id], (await Case.Cases.ListPageAsync(Feng, new(Own: true))).Rows.Select(r => r.Id));
        Assert.Equal(Others, (await Case.Cases.ListPageAsync(Chu, new(Own: true))).Total);
        Assert.Empty((await Case.Cases.ListPageAsync(Director, new(Own: true))).Rows);
    }

    [Fact]
    public async Task SearchThatFindsMore_SaysThatItIsCutAndNotHowManyThereAre()
    {
        await FillAsync(Feng);

        var found = await Case.Cases.ListPageAsync(Feng, new("赵"));

        Assert.Equal((CaseListing.Length, true, null), (found.Rows.Count, found.IsCut, found.Total));
        Assert.Equal((0, false), (await Case.Cases.ListPageAsync(Feng, new("赵某"))) is var hidden ? (hidden.Rows.Count, hidden.IsCut) : default);
        Assert.Contains("只列出前50件", Open("cases?q=%E8%B5%B5").Find(".list-cut").TextContent);
    }

    [Fact]
    public async Task ListPage_LeadsFromPageToPage()
    {
        await FillAsync(Feng);

        var first = Open("cases");
        Assert.Contains("第1页，共2页，61件", first.Find(".pager").TextContent);
        Assert.Equal("cases?page=2", first.Find(".pager [rel=next]").GetAttribute("href"));
        Assert.Empty(first.FindAll(".pager [rel=prev]"));
        var second = Open("cases?page=2");
        Assert.Equal(11, second.FindAll(".case-rows .row").Count);
        Assert.Equal("cases", second.Find(".pager [rel=prev]").GetAttribute("href"));
        Assert.Single(Open("cases?own=true").FindAll(".case-rows .row"));
    }

    [Fact]
    public async Task QuestionOfAnOwnCase_IsListedThoughManyOlderOnesAreForOthers()
    {
        await FillAsync(Feng);
        await using (var db = Case.Database.Open())
        {
            foreach (var (i, id) in (await db.Cases.Select(c => c.Id).ToListAsync()).Index())
                db.Questions.Add(new PartyQuestion { Id = Guid.CreateVersion7(), CaseId = id, PartyKey = "A1", AskedBy = "某", Words = "什么时候开会？", AskedAt = Clock.Now.UtcDateTime.AddDays(id == Case.Id ? -1 : -10).AddMinutes(i) });
            await db.SaveChangesAsync();
        }
        var questions = Case.Database.Services.GetRequiredService<Questions>();

        Assert.Equal([Case.Id], (await questions.ListOpenAsync(Feng)).Select(q => q.CaseId));
        Assert.Equal(Questions.MostListed + 1, (await questions.ListOpenAsync(Director)).Count);
        Assert.Empty(await questions.ListOpenAsync(Officer));
    }

    private Task<CaseListing> PageAsync(Actor reader, int page) => Case.Cases.ListPageAsync(reader, new(Page: page));

    // Sixty cases of a colleague that come before the reader's own: none has a deadline, and theirs are the smaller identities.
    private async Task FillAsync(Actor reader)
    {
        await BeginAsync(CaseStand.Mediating, reader);
        await using var db = Case.Database.Open();
        await db.Set<Deadline>().ExecuteUpdateAsync(s => s.SetProperty(d => d.StoppedAt, Clock.Now.UtcDateTime));
        for (var i = 0; i < Others; i++)
        {
            var k = new MediationCase { Id = new($"00000000-0000-0000-0000-{i:D12}"), CommitteeId = CommitteeId, CommitteeName = "某镇人民调解委员会", QueryCode = $"Q{i:D7}", Subject = "买卖纠纷", RegisteredAt = Clock.Now.UtcDateTime.AddDays(-3), State = CaseState.Mediating, RegionCode = Region, RuleVersion = "x", LeadMediatorId = ChuId, LeadMediatorName = Chu.Name };
            k.Parties.Add(new Party { Id = Guid.CreateVersion7(), Key = "A1", Side = Side.Applicant, Ordinal = 1, Name = "赵某" });
            k.Parties.Add(new Party { Id = Guid.CreateVersion7(), Key = "B1", Side = Side.Respondent, Ordinal = 1, Name = "钱某" });
            db.Cases.Add(k);
        }
        await db.SaveChangesAsync();
    }

    private IRenderedComponent<CaseListPage> Open(string address)
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo(address);
        return Render<CaseListPage>();
    }
}
