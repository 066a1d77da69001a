using Mediation.Tests.Documents.Engine;
using Mediation.Tests.Support;

namespace Mediation.Tests.Walks;

/// <summary>The ways off the road, by clicking.</summary>
public sealed class WaysOutTests(BrowserFixture browser, DemonstrationServer server)
{
    [Fact]
    public async Task OtherSideRefuses_DirectorDeclines()
    {
        var registrar = await Desk.SignInAsync(browser, server.Address, "registrar");
        await registrar.MenuAsync("登记申请");
        var form = registrar.FormOf("登记申请");
        await form.WaitForAsync();
        await WriteApplicationAsync(new Form(form));
        await Desk.SendAsync(form, "登记申请");
        var id = await registrar.CaseIdAsync();
        await registrar.TakeAsync("提交申请", "申请人提交了调解申请", async f =>
        {
            await f.TickAsync("已告知权利义务，并说明调解不收费");
            await f.FillAsync("申请人怎样确认", "当场念过，签了申请书");
        });
        await registrar.TakeAsync("属于受理范围，征询意愿", "审查后属于受理范围，征询各方意愿");
        await registrar.TakeAsync("记录意愿", "郑某庚不同意调解", async f =>
        {
            await f.ChooseAsync("哪一方", "郑某庚");
            await f.FillAsync("怎样表示的", "电话");
        });
        await registrar.ShowsAsync("受理（还差1项）");

        var director = await Desk.SignInAsync(browser, server.Address, "director");
        await director.OpenAsync(id);
        await director.TakeAsync("不予受理", "不予受理：一方当事人明确拒绝调解", async f =>
        {
            await f.ChooseAsync("不予受理的理由", "一方当事人明确拒绝调解");
            await f.FillAsync("说明", "对方两次电话表示不愿调解。");
            await f.TickAsync("向人民法院起诉");
        });
        await director.StandsAtAsync("不予受理");
        Assert.Contains("起诉", string.Concat(PdfTools.PagesOf(await director.DownloadAsync("不予受理告知书"))));
        await EndAsync(registrar, director);
    }

    [Fact]
    public async Task NoAgreement_EndsWithRemedies()
    {
        var c = await Prepared.MediatingAsync(server.Services);
        var mediator = await Desk.SignInAsync(browser, server.Address, "mediator");
        await mediator.OpenAsync(c.Id);
        await mediator.TakeAsync("调解不成，终止", "调解终止：各方分歧较大，难以达成协议", async f =>
        {
            await f.ChooseAsync("终止的原因", "各方分歧较大，难以达成协议");
            await f.FillAsync("说明", "金额差得太远。");
            await f.TickAsync("向人民法院起诉");
            await f.TickAsync("双方同意的，重新调解");
        });
        await mediator.StandsAtAsync("调解终止");
        await mediator.ShowsAsync("结案（还差1项）");
        Assert.Contains("起诉", string.Concat(PdfTools.PagesOf(await mediator.DownloadAsync("终止调解通知书"))));
        await mediator.TakeAsync("给来件单位复函", "向某派出所复函");
        await mediator.TakeAsync("结案", "结案");
        await mediator.StandsAtAsync("已结案");
        await EndAsync(mediator);
    }

    [Fact]
    public async Task ApplicantWithdraws_CaseIsWithdrawn()
    {
        var c = await Prepared.MediatingAsync(server.Services);
        var mediator = await Desk.SignInAsync(browser, server.Address, "mediator");
        await mediator.OpenAsync(c.Id);
        var form = await mediator.UnfoldAsync("申请人撤回");
        await new Form(form).FillAsync("怎样表示的", "口头，记入笔录");
        await Desk.SendAsync(form, "申请人撤回");
        await mediator.ShowsAsync("有1处要改，您填的都在");
        Assert.Equal("true", await new Form(form).Field("撤回的说明").GetAttributeAsync("aria-invalid"));
        Assert.Equal("口头，记入笔录", await new Form(form).Field("怎样表示的").InputValueAsync());
        await mediator.TakeAsync("申请人撤回", "申请人撤回申请", f => f.FillAsync("撤回的说明", "双方私下谈好了"));
        await mediator.StandsAtAsync("已撤回");
        await EndAsync(mediator);
    }

    [Fact]
    public async Task CourtDoesNotAccept_RulingNamesTheGround()
    {
        var c = await Prepared.FiledAsync(server.Services);
        var judge = await Desk.SignInAsync(browser, server.Address, "judge");
        await judge.Page.GotoLiveAsync($"/docket/{c.Id}");
        await judge.TakeFoldedAsync("裁定不予受理", "办好了：法院裁定不予受理：", async f =>
        {
            await f.ChooseAsync("不予受理的情形", "调解协议内容涉及物权、知识产权确权");
            await f.FillAsync("理由", "协议涉及土地承包经营权归属。");
        });
        await judge.ShowsAsync("已裁定：");
        await judge.OpenAsync(c.Id);
        Assert.Contains("第三百五十五条", Flat(await judge.DownloadAsync("民事裁定书（不予受理）")));
        await EndAsync(judge);
    }

    [Fact]
    public async Task JudgeRejects_RulingNamesTheGround()
    {
        var c = await Prepared.FiledAsync(server.Services);
        await c.TakeAsync("clerk", "accept-confirmation");
        var judge = await Desk.SignInAsync(browser, server.Address, "judge");
        await judge.Page.GotoLiveAsync($"/docket/{c.Id}");
        await judge.TakeFoldedAsync("裁定驳回申请", "办好了：法院裁定驳回申请：内容不明确", async f =>
        {
            await f.ChooseAsync("第三百五十八条的情形", "内容不明确");
            await f.FillAsync("理由", "第二条没有写明付款账户。");
        });
        await judge.OpenAsync(c.Id);
        Assert.Contains("第三百五十八条", Flat(await judge.DownloadAsync("民事裁定书（驳回申请）")));
        await EndAsync(judge);
    }

    private static async Task WriteApplicationAsync(Form form)
    {
        await form.ChooseAsync("纠纷类型", "邻里纠纷");
        await form.FillAsync("纠纷名称", "楼上漏水");
        await form.FillAsync("简要情况", "楼上漏水，吊顶泡坏了。");
        await form.FillAsync("请求事项", "修好，赔6,450.00元。");
        foreach (var (index, name, phone) in new[] { (0, "周某戊", "13800000011"), (1, "郑某庚", "13800000012") })
        {
            await form.Row("当事人", index).ChooseAsync("类型", "自然人");
            await form.Row("当事人", index).FillAsync("姓名或名称", name);
            await form.Row("当事人", index).FillAsync("电话", phone);
        }
    }

    private static string Flat(byte[] pdf) => string.Concat(string.Concat(PdfTools.PagesOf(pdf)).Where(c => !char.IsWhiteSpace(c)));

    private static async Task EndAsync(params Desk[] desks)
    {
        Assert.Empty(desks.SelectMany(d => d.Errors));
        foreach (var desk in desks) await desk.Page.Context.CloseAsync();
    }
}
