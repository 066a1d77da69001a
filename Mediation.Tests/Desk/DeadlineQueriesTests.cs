using Mediation.Domain.Access;
using Mediation.Domain.Deadlines;
using Mediation.Tests.Support;
using Mediation.Web.Cases;
using Mediation.Web.Data;
using Mediation.Web.Desk;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static Mediation.Tests.Support.TestDirectory;

namespace Mediation.Tests.Desk;

public sealed class DeadlineQueriesTests
{
    [Fact]
    public async Task EffectiveAgreement_ShowsEveryRunningDeadlineMostUrgentFirst()
    {
        await using var standing = await CaseStand.Effective.OpenAsync();
        var @case = await standing.LoadAsync();

        var lines = await Queries(standing, new(2026, 8, 6, 10, 0, 0, DateTimeKind.Utc)).ListAsync(Feng);

        Assert.Equal(@case.Deadlines.Count(d => d.StoppedAt is null), lines.Count);
        Assert.Equal(lines.OrderBy(l => l.Due).Select(l => l.Due), lines.Select(l => l.Due));
        var second = lines.Single(l => l.Due == new DateOnly(2026, 9, 30));
        Assert.Equal(("渝某甲观光农业有限公司", "later", true), (second.WhoName, second.Group, second.IsMine));
        Assert.NotEmpty(second.Source.Zh);
        Assert.NotEmpty(second.OnExpiry.Zh);
    }

    [Fact]
    public async Task DeadlinesMoveThroughTheirGroups_AsTheDayComes()
    {
        await using var standing = await CaseStand.Effective.OpenAsync();
        var due = new DateOnly(2026, 9, 30);
        async Task<string> GroupAsync(int days) =>
            (await Queries(standing, due.AddDays(days).ToDateTime(new(2, 0), DateTimeKind.Utc)).ListAsync(Feng)).Single(l => l.Due == due).Group;

        Assert.Equal(["month", "month", "week", "week", "soon", "soon", "over"],
            [await GroupAsync(-30), await GroupAsync(-8), await GroupAsync(-7), await GroupAsync(-4), await GroupAsync(-3), await GroupAsync(0), await GroupAsync(1)]);
    }

    [Fact]
    public async Task RightThatHasRunOut_IsNobodysDelay()
    {
        await using var standing = await CaseStand.Confirmed.OpenAsync();
        var step = Domain.Workflow.CaseWorkflow.Find("serve-paper")!;
        var loaded = await standing.LoadAsync();
        await standing.TakeAsync("serve-paper", Clerk, new Domain.Workflow.Steps.ServePaperInput
        {
            Paper = loaded.Documents.Last(d => d.Kind == Domain.Documents.DocumentKind.RulingValid).Number, Parties = ["A1", "B1"], Manner = Enum.GetValues<Domain.Documents.ServiceManner>()[0],
            On = Domain.Workflow.StepContext.DayOf(standing.Clock.Now.UtcDateTime), Note = "当场签收",
        });
        var last = (await standing.LoadAsync()).Deadlines.First(d => d.Kind == Domain.Deadlines.DeadlineKind.D37).DueOn;
        async Task<int> OpenAsync(int days) =>
            (await Queries(standing, last.AddDays(days).ToDateTime(new(2, 0), DateTimeKind.Utc)).ListAsync(Feng)).Count(l => l.Due == last);

        Assert.Equal((2, 0), (await OpenAsync(0), await OpenAsync(1)));
    }

    [Fact]
    public async Task Stranger_SeesNoneAndAColleagueSeesNoNames()
    {
        await using var standing = await CaseStand.Effective.OpenAsync();

        Assert.Empty(await Queries(standing, new(2026, 8, 6, 10, 0, 0, DateTimeKind.Utc)).ListAsync(OtherMediator));
        var colleague = await Queries(standing, new(2026, 8, 6, 10, 0, 0, DateTimeKind.Utc)).ListAsync(Chu);
        Assert.NotEmpty(colleague);
        Assert.DoesNotContain(colleague, l => l.Parties.Contains("张某甲") || l.IsMine);
    }

    [Theory]
    [InlineData(-7, 7)]
    [InlineData(-5, 5)]
    [InlineData(-3, 3)]
    [InlineData(0, 0)]
    [InlineData(1, -1)]
    public async Task Reminder_IsGivenOnItsDayOnceAndAfterAStopTheNewestMissedOne(int day, int left)
    {
        await using var standing = await CaseStand.Effective.OpenAsync();
        var due = new DateOnly(2026, 9, 30);
        var now = due.AddDays(day).ToDateTime(new(2, 0), DateTimeKind.Utc);
        var clock = new ReminderClock(standing.Database.Services.GetRequiredService<WriteUnit>(), TimeProvider.System, Microsoft.Extensions.Logging.Abstractions.NullLogger<ReminderClock>.Instance);

        Assert.True(await clock.RemindAsync(now) > 0);
        Assert.Equal(0, await clock.RemindAsync(now.AddHours(1)));

        var reminders = await Queries(standing, now).RemindersAsync(Feng);
        Assert.Contains(reminders, r => r.Due == due && r.Offset == left);
        Assert.Empty(await Queries(standing, now).RemindersAsync(OtherMediator));
        Assert.Empty(await Queries(standing, now.AddDays(1)).RemindersAsync(Feng));
    }

    [Fact]
    public async Task MetDeadline_IsNotRemindedOf()
    {
        await using var standing = await CaseStand.Effective.OpenAsync();
        var met = (await standing.LoadAsync()).Deadlines.First(d => d.StoppedAt is not null && DeadlineRules.Of(d.Kind).Reminders != ReminderPlan.None);

        Assert.Empty(met.ReminderDays(Domain.Rules.RuleValues.Standard));
    }

    private static DeadlineQueries Queries(StandingCase standing, DateTime now)
    {
        var clock = new SetClock { Now = new DateTimeOffset(now) };
        return new(standing.Database.Services.GetRequiredService<IDbContextFactory<MediationDbContext>>(), clock);
    }
}
