using Mediation.Domain.Access;
using Mediation.Domain.Venues;
using Mediation.Domain.Workflow.Steps;
using Mediation.Tests.Support;
using Mediation.Web.Cases;
using Mediation.Web.Data;
using Mediation.Web.Venues;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static Mediation.Tests.Support.TestDirectory;

namespace Mediation.Tests.Venues;

/// <summary>Booking in the store: of two at one moment one, once however often it is sent, and only by whom it may be.</summary>
public sealed class BookingDeskTests : IAsyncLifetime
{
    private const string Room = "44444444-0000-7000-8000-000000000001";
    private StandingCase stand = null!;

    public async ValueTask InitializeAsync() => stand = await CaseStand.Mediating.OpenAsync();

    public ValueTask DisposeAsync() => stand.DisposeAsync();

    private DateTime Now => stand.Clock.Now.UtcDateTime;

    private BookingDesk Desk => new(stand.Database.Services.GetRequiredService<WriteUnit>());

    private BookingQueries Queries => new(stand.Database.Services.GetRequiredService<IDbContextFactory<MediationDbContext>>(), stand.Clock);

    [Fact]
    public async Task TwentyWritersInTwoPrograms_GetTheRoomOnce()
    {
        await using var second = TestDatabase.Provide(stand.Database.File);
        var desks = new[] { Desk, new BookingDesk(second.GetRequiredService<WriteUnit>()) };

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => Task.Run(() => desks[i % 2].SaveAsync(new(Guid.CreateVersion7(), 0, null, Meeting()), Registrar, Now))));

        Assert.Single(answers, a => a.Status == StepStatus.Done);
        Assert.All(answers.Where(a => a.Status != StepStatus.Done), a => Assert.Equal("room", Assert.Single(a.Faults).Field));
        await using var db = stand.Database.Open();
        Assert.Single(await db.Bookings.ToListAsync());
        Assert.Equal(4, await db.BookingHolds.CountAsync());
    }

    [Fact]
    public async Task DatabaseItself_RefusesTheSecondHolder()
    {
        await using var db = stand.Database.Open();
        var (one, two) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        foreach (var id in new[] { one, two }) db.Bookings.Add(Booking.Make(id, new(null, await db.Rooms.FirstAsync(), Now, Now.AddMinutes(15), "会", []), "某", "x", Now));
        await db.SaveChangesAsync();
        db.BookingHolds.Add(new() { Resource = "R:1", At = Now, BookingId = one });
        await db.SaveChangesAsync();
        await using var other = stand.Database.Open();
        other.BookingHolds.Add(new() { Resource = "R:1", At = Now, BookingId = two });
        await Assert.ThrowsAsync<DbUpdateException>(() => other.SaveChangesAsync());
    }

    [Fact]
    public async Task SameFormTwice_BooksOnce()
    {
        var command = new BookingCommand(Guid.CreateVersion7(), 0, stand.Id, Sitting());
        var (first, second) = (await Desk.SaveAsync(command, Feng, Now), await Desk.SaveAsync(command, Feng, Now.AddSeconds(1)));

        Assert.Equal((StepStatus.Done, StepStatus.Done), (first.Status, second.Status));
        Assert.Equal(first.Happened, second.Happened);
        await using var db = stand.Database.Open();
        Assert.Single(await db.Bookings.ToListAsync());
    }

    [Fact]
    public async Task Sitting_IsInTheHistoryAndOnTheCase()
    {
        await BookAsync(Sitting());
        var view = (await stand.FindAsync(Feng))!;

        Assert.Equal("约好2026年8月10日14:00—15:00在驻某派出所调解室", view.Events[0].Happened.Zh);
        Assert.Equal(("驻某派出所调解室", new DateOnly(2026, 8, 10)), (view.NextSitting!.Room, view.NextSitting.Day));
        Assert.NotNull((await stand.FindAsync(Officer))!.NextSitting);
        Assert.Null((await stand.FindAsync(Chu))!.NextSitting);
        Assert.Empty((await stand.Database.Services.GetRequiredService<ChainVerifier>().VerifyAsync()).Flaws);
    }

    [Fact]
    public async Task ColleaguesWithoutTheFileOtherCommitteesAndHosts_MayNotBookForTheCase()
    {
        foreach (var actor in new[] { Chu, OtherMediator, Officer, Judge, JusticeOffice, Administrator })
        {
            var answer = await Desk.SaveAsync(new(Guid.CreateVersion7(), 0, stand.Id, Sitting()), actor, Now);
            Assert.Equal(StepStatus.NotFound, answer.Status);
            Assert.Null(await Queries.FindFormAsync(stand.Id, actor));
        }
        Assert.Equal(StepStatus.Invalid, (await Desk.SaveAsync(new(Guid.CreateVersion7(), 0, null, Meeting()), OtherMediator, Now)).Status);
        Assert.Equal(StepStatus.NotFound, (await Desk.SaveAsync(new(Guid.CreateVersion7(), 0, null, Meeting()), Officer, Now)).Status);
        Assert.Equal(StepStatus.NotFound, (await Desk.SaveAsync(new(Guid.CreateVersion7(), 0, Guid.NewGuid(), Meeting()), Feng, Now)).Status);
    }

    [Fact]
    public async Task ChangedBooking_GivesTheOldTimeFree()
    {
        var id = await BookAsync(Sitting());
        var moved = await Desk.SaveAsync(new(id, 1, null, Sitting("16:00", "17:00")), Feng, Now);
        Assert.Equal((StepStatus.Done, "改到2026年8月10日16:00—17:00在驻某派出所调解室"), (moved.Status, moved.Happened.Zh));
        Assert.Equal(StepStatus.Conflict, (await Desk.SaveAsync(new(id, 1, null, Sitting()), Feng, Now)).Status);
        Assert.Equal(StepStatus.Done, (await Desk.SaveAsync(new(Guid.CreateVersion7(), 0, null, Meeting()), Registrar, Now)).Status);
        await using var db = stand.Database.Open();
        Assert.Equal(stand.Id, (await db.Bookings.SingleAsync(b => b.Id == id)).CaseId);
    }

    [Fact]
    public async Task CancelledBooking_StaysWithItsReasonAndGivesTheRoomFree()
    {
        var id = await BookAsync(Sitting());
        Assert.Equal("reason", Assert.Single((await Desk.CancelAsync(id, 1, " ", Feng, Now)).Faults).Field);
        Assert.Equal("reason", Assert.Single((await Desk.CancelAsync(id, 1, new string('长', 201), Feng, Now)).Faults).Field);
        Assert.Equal("reason", Assert.Single((await Desk.CancelAsync(id, 1, "晚了", Feng, Now.AddDays(9))).Faults).Field);
        Assert.Equal(StepStatus.NotFound, (await Desk.CancelAsync(id, 1, "抢房间", Chu, Now)).Status);
        Assert.Equal(StepStatus.NotFound, (await Desk.CancelAsync(id, 1, "抢房间", OtherMediator, Now)).Status);
        Assert.Equal(StepStatus.Conflict, (await Desk.CancelAsync(id, 0, "来不了", Feng, Now)).Status);

        Assert.Equal(StepStatus.Done, (await Desk.CancelAsync(id, 1, "王某丙来不了", Feng, Now)).Status);
        Assert.Equal(StepStatus.Conflict, (await Desk.CancelAsync(id, 2, "再取消", Feng, Now)).Status);
        await using var db = stand.Database.Open();
        Assert.Equal("王某丙来不了", (await db.Bookings.SingleAsync()).CancelReason);
        Assert.Equal(0, await db.BookingHolds.CountAsync());
        Assert.Null((await stand.FindAsync(Feng))!.NextSitting);
    }

    [Fact]
    public async Task Colleague_SeesThatTheRoomIsTakenAndNothingOfTheCase()
    {
        await BookAsync(Sitting() with { Purpose = "背对背，谈违约金" });
        var (mine, theirs) = (Assert.Single((await Queries.FindWeekAsync(new(2026, 8, 12), Feng))!.Bookings), Assert.Single((await Queries.FindWeekAsync(new(2026, 8, 12), Chu))!.Bookings));

        Assert.Contains("渝某甲观光农业有限公司", mine.Title);
        Assert.Equal(("", "", 0, null, false, "冯某癸"), (theirs.Title, theirs.Purpose, theirs.Who.Count, theirs.CaseId, theirs.MayChange, theirs.BookedBy));
        Assert.Empty((await Queries.FindWeekAsync(new(2026, 8, 12), OtherMediator))!.Bookings);
        Assert.Null(await Queries.FindWeekAsync(null, Officer));
        Assert.Null(await Queries.FindChangeAsync(mine.Id, Chu));
    }

    [Fact]
    public async Task PeopleWhoMustNotMeet_AreNotBookedTogether()
    {
        await stand.TakeAsync("keep-apart", Feng, new KeepApartInput { One = "A1", Other = "B1", Reason = "动过手" });
        var answer = await Desk.SaveAsync(new(Guid.CreateVersion7(), 0, stand.Id, Sitting()), Feng, Now);
        Assert.Equal("people", Assert.Single(answer.Faults).Field);
        var form = (await Queries.FindFormAsync(stand.Id, Feng))!;
        Assert.Equal((1, 0), (form.MustNotMeet.Count, form.Initial.People.Count));

        await BookAsync(Sitting() with { People = ["A1|张某甲"] });
        var near = await Desk.SaveAsync(new(Guid.CreateVersion7(), 0, stand.Id, Sitting("15:15", "16:00") with { People = ["B1|王某丙"] }), Feng, Now);
        Assert.Equal("from", Assert.Single(near.Faults).Field);
    }

    private async Task<Guid> BookAsync(BookingInput input)
    {
        var id = Guid.CreateVersion7();
        var answer = await Desk.SaveAsync(new(id, 0, stand.Id, input), Feng, Now);
        Assert.True(answer.Status == StepStatus.Done, string.Join(" ", answer.Faults.Select(f => f.Sentence.Zh)));
        return id;
    }

    private static BookingInput Meeting() => new() { Room = Room, Day = new(2026, 8, 10), From = "14:00", To = "15:00", Purpose = "例会" };

    private static BookingInput Sitting(string from = "14:00", string to = "15:00", string room = Room) => new()
    {
        Room = room, Day = new(2026, 8, 10), From = from, To = to, Mediators = [FengId.ToString()], People = ["A1|张某甲", "A1|李某乙", "B1|王某丙"],
    };
}
