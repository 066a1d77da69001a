using Bunit;
using Mediation.Domain.Access;
using Mediation.Domain.Intake;
using Mediation.Tests.Support;
using Mediation.Web.Desk;
using Mediation.Web.Intake;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using static Mediation.Tests.Support.TestDirectory;

namespace Mediation.Tests.Intake;

/// <summary>The pages of the committee that answers requests.</summary>
public sealed class RequestPagesTests : StaffPages
{
    [Fact]
    public async Task List_SaysHowLongEachHasWaited()
    {
        await BeginAsync(CaseStand.Accepted, Registrar);
        await ReceiveAsync();
        Clock.Now += TimeSpan.FromHours(30);
        await ReceiveAsync();

        var rows = Render<RequestListPage>().FindAll(".requests li");

        Assert.Equal(2, rows.Count);
        Assert.Contains("该答复了，已经晚了6小时", rows[0].QuerySelector(".due.over")!.TextContent);
        Assert.Contains("还有3天答复 8月10日（星期一）20:04", rows[1].QuerySelector(".due")!.TextContent);
        Assert.Equal("2件来件等着答复", Render<TodayPage>().Find(".waiting-requests a").TextContent);
        Assert.Equal("1件晚了", Render<TodayPage>().Find(".waiting-requests .over").TextContent);
    }

    [Theory]
    [InlineData("wei")]
    [InlineData("officer")]
    [InlineData("judge")]
    public async Task SomebodyElse_SeesNoRequest(string who)
    {
        await BeginAsync(CaseStand.Accepted, new[] { OtherMediator, Officer, Judge }.Single(a => a.Id == who));
        var request = await ReceiveAsync();

        var page = Render<RequestPage>(p => p.Add(r => r.Id, request.Id));

        Assert.Equal("没有这件来件，或者不归您看", page.Find(".empty :is(b, h1)").TextContent);
        Assert.Equal(page.Markup, Render<RequestPage>(p => p.Add(r => r.Id, Guid.NewGuid())).Markup);
        Assert.DoesNotContain("李某甲", Render<RequestListPage>().Markup);
        Assert.Contains("现在不能登记成案件", Render<RequestCasePage>(p => p.Add(r => r.Id, request.Id)).Markup);
    }

    [Fact]
    public async Task Answer_ClosesItAndAnEmptyOneSaysWhy()
    {
        await BeginAsync(CaseStand.Accepted, Feng);
        var request = await ReceiveAsync();
        var page = Render<RequestPage>(p => p.Add(r => r.Id, request.Id));
        Assert.Contains("登记成案件由登记人办。", page.Markup);

        await page.Find("#act-request-answered").SubmitAsync();
        Assert.Single(page.FindAll("#act-request-answered .wrong"));
        Assert.Empty(page.WrongIds());
        page.Find("#f-request-answered-words").Change("明天上午来调解室谈。");
        await page.Find("#act-request-answered").SubmitAsync();

        Assert.Contains("办好了：答复并办结。", page.Markup);
        Assert.Equal("明天上午来调解室谈。", page.Find(".told").TextContent);
        Assert.Empty(page.FindAll("form.step-form"));
    }

    [Fact]
    public async Task RegistrarsForm_HasEverythingTheApplicantSaid()
    {
        await BeginAsync(CaseStand.Accepted, Registrar);
        var request = await ReceiveAsync(RequestStand.Leak() with { OtherName = "张某乙", OtherPhone = "13800000022", NamedMediator = "褚某申" });
        var page = Render<RequestCasePage>(p => p.Add(r => r.Id, request.Id));

        Assert.Equal(request.Words, page.Find("#f-draft-application-facts").GetAttribute("value"));
        Assert.Equal("褚某申", page.Find("#f-draft-application-namedMediator").GetAttribute("value"));
        Assert.Equal(["李某甲", "张某乙"], page.FindAll("input[name$='.name']").Select(i => i.GetAttribute("value")));
        page.Find("#f-draft-application-category").Change("Neighbours");
        page.Find("#f-draft-application-subject").Change("漏水赔偿纠纷");
        page.Find("#f-draft-application-claims").Change("修好水管，赔3,200元。");
        await page.Find("#step-draft-application").SubmitAsync();

        var view = await Services.GetRequiredService<RequestQueries>().FindAsync(request.Id, Registrar);
        Assert.EndsWith($"/cases/{view!.Request.CaseId}", Services.GetRequiredService<NavigationManager>().Uri);
        var after = Render<RequestPage>(p => p.Add(r => r.Id, request.Id));
        Assert.Equal($"cases/{view.Request.CaseId}", after.Find(".next a.btn").GetAttribute("href"));
    }

    [Fact]
    public async Task ClerkOnTheTelephone_AnswersTheSameThreeQuestions()
    {
        await BeginAsync(CaseStand.Accepted, Director);
        var page = Render<NewRequestPage>();
        page.FindAll("input[type=radio]")[1].Change(true);
        await page.Find("form").SubmitAsync();
        Assert.Equal(3, page.FindAll(".wrong").Count);
        Assert.Empty(page.WrongIds());
        page.Find("#q-words").Change("漏水两个月了。");
        page.Find("#q-name").Change("李某甲");
        page.Find("#q-phone").Change("13800000011");
        await page.Find("form").SubmitAsync();

        Assert.Contains("记下来了", page.Find("h1").TextContent);
        var row = Assert.Single(await Services.GetRequiredService<RequestQueries>().ListAsync(Director));
        Assert.Equal(RequestChannel.Telephone, row.Channel);
    }

    [Fact]
    public async Task Posters_AreOfOnesOwnCommittee()
    {
        await BeginAsync(CaseStand.Accepted, Registrar);
        Assert.Equal(2, Render<PosterListPage>().FindAll("tbody tr").Count);
        Assert.Equal(2, (await Services.GetRequiredService<RequestQueries>().ListPostersAsync(Administrator)).Count);
        Assert.Empty(await Services.GetRequiredService<RequestQueries>().ListPostersAsync(Registrar with { CommitteeId = OtherCommitteeId }));
        Assert.Empty(await Services.GetRequiredService<RequestQueries>().ListPostersAsync(Feng));
    }

    private async Task<Request> ReceiveAsync(RequestInput? input = null) =>
        (await Services.GetRequiredService<RequestRegister>().ReceiveAsync(input ?? RequestStand.Leak(), new(CommitteeId, null, RequestChannel.Online), Guid.CreateVersion7())).Request!;
}
