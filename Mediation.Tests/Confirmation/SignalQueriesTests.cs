using Mediation.Domain.Access;
using Mediation.Domain.Confirmation;
using Mediation.Domain.Parties;
using Mediation.Domain.Workflow;
using Mediation.Tests.Support;
using Mediation.Web.Confirmation;
using Microsoft.EntityFrameworkCore;
using static Mediation.Tests.Support.TestDirectory;

namespace Mediation.Tests.Confirmation;

/// <summary>The history beside an application: right counts, only this court's cases named, and a handful of indexed queries however many cases there are.</summary>
public sealed class SignalQueriesTests
{
    private const string Company = "915000000000000005";
    private const string AgentId = "500000198003030035";

    [Fact]
    public async Task ThousandsOfCases_AreAFewQueriesOverIndexes()
    {
        await using var stand = await CaseStand.UnderReview.OpenAsync();
        var many = await FillAsync(stand, 3000);
        var context = await ContextAsync(stand);

        var watch = System.Diagnostics.Stopwatch.StartNew();
        var history = await new SignalQueries(many).LoadAsync(context);
        watch.Stop();

        Assert.InRange(many.Sent.Count, 1, 6);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"{watch.Elapsed}");
        Assert.Equal((3001, 2251), (history.CourtTotal, history.CommitteeTotal));
        Assert.Equal((300, 5), (history.SameParties.Count, history.SameParties.Own.Count));
        Assert.Equal(300, history.Agents["郑某辛"].Count);
        Assert.Contains("某公司", history.SameParties.Own[0].Title);

        await using var db = many.CreateDbContext();
        foreach (var sql in many.Sent) Assert.DoesNotMatch("SCAN (?!.*(?:COVERING )?INDEX)\"?(?:p|Parties|c|Cases|r|Representatives)", await QueryPlans.ReadAsync(db, sql));
    }

    [Fact]
    public async Task CasesOfAnotherCourt_AreCountedAndNotNamed()
    {
        await using var stand = await CaseStand.UnderReview.OpenAsync();
        var many = await FillAsync(stand, 20);
        await using (var db = stand.Database.Open())
        {
            var other = new Domain.Venues.HostBody { Id = Guid.CreateVersion7(), Kind = Domain.Venues.HostKind.Court, Name = "邻区人民法院", RegionCode = "500107", CourtCode = "渝0107" };
            db.Hosts.Add(other);
            await db.SaveChangesAsync();
            await db.Set<ConfirmationApplication>().Where(a => a.State == ConfirmationState.Confirmed).ExecuteUpdateAsync(s => s.SetProperty(a => a.CourtId, other.Id));
        }

        var history = await new SignalQueries(many).LoadAsync(await ContextAsync(stand));

        Assert.Equal((2, 0, 1), (history.SameParties.Count, history.SameParties.Own.Count, history.CourtTotal));
        var read = await new ReviewQueries(many, stand.Cases, new SignalQueries(many), new DocketQueries(many, stand.Clock)).FindAsync(stand.Id, Judge);
        Assert.DoesNotContain("赵某", ViewJson.Of(read!.View));
    }

    [Fact]
    public async Task ApplicationsOlderThanAYear_DoNotCount()
    {
        await using var stand = await CaseStand.UnderReview.OpenAsync();
        var many = await FillAsync(stand, 20);
        var old = stand.Clock.Now.UtcDateTime.AddMonths(-13);
        await using (var db = stand.Database.Open())
            await db.Set<ConfirmationApplication>().Where(a => a.State == ConfirmationState.Confirmed).ExecuteUpdateAsync(s => s.SetProperty(a => a.FiledAt, old));

        var history = await new SignalQueries(many).LoadAsync(await ContextAsync(stand));

        Assert.Equal((0, 0, 1), (history.SameParties.Count, history.Agents["郑某辛"].Count, history.CourtTotal));
    }

    [Fact]
    public async Task EveryQueryOfTheCourtsDesk_ResolvesOnSqlServer()
    {
        await using var stand = await CaseStand.UnderReview.OpenAsync();
        var server = new SqlServerRecorder();
        await new SignalQueries(server).LoadAsync(await ContextAsync(stand, withNumbers: true));
        await new DocketQueries(server, TimeProvider.System).ListAsync(Judge);
        await new ReportQueries(server).FindAsync(Judge with { Roles = new HashSet<Role> { Role.Judge, Role.Director }, CommitteeId = CommitteeId }, DateTime.UnixEpoch, DateTime.UtcNow);
        await new Mediation.Web.Cases.CourtNewsQueries(server, TimeProvider.System).ListAsync(Feng);

        Assert.True(server.Sent.Count > 8, $"{server.Sent.Count}");
        Assert.Empty(server.Problems());
    }

    private static async Task<ManyApplications> FillAsync(StandingCase stand, int count)
    {
        await ManyApplications.WriteAsync(stand.Database, count, stand.Clock.Now.UtcDateTime, Company, AgentId);
        return new(stand.Database.File);
    }

    // The group of D1 has no number of its own; here its place is taken by a person who has one, with an agent.
    private static async Task<StepContext> ContextAsync(StandingCase stand, bool withNumbers = true)
    {
        var context = await stand.ContextAsync(Judge);
        if (!withNumbers) return context;
        (context.Case.Parties[0].IdNumber, context.Case.Parties[1].CreditCode) = ("500000197001010017", Company);
        context.Case.Parties[0].Representatives.Add(new Representative { Id = Guid.CreateVersion7(), Name = "郑某辛", Capacity = Capacity.Agent, IdNumber = AgentId });
        return context;
    }
}
