using Bunit;
using Mediation.Tests.Support;
using Mediation.Web.Cases;
using Mediation.Web.Desk;
using Mediation.Web.Venues;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using static Mediation.Tests.Support.TestDirectory;

namespace Mediation.Tests.Venues;

/// <summary>From the case to the room and back: the form, the week, the case's next sitting and the day's list.</summary>
public sealed class BookingPagesTests : StaffPages
{
    private const string Room = "44444444-0000-7000-8000-000000000002";

    [Fact]
    public async Task NextSitting_IsBookedFromTheCaseWithoutTypingAnybody()
    {
        await BeginAsync(CaseStand.Mediating, Feng);
        var form = New($"case={Case.Id}");
        Assert.Equal(4, form.FindAll("fieldset input[type=checkbox][checked]").Count);
        form.Find("#b-room").Change(Room);
        form.Find("#b-day").Change("2026-08-10");
        form.Find("#b-from").Change("14:00");
        form.Find("#b-to").Change("15:30");

        await form.Find("form").SubmitAsync();

        Assert.Contains("约好2026年8月10日14:00—15:30在某镇调解室", form.Find(".notice.ok").TextContent);
        var page = Render<CasePage>(p => p.Add(x => x.Id, Case.Id));
        Assert.Contains("8月10日（星期一）14:00—15:30", page.Find(".when-where").TextContent);
        Assert.Contains("某镇调解室", page.Find(".when-where").TextContent);
        var week = Week("2026-08-12");
        Assert.Contains("王某丙", Assert.Single(week.FindAll("td li")).TextContent);
    }

    [Fact]
    public async Task DayOfTheWeek_LeadsToTheFormOfThatDay()
    {
        await BeginAsync(CaseStand.Mediating, Feng);
        var links = Week("2026-08-12").FindAll("a.add").Select(a => a.GetAttribute("href")!).ToList();
        Assert.Contains(links, l => l.Contains("&day=2026-08-14", StringComparison.Ordinal));
        Assert.DoesNotContain(links, l => l.Contains("amp;", StringComparison.Ordinal));
        Assert.Equal("2026-08-14", New(links.First(l => l.EndsWith("2026-08-14", StringComparison.Ordinal)).Split('?')[1]).Find("#b-day").GetAttribute("value"));
    }

    [Fact]
    public async Task Clash_IsSaidBesideTheRoomAndNothingTypedIsLost()
    {
        await BeginAsync(CaseStand.Mediating, Feng);
        await BookAsync("");
        var form = New($"case={Case.Id}");
        form.Find("#b-room").Change(Room);
        form.Find("#b-day").Change("2026-08-10");
        form.Find("#b-from").Change("14:00");
        form.Find("#b-to").Change("15:00");
        form.Find("#b-purpose").Change("再谈一次");

        await form.Find("form").SubmitAsync();

        Assert.Contains("15:30起有空", form.Find("#e-room").TextContent);
        Assert.Equal("true", form.Find("#b-room").GetAttribute("aria-invalid"));
        Assert.Equal("再谈一次", form.Find("#b-purpose").GetAttribute("value"));
    }

    [Fact]
    public async Task WarningOfARestDay_StandsBesideTheBooking()
    {
        await BeginAsync(CaseStand.Mediating, Feng);
        var form = New("");
        form.Find("#b-room").Change(Room);
        form.Find("#b-day").Change("2026-08-09");
        form.Find("#b-purpose").Change("例会");
        await form.Find("form").SubmitAsync();
        Assert.Contains("休息日", form.Find(".notice.soon").TextContent);
    }

    [Fact]
    public async Task SomebodyElsesCaseOrNonsense_OpensNoForm()
    {
        await BeginAsync(CaseStand.Mediating, OtherMediator);
        Assert.Contains("不归您约", New($"case={Case.Id}").Find(".empty").TextContent);
        Assert.Contains("不归您约", New("case=abc").Find(".empty").TextContent);
        Assert.Empty(Week("garbage").FindAll("td li"));
    }

    [Fact]
    public async Task OfficerOfAHost_HasNoBookings()
    {
        await BeginAsync(CaseStand.Mediating, Officer, "en");
        Assert.Contains("for booking the rooms of a committee", Week(null).Find(".empty").TextContent);
    }

    [Fact]
    public async Task TodaysSitting_IsTheFirstOfTheDayWithItsRoom()
    {
        await BeginAsync(CaseStand.Mediating, Feng);
        await BookAsync("");
        Clock.Now = new(2026, 8, 10, 5, 0, 0, TimeSpan.Zero);

        var first = Render<TodayPage>().Find(".day.sittings li");
        Assert.Equal(("main-one", "14:00"), (first.ClassName, first.QuerySelector("time")!.TextContent));
        Assert.Contains("某镇调解室，到15:30", first.TextContent);
        Assert.Equal($"cases/{Case.Id}/sitting", first.QuerySelector("a")!.GetAttribute("href"));

        Clock.Now = new(2026, 8, 10, 8, 0, 0, TimeSpan.Zero);
        Assert.Equal("past", Render<TodayPage>().Find(".day.sittings li").ClassName);
    }

    [Fact]
    public async Task Booking_IsCancelledWithItsReason()
    {
        await BeginAsync(CaseStand.Mediating, Feng);
        var page = Render<BookingPage>(p => p.Add(x => x.Id, Task.Run(() => BookAsync("")).GetAwaiter().GetResult()));
        await page.Find(".act .btn").ClickAsync(new());
        Assert.NotNull(page.Find("#e-reason"));
        page.Find("#b-reason").Change("王某丙来不了");
        await page.Find(".act .btn").ClickAsync(new());
        Assert.Contains("取消2026年8月10日14:00—15:30在某镇调解室的预约：王某丙来不了", page.Find(".notice.ok").TextContent);
    }

    private async Task<Guid> BookAsync(string purpose)
    {
        var id = Guid.CreateVersion7();
        var answer = await Services.GetRequiredService<BookingDesk>().SaveAsync(new(id, 0, Case.Id, new()
        {
            Room = Room, Day = new(2026, 8, 10), From = "14:00", To = "15:30", Purpose = purpose, Mediators = [FengId.ToString()], People = ["A1|张某甲", "B1|王某丙"],
        }), Feng, Clock.Now.UtcDateTime);
        Assert.True(answer.Status == StepStatus.Done, answer.Happened.Zh);
        return id;
    }

    private IRenderedComponent<BookingPage> New(string query)
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo($"bookings/new?{query}");
        return Render<BookingPage>();
    }

    private IRenderedComponent<BookingsPage> Week(string? day)
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo($"bookings{(day is null ? "" : $"?week={day}")}");
        return Render<BookingsPage>();
    }
}
