using Mediation.Tests.Support;
using Mediation.Web.Cases;
using Mediation.Web.Data;
using Mediation.Web.Public;
using Mediation.Web.Venues;
using Mediation.Domain.Venues;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using static Mediation.Tests.Support.TestDirectory;

namespace Mediation.Tests.Venues;

/// <summary>Those who are to come are reminded the day before, once, and told when it is called off; the other side's separate talk is not told.</summary>
public sealed class SittingMessagesTests : IAsyncLifetime
{
    private StandingCase stand = null!;

    public async ValueTask InitializeAsync() => stand = await CaseStand.Mediating.OpenAsync();

    public ValueTask DisposeAsync() => stand.DisposeAsync();

    [Fact]
    public async Task DayBefore_EverybodyWhoComesIsRemindedOnce()
    {
        var id = await BookAsync("A1|张某甲", "B1|王某丙");
        Assert.Empty(await SentAsync(new(2026, 8, 8, 4, 0, 0, DateTimeKind.Utc)));
        Assert.Empty(await SentAsync(new(2026, 8, 9, 0, 30, 0, DateTimeKind.Utc)));

        var sent = await SentAsync(new(2026, 8, 9, 1, 0, 0, DateTimeKind.Utc));
        Assert.Equal([D1.ZhangPhone, D1.WangPhone], sent.Select(m => m.Phone).Order());
        Assert.All(sent, m => Assert.Contains("明天8月10日（周一）14:00在驻某派出所调解室", m.Words));
        Assert.Equal(2, (await SentAsync(new(2026, 8, 9, 3, 0, 0, DateTimeKind.Utc))).Count);

        await Desk.CancelAsync(id, 1, "王某丙来不了", Feng, new(2026, 8, 9, 4, 0, 0, DateTimeKind.Utc));
        Assert.Equal(2, (await SentAsync(new(2026, 8, 9, 5, 0, 0, DateTimeKind.Utc))).Count(m => m.Words.Contains("不开了")));
    }

    [Fact]
    public async Task BookedLateForTomorrow_WakesNobodyAndIsRemindedOfInTheMorning()
    {
        var late = new DateTime(2026, 8, 9, 15, 30, 0, DateTimeKind.Utc);
        await BookAtAsync(late, "A1|张某甲");
        Assert.Empty(await SentAsync(late.AddMinutes(10)));
        Assert.Empty(await SentAsync(new(2026, 8, 10, 0, 59, 0, DateTimeKind.Utc)));
        Assert.Contains("今天8月10日（周一）14:00", Assert.Single(await SentAsync(new(2026, 8, 10, 1, 0, 0, DateTimeKind.Utc))).Words);
        Assert.Single(await SentAsync(new(2026, 8, 10, 2, 0, 0, DateTimeKind.Utc)));
    }

    [Fact]
    public async Task BookedForTheSameDay_IsNotRemindedOf()
    {
        await BookAtAsync(new(2026, 8, 10, 1, 30, 0, DateTimeKind.Utc), "A1|张某甲");
        Assert.Empty(await SentAsync(new(2026, 8, 10, 2, 0, 0, DateTimeKind.Utc)));
    }

    [Fact]
    public async Task HoursOfTheInstallation_AreKept()
    {
        await using (var db = stand.Database.Open())
        {
            db.RuleValues.Add(new() { Key = "remind-until", Value = 22, ValidFrom = new(2026, 8, 1), Reason = "晚上办公", By = "秦某巳", At = stand.Clock.Now.UtcDateTime });
            db.RuleValues.Add(new() { Key = "remind-from", Value = 11, ValidFrom = new(2026, 8, 1), Reason = "晚上办公", By = "秦某巳", At = stand.Clock.Now.UtcDateTime });
            await db.SaveChangesAsync();
        }
        await BookAsync("A1|张某甲");
        Assert.Empty(await SentAsync(new(2026, 8, 9, 2, 0, 0, DateTimeKind.Utc)));
        Assert.Empty(await SentAsync(new(2026, 8, 9, 14, 0, 0, DateTimeKind.Utc)));
        Assert.Single(await SentAsync(new(2026, 8, 9, 13, 0, 0, DateTimeKind.Utc)));
    }

    [Fact]
    public async Task MovedBooking_IsRemindedOfAnew()
    {
        var id = await BookAsync("A1|张某甲");
        Assert.Single(await SentAsync(new(2026, 8, 9, 1, 0, 0, DateTimeKind.Utc)));
        Assert.Equal(StepStatus.Done, (await Desk.SaveAsync(new(id, 1, null, Input("16:00", "17:00", "A1|张某甲")), Feng, new(2026, 8, 9, 2, 0, 0, DateTimeKind.Utc))).Status);
        Assert.Contains((await SentAsync(new(2026, 8, 9, 3, 0, 0, DateTimeKind.Utc))), m => m.Words.Contains("16:00"));
    }

    [Fact]
    public async Task MovedBookingOrAnotherGuest_IsToldToWhoWasReminded()
    {
        var id = await BookAsync("A1|张某甲", "B1|王某丙");
        await SentAsync(new(2026, 8, 9, 1, 0, 0, DateTimeKind.Utc));
        Assert.Equal(StepStatus.Done, (await Desk.SaveAsync(new(id, 1, null, Input("16:00", "17:00", "A1|张某甲")), Feng, new(2026, 8, 9, 2, 0, 0, DateTimeKind.Utc))).Status);
        await using var db = stand.Database.Open();
        var told = await db.Outbox.Where(m => m.Words.Contains("原定")).ToDictionaryAsync(m => m.Phone, m => m.Words);
        Assert.Equal("【人民调解】原定8月10日（周一）14:00在驻某派出所调解室的调解，改到8月10日（周一）16:00在驻某派出所调解室。", told[D1.ZhangPhone]);
        Assert.Equal("【人民调解】原定8月10日（周一）14:00在驻某派出所调解室的调解不用来了。新的时间定了会告诉您。", told[D1.WangPhone]);
    }

    [Fact]
    public async Task PeopleWhoMustNotMeetSince_AreNeitherRemindedNorShownTheSitting()
    {
        await BookAsync("A1|张某甲", "B1|王某丙");
        await using (var db = stand.Database.Open())
        {
            var found = await db.Cases.Include(c => c.KeptApart).SingleAsync(c => c.Id == stand.Id);
            found.KeptApart.Add(new() { Id = Guid.CreateVersion7(), OneKey = "A1", OtherKey = "B1", Reason = "动过手", SetAt = stand.Clock.Now.UtcDateTime, SetBy = "冯某癸" });
            await db.SaveChangesAsync();
        }
        Assert.Empty(await SentAsync(new(2026, 8, 9, 1, 0, 0, DateTimeKind.Utc)));
        Assert.Null((await StatusAsync("0001"))!.NextSitting);
    }

    [Fact]
    public async Task CaseThatIsOverSince_CallsNobody()
    {
        await BookAsync("A1|张某甲", "B1|王某丙");
        await using (var db = stand.Database.Open()) await db.Cases.Where(c => c.Id == stand.Id).ExecuteUpdateAsync(u => u.SetProperty(c => c.State, Mediation.Domain.Cases.CaseState.Ended));
        Assert.Empty(await SentAsync(new(2026, 8, 9, 1, 0, 0, DateTimeKind.Utc)));
        Assert.Null((await StatusAsync("0001"))!.NextSitting);
    }

    [Fact]
    public async Task CancelledBeforeTheReminder_TellsNobody()
    {
        var id = await BookAsync("A1|张某甲");
        await Desk.CancelAsync(id, 1, "另约", Feng, stand.Clock.Now.UtcDateTime);
        Assert.Empty(await SentAsync(new(2026, 8, 9, 1, 0, 0, DateTimeKind.Utc)));
    }

    [Fact]
    public async Task StatusPage_ShowsTheSittingToWhoeverComesAlone()
    {
        await BookAsync("A1|张某甲");
        Assert.Equal("驻某派出所调解室", (await StatusAsync("0001"))!.NextSitting!.Room);
        Assert.Null((await StatusAsync("0003"))!.NextSitting);
        stand.Clock.Now = new(2026, 8, 10, 8, 0, 0, TimeSpan.Zero);
        Assert.Null((await StatusAsync("0001"))!.NextSitting);
    }

    private BookingDesk Desk => new(stand.Database.Services.GetRequiredService<WriteUnit>());

    private Task<Guid> BookAsync(params string[] people) => BookAtAsync(stand.Clock.Now.UtcDateTime, people);

    private async Task<Guid> BookAtAsync(DateTime now, params string[] people)
    {
        var id = Guid.CreateVersion7();
        var answer = await Desk.SaveAsync(new(id, 0, stand.Id, Input("14:00", "15:00", people)), Feng, now);
        Assert.True(answer.Status == StepStatus.Done, answer.Happened.Zh);
        return id;
    }

    private static BookingInput Input(string from, string to, params string[] people) =>
        new() { Room = "44444444-0000-7000-8000-000000000001", Day = new(2026, 8, 10), From = from, To = to, Mediators = [FengId.ToString()], People = [.. people] };

    private async Task<List<OutboxMessage>> SentAsync(DateTime now)
    {
        await new ReminderClock(stand.Database.Services.GetRequiredService<WriteUnit>(), TimeProvider.System, NullLogger<ReminderClock>.Instance).RemindAsync(now);
        await using var db = stand.Database.Open();
        return await db.Outbox.OrderBy(m => m.Phone).ToListAsync();
    }

    private async Task<Resident?> StatusAsync(string digits)
    {
        var contexts = stand.Database.Services.GetRequiredService<IDbContextFactory<MediationDbContext>>();
        await using var db = stand.Database.Open();
        var code = await db.Cases.Where(c => c.Id == stand.Id).Select(c => c.QueryCode).SingleAsync();
        return await new StatusQueries(contexts, new(stand.Clock), stand.Clock).AskAsync(new(code, digits), "1.1.1.1") is { Pass: { } pass }
            ? await new ResidentDesk(contexts, null!, stand.Database.Runner, new(true), stand.Clock).FindAsync(pass) : null;
    }
}
