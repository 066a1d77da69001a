using System.Text.RegularExpressions;
using Mediation.Tests.Support;
using Microsoft.Playwright;

namespace Mediation.Tests.Walks;

/// <summary>Scenario D4 on a telephone: a tourist and a shop, settled by word of mouth and paid on the spot, from the counter to the closed case.</summary>
public sealed class FastLaneTests(BrowserFixture browser, DemonstrationServer server)
{
    private const int Width = 390;
    private const string Tourist = "孙某辛";
    private const string Shop = "某某丙银饰店";
    private readonly HashSet<string> screens = [];
    private readonly List<string> sideways = [];
    private int steps;

    [Fact]
    public async Task SettledOnTheSpot_TakesThreeScreens()
    {
        var registrar = await Desk.SignInAsync(browser, server.Address, "registrar", Width);
        var director = await Desk.SignInAsync(browser, server.Address, "director", Width);
        var mediator = await Desk.SignInAsync(browser, server.Address, "mediator", Width);

        var id = await TakeInAsync(registrar);
        await director.OpenAsync(id);
        await TakeAsync(director, "指派调解员", "指派调解员冯某癸", async f =>
        {
            await f.ChooseAsync("人民调解员", "冯某癸");
            await f.TickAsync("已核对：不是近亲属，没有利害关系");
        });
        await mediator.OpenAsync(id);
        await SettleAsync(mediator);
        await PerformAsync(mediator);

        await mediator.StandsAtAsync("已结案");
        // The intake, the case and its sitting: the three that are allowed.
        Assert.Equal(["/cases/*", "/cases/*/sitting", "/cases/new/draft-application"], screens.Order());
        Assert.Equal(13, steps);
        Assert.Empty(sideways);
        Assert.Empty(registrar.Errors.Concat(director.Errors).Concat(mediator.Errors));
        foreach (var desk in new[] { registrar, director, mediator }) await desk.Page.Context.CloseAsync();
    }

    private async Task<Guid> TakeInAsync(Desk registrar)
    {
        await registrar.Page.GotoLiveAsync("/cases/new/draft-application");
        var sheet = registrar.FormOf("登记申请");
        await sheet.WaitForAsync();
        await WriteAsync(new Form(sheet));
        await SeenAsync(registrar);
        await Desk.SendAsync(sheet, "登记申请");
        steps++;
        var id = await registrar.CaseIdAsync();
        await TakeAsync(registrar, "提交申请", "申请人提交了调解申请", async f =>
        {
            await f.TickAsync("已告知权利义务，并说明调解不收费");
            await f.FillAsync("申请人怎样确认", "当面念过，签了字");
        });
        await TakeAsync(registrar, "属于受理范围，征询意愿", "审查后属于受理范围");
        // The applicant has answered by applying: the other side is filled in, its answer is not.
        await TakeAsync(registrar, "记录意愿", $"{Shop}同意调解", async f =>
        {
            Assert.Equal("B1", await f.Field("哪一方").InputValueAsync());
            Assert.False(await f.Field("同意").IsCheckedAsync());
            await f.TickAsync("同意");
            await f.FillAsync("怎样表示的", "当面");
        });
        await TakeAsync(registrar, "受理", "受理，");
        return id;
    }

    private static async Task WriteAsync(Form form)
    {
        await form.ChooseAsync("纠纷类型", "其他消费纠纷");
        await form.FillAsync("纠纷名称", "银饰退货纠纷");
        await form.FillAsync("简要情况", "手镯标签写“足银”，内圈印着925；店方说标签贴错。");
        await form.FillAsync("请求事项", "退货，退还680.00元。");
        await form.ChooseAsync("调解室", "磁器口和顺茶馆纠纷调处厅");
        var tourist = form.Row("当事人", 0);
        await tourist.FillAsync("姓名或名称", Tourist);
        await tourist.FillAsync("电话", "13900000041");
        var shop = form.Row("当事人", 1);
        await shop.ChooseAsync("类型", "非法人组织");
        await shop.FillAsync("姓名或名称", Shop);
        await shop.FillAsync("电话", "13900000042");
        var owner = await shop.AddAsync("代表、法定代表人、监护人或者代理人");
        await owner.FillAsync("姓名", "钱某壬");
        await owner.ChooseAsync("身份", "法定代表人（负责人）");
    }

    private async Task SettleAsync(Desk mediator)
    {
        var @case = new Uri(mediator.Page.Url).AbsolutePath;
        await mediator.SitAsync("开第一次会", async f =>
        {
            Assert.Equal(("磁器口和顺茶馆纠纷调处厅", "OnSite", "冯某癸"),
                (await f.Field("地点").InputValueAsync(), await f.Field("方式").InputValueAsync(), await f.Field("记录人").InputValueAsync()));
            Assert.True(await f.Field($"甲 {Tourist}").IsCheckedAsync() && await f.Field($"乙 {Shop}").IsCheckedAsync());
            await f.TickAsync("已核对身份");
            await f.TickAsync("已告知权利义务");
        });
        steps++;
        await SeenAsync(mediator);
        await mediator.Page.GotoLiveAsync(@case);
        await TakeAsync(mediator, "谈成了，登记口头协议", "口头协议登记了1条", async f =>
        {
            var pay = f.Row("口头约定", 0);
            await pay.ChooseAsync("谁来做", Shop);
            await pay.ChooseAsync("向谁", Tourist);
            await pay.FillAsync("事项", "退还货款");
            await pay.FillAsync("金额（元）", "680.00");
            foreach (var said in new[] { "各方都说不用写书面协议", "各方都不打算申请司法确认（口头协议不能申请）", "登记的内容已念给各方听，各方认可" }) await f.TickAsync(said);
            await f.TickAsync($"甲 {Tourist}");
            await f.TickAsync($"乙 {Shop}");
        });
        await TakeAsync(mediator, "口头协议生效，开始履行", "口头协议");
    }

    private async Task PerformAsync(Desk mediator)
    {
        await TakeAsync(mediator, "登记履行", "退还货款680.00元", async f =>
        {
            Assert.Equal(("680.00", LandRent.Today.ToString("yyyy-MM-dd")), (await f.Field("收到金额（元）").InputValueAsync(), await f.Field("哪一天").InputValueAsync()));
            await f.FillAsync("方式和凭证", "扫码退款，截图1张");
        });
        await TakeAsync(mediator, "全部履行，转回访", "到期的约定全部履行");
        await TakeAsync(mediator, "记回访", $"回访{Tourist}", async f =>
        {
            Assert.Equal("电话", await f.Field("怎样回访").InputValueAsync());
            await f.FillAsync("回访情况", "退款已到账。");
        });
        await TakeAsync(mediator, "结案", "履行完毕，回访后结案");
    }

    private async Task TakeAsync(Desk desk, string step, string happened, Func<Form, Task>? fill = null)
    {
        await desk.TakeAsync(step, happened, fill);
        steps++;
        await SeenAsync(desk);
    }

    private async Task SeenAsync(Desk desk)
    {
        screens.Add(Regex.Replace(new Uri(desk.Page.Url).AbsolutePath, "[0-9a-f]{8}-[0-9a-f-]{27}", "*"));
        if (await desk.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth") is > 0 and var over) sideways.Add($"{desk.Page.Url}: {over}");
    }
}
