using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Domain.Confirmation;
using Mediation.Domain.Workflow;
using Mediation.Tests.Support;
using Mediation.Web.Data;
using Mediation.Web.Demo;
using Mediation.Web.Documents;
using Mediation.Web.Setup;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Mediation.Tests.Demo;

public sealed class DemonstrationTests(DemonstrationTests.Loaded loaded) : IClassFixture<DemonstrationTests.Loaded>
{
    private static readonly DateTime Now = new(2026, 11, 20, 2, 0, 0, DateTimeKind.Utc);

    /// <summary>The demonstration as loaded at one moment.</summary>
    public sealed class Loaded : IAsyncLifetime
    {
        internal PlayBench Bench { get; private set; } = null!;

        public async ValueTask InitializeAsync() => Bench = await LoadedAsync(Now);

        public ValueTask DisposeAsync() => Bench.DisposeAsync();
    }

    private static async Task<PlayBench> LoadedAsync(DateTime now)
    {
        var bench = new PlayBench();
        Assert.Null(await StartUp.PrepareAsync(bench.Services, migrate: true));
        Assert.True(await bench.Services.GetRequiredService<DemonstrationLoader>().LoadAsync(now) > 15);
        return bench;
    }

    [Fact]
    public async Task LoadedToday_EveryDeskHasWork()
    {
        var bench = loaded.Bench;
        await using var db = await bench.OpenAsync();
        var cases = await db.Cases.Include(c => c.Confirmations).Include(c => c.Agreements).ThenInclude(a => a.Ledger).AsSplitQuery().ToListAsync();

        Assert.True(cases.Count(c => c.State == CaseState.AwaitingAcceptance) >= 3);
        foreach (var state in new[] { CaseState.AskingConsent, CaseState.Assigned, CaseState.Mediating, CaseState.Drafting, CaseState.Signing, CaseState.InDefault, CaseState.Performed, CaseState.NotAccepted, CaseState.Closed })
            Assert.Contains(cases, c => c.State == state);
        Assert.Single(cases, c => c.Confirmation?.State == ConfirmationState.Filed);
        Assert.Equal(2, cases.Count(c => c.Confirmation?.State == ConfirmationState.UnderReview));
        var today = StepContext.DayOf(Now);
        Assert.Contains(cases, c => c.State == CaseState.Performing && c.Agreement!.Ledger.Any(r => r.DueOn == today.AddDays(2) && !r.IsYearly));
        Assert.Contains(cases, c => c.LeadMediatorName == "冯某癸" && !CaseStages.IsOver(c.State));
        Assert.Contains(cases, c => c.LeadMediatorName == "褚某申" && !CaseStages.IsOver(c.State));
        Assert.Contains(cases, c => c.CommitteeName == "某街道人民调解委员会");
        Assert.True(await bench.Services.GetRequiredService<ChainVerifier>().VerifyAsync() is { Flaws.Count: 0 });
    }

    [Theory]
    [InlineData(2026, 8, 1)]
    [InlineData(2027, 2, 14)]
    public async Task Loaded_NothingLiesInTheFuture(int year, int month, int day)
    {
        var now = new DateTime(year, month, day, 0, 30, 0, DateTimeKind.Utc);
        await using var bench = await LoadedAsync(now);
        await using var db = await bench.OpenAsync();
        Assert.True(await db.Events.Where(e => e.StepKey != DocumentService.MadeKey).MaxAsync(e => e.At) <= now);
        Assert.Equal(day == 1, (await db.Cases.SingleAsync(c => c.Subject == "土地流转费纠纷")).RegisteredAt < new DateTime(2026, 8, 1));
    }

    [Fact]
    public async Task LoadedTwice_DoesNothingTheSecondTime()
    {
        var bench = loaded.Bench;
        Assert.Null(await bench.Services.GetRequiredService<DemonstrationLoader>().LoadAsync(Now.AddDays(1)));
    }

    [Fact]
    public async Task Accounts_ActAsInTheScriptsAndHaveNoPassword()
    {
        var bench = loaded.Bench;
        await using var scope = bench.Services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Web.Account.Account>>();
        foreach (var demo in DemonstrationAccounts.All)
        {
            var account = await accounts.FindByNameAsync(demo.Key);
            Assert.Equal((demo.Actor.Id, demo.Actor.Name, demo.Actor.CommitteeId, demo.Actor.HostBodyId), (account!.Id, account.Name, account.CommitteeId, account.HostBodyId));
            Assert.Equal(demo.Actor.Roles.Select(r => r.ToString()), await accounts.GetRolesAsync(account));
            Assert.False(await accounts.HasPasswordAsync(account));
        }
        await using var db = await bench.OpenAsync();
        var known = DemonstrationAccounts.All.Select(a => a.Actor.Id).ToHashSet();
        Assert.All(await db.Events.Where(e => e.StepKey != DocumentService.MadeKey).Select(e => e.ActorId).Distinct().ToListAsync(), id => Assert.Contains(id, known));
    }

    [Fact]
    public async Task OutsideDevelopment_NothingIsLoaded()
    {
        await using var bench = new PlayBench("Production");
        Assert.Equal(1, await SeedVerb.RunAsync(bench.Services, new VerbArguments(["seed"])));
        Assert.False(File.Exists(bench.File));
    }

    [Fact]
    public void EveryScript_IsShippedBesideTheProgram() =>
        Assert.Equal(["d1.json", "awaiting.json", "court.json", "d2.json", "d3.json", "d4.json", "d6.json", "d7.json", "drafting.json", "exits.json", "meeting.json", "performing.json"], DemonstrationLoader.Scripts.Select(Path.GetFileName));

    [Fact]
    public void EveryRoleOfTheProcess_HasAnAccount() =>
        Assert.Equal(CaseWorkflow.Steps.SelectMany(s => s.Roles).Append(Role.Administrator).Append(Role.JusticeOffice).Except([Role.Applicant, Role.OtherParty, Role.System]).Order().Distinct(),
            DemonstrationAccounts.All.SelectMany(a => a.Actor.Roles).Distinct().Order());
}
