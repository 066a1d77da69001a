using Mediation.Domain;
using Mediation.Domain.Deadlines;
using Mediation.Tests.Support;
using Mediation.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static Mediation.Tests.Support.TestDirectory;

namespace Mediation.Tests.Data;

public sealed class CalendarLoaderTests
{
    private static readonly DateTime Later = new(2026, 12, 30, 2, 0, 0, DateTimeKind.Utc);

    // An invented notice: Friday 22 January 2027 is off, so a deadline on it moves to Monday 25 January.
    private static CalendarYear Notice2027(bool withTheDay = true) => CalendarYear.Create(2027,
        [.. Enumerable.Range(0, 11).Select(new DateOnly(2027, 10, 1).AddDays), .. withTheDay ? [new DateOnly(2027, 1, 22)] : Array.Empty<DateOnly>()], [], new Text("某通知", "a notice")).Value;

    [Fact]
    public async Task FirstStart_BringsTheKnownYears()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var db = database.Open();

        var years = (await db.Calendars.OrderBy(c => c.Year).ToListAsync()).Select(c => c.ToYear()).ToList();

        Assert.Equal([2025, 2026], years.Select(y => y.Year));
        Assert.Equal(CalendarYears.Y2026.DaysOff, years[1].DaysOff);
        Assert.Equal(CalendarYears.Y2026.MakeUpWorkdays, years[1].MakeUpWorkdays);
    }

    [Fact]
    public async Task NewYear_RecountsProvisionalDeadlinesWithOneEventForEachCase()
    {
        await using var database = await TestDatabase.CreateAsync();
        var built = await AcceptedLateAsync(database);
        var before = (await built.LoadAsync()).Deadlines.Single(d => d.Kind == DeadlineKind.D07);

        var changed = await Loader(database).LoadAsync(Notice2027(), Administrator, Later);
        var after = (await built.LoadAsync()).Deadlines.Single(d => d.Kind == DeadlineKind.D07);

        Assert.Equal((new DateOnly(2027, 1, 22), true), (before.DueOn, before.IsProvisional));
        Assert.Equal((1, new DateOnly(2027, 1, 25), false), (changed, after.DueOn, after.IsProvisional));
        await using var db = database.Open();
        Assert.Equal(1, await db.Events.CountAsync(e => e.StepKey == CalendarLoader.LoadedKey && e.CaseId == built.CaseId));
        Assert.Empty((await database.Services.GetRequiredService<ChainVerifier>().VerifyAsync()).Flaws);
    }

    [Fact]
    public async Task SameNoticeAgain_ChangesNothing_CorrectedNotice_RecountsWhatWasCertain()
    {
        await using var database = await TestDatabase.CreateAsync();
        var built = await AcceptedLateAsync(database);
        await Loader(database).LoadAsync(Notice2027(), Administrator, Later);
        await using var db = database.Open();
        var events = await db.Events.CountAsync();

        Assert.Equal(0, await Loader(database).LoadAsync(Notice2027(), Administrator, Later));
        Assert.Equal(events, await db.Events.CountAsync());

        Assert.Equal(1, await Loader(database).LoadAsync(Notice2027(withTheDay: false), Administrator, Later));
        Assert.Equal(new DateOnly(2027, 1, 22), (await built.LoadAsync()).Deadlines.Single(d => d.Kind == DeadlineKind.D07).DueOn);
    }

    private static CalendarLoader Loader(TestDatabase database) => database.Services.GetRequiredService<CalendarLoader>();

    // Accepted on 23 December 2026: the 30 days of mediation end on 22 January 2027.
    private static Task<CaseBuilder> AcceptedLateAsync(TestDatabase database) =>
        new CaseBuilder(database) { Now = new DateTime(2026, 12, 23, 6, 0, 0, DateTimeKind.Utc) }.AcceptedAsync();
}
