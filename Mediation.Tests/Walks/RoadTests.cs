using System.Text.RegularExpressions;
using Mediation.Tests.Documents.Engine;
using Mediation.Tests.Support;
using Microsoft.Playwright;

namespace Mediation.Tests.Walks;

/// <summary>Scenario D1 by clicking, each person at their own browser: from the police station's hand-over to the reply it gets.</summary>
public sealed class RoadTests(BrowserFixture browser, DemonstrationServer server)
{
    private readonly List<string> sideways = [];
    private readonly List<Desk> desks = [];
    private Guid id;

    [Fact]
    public async Task PoliceReferral_BecomesConfirmedAgreementAndReply()
    {
        var police = await SitDownAsync("police");
        var registrar = await SitDownAsync("registrar");
        var director = await SitDownAsync("director");
        var mediator = await SitDownAsync("mediator");
        var clerk = await SitDownAsync("clerk");
        var judge = await SitDownAsync("judge");

        try
        {
            await HandOverAsync(police);
            await AcceptAsync(registrar, director);
            await MeetAsync(mediator);
            await MeetAgainAsync(mediator);
            await WriteAsync(mediator);
            await SignAsync(mediator, director);
            await ApplyAsync(mediator);
            await RuleAsync(clerk, judge);
            await PerformAsync(mediator);
            await ReadPapersAsync(police, mediator, judge);
        }
        catch
        {
            foreach (var desk in desks) await desk.KeepAsync();
            throw;
        }

        Assert.Empty(sideways);
        Assert.Empty(desks.SelectMany(d => d.Errors));
        foreach (var desk in desks) await desk.Page.Context.CloseAsync();
    }

    private async Task HandOverAsync(Desk police)
    {
        await police.MenuAsync("移送");
        var form = police.FormOf("移送调解");
        await form.WaitForAsync();
        await LandRent.WriteReferralAsync(new Form(form));
        sideways.AddRange(await Look.SidewaysAsync(police.Page, "referral"));
        await Desk.SendAsync(form, "移送调解");
        id = await police.CaseIdAsync();
        await police.ShowsAsync("移送，各方同意调解");
        await police.StandsAtAsync("待受理");
        sideways.AddRange(await Look.SidewaysAsync(police.Page, "case as the police sees it"));
    }

    private async Task AcceptAsync(Desk registrar, Desk director)
    {
        await registrar.FindAsync(LandRent.Group);
        await registrar.TakeAsync("属于受理范围，征询意愿", "审查后属于受理范围，征询各方意愿");
        await AskStatusAsync("等某镇人民调解委员会受理");
        await registrar.TakeAsync("受理", "受理，");
        await registrar.StandsAtAsync("已受理");
        sideways.AddRange(await Look.SidewaysAsync(registrar.Page, "accepted case"));
        await director.FindAsync(LandRent.Group);
        await director.TakeAsync("指派调解员", "指派调解员冯某癸", async form =>
        {
            await form.ChooseAsync("人民调解员", "冯某癸");
            await form.TickAsync("已核对：不是近亲属，没有利害关系");
        });
    }

    private async Task MeetAsync(Desk mediator)
    {
        await mediator.FindAsync(LandRent.Group);
        await mediator.SitAsync("开第一次会", LandRent.OpenSittingAsync);
        await mediator.FindAsync(LandRent.Group);
        await mediator.TakeAsync("登记证据", "登记证据1：土地流转合同", async form =>
        {
            await form.FillAsync("名称", "土地流转合同");
            await form.FillAsync("提交人或来源", "甲方");
            await form.TickAsync("已和原件核对");
            await form.FillAsync("说明什么", "2023年5月27日签订，85.5亩，每亩每年1,200元");
        });
        await mediator.Page.GetByRole(AriaRole.Link, new() { Name = "打开笔录" }).ClickAsync();
        await RecordAsync(mediator, "张某甲", "今年的流转费一分没付，大家才来的。");
        await RecordAsync(mediator, "王某丙", "钱是欠的，愿意坐下来谈。");
        sideways.AddRange(await Look.SidewaysAsync(mediator.Page, "sitting"));
        await mediator.TakeFoldedAsync("散会，收好笔录", "有待继续调解", form => CloseAsync(form, "有待继续调解", "村民离开，约定再谈。"));
    }

    private static async Task MeetAgainAsync(Desk mediator)
    {
        await mediator.TakeFoldedAsync("再开一次会", "第2次会", LandRent.OpenSittingAsync);
        await RecordAsync(mediator, "王某丙", "今天付51,300元，另外51,300元一个月内付。");
        await mediator.TakeFoldedAsync("背对背谈话", "显示1条", async form =>
        {
            await form.ChooseAsync("和哪一方谈", LandRent.Company);
            await form.FillAsync("私下笔记", LandRent.CaucusWords);
        }, summary: "记一条");
        Assert.DoesNotContain(LandRent.CaucusWords, await mediator.Page.ContentAsync());
        await RecordAsync(mediator, "李某乙", "按期付清，违约金就不要了。我们这就撤。");
        await mediator.TakeFoldedAsync("散会，收好笔录", "调解成功", form => CloseAsync(form, "调解成功", "分两期付清，以后每年5月27日前付，停止围堵。"));
        await mediator.TakeFoldedAsync("谈成了，起草协议", "协议草稿");
    }

    private async Task WriteAsync(Desk mediator)
    {
        var page = mediator.Page;
        await page.WaitForURLAsync(new Regex("/agreement$"));
        var form = new Form(mediator.FormOf("保存协议草稿"));
        await LandRent.WriteAgreementAsync(form);
        await page.Locator("summary:text-is('粘贴分户表')").ClickAsync();
        await page.GetByLabel("每行一户").FillAsync(LandRent.Shares);
        await page.GetByRole(AriaRole.Button, new() { Name = "放进分户表" }).ClickAsync();
        await mediator.ShowsAsync("31户，合计102,600.00元");
        await Desk.SendAsync(mediator.FormOf("保存协议草稿"), "保存协议草稿");
        await mediator.DoneAsync("协议草稿存了5条");

        var finalise = page.GetByRole(AriaRole.Button, new() { Name = "定稿，交各方签（还差1项）" });
        Assert.Equal("true", await finalise.GetAttributeAsync("aria-disabled"));
        await mediator.ShowsAsync("第五条写了“尽快”");
        sideways.AddRange(await Look.SidewaysAsync(page, "agreement with a finding"));

        await new Form(mediator.FormOf("保存协议草稿")).Row("约定", 4).FillAsync("事项", "停止围堵乙方办公点");
        await Desk.SendAsync(mediator.FormOf("保存协议草稿"), "保存协议草稿");
        await finalise.WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await mediator.FormOf("定稿，交各方签").WaitForAsync();
        await new Form(mediator.FormOf("定稿，交各方签")).TickAsync("提醒都看过了，各方坚持这样写");
        await Desk.SendAsync(mediator.FormOf("定稿，交各方签"), "定稿，交各方签");
        Assert.Equal(id, await mediator.CaseIdAsync());
    }

    private async Task SignAsync(Desk mediator, Desk director)
    {
        foreach (var (who, mark) in new[] { ("张某甲", "甲"), ("李某乙", "甲"), ("王某丙", "乙") })
            await mediator.TakeAsync("当事人签名", $"{mark}方{who}签名", form => LandRent.SignAsync(form, who));
        await mediator.TakeAsync("调解员签名", "调解员冯某癸签名", form => form.ChooseAsync("怎样签的", "纸质签名"));
        await director.OpenAsync(id);
        await director.TakeAsync("加盖调委会印章，协议生效", "调委会盖章，协议（某镇）人调字");
        await director.StandsAtAsync("协议生效，履行中");
        await AskStatusAsync($"等{LandRent.Company}付第一期土地流转费");
    }

    private async Task ApplyAsync(Desk mediator)
    {
        await mediator.OpenAsync(id);
        var form = new Form(await mediator.UnfoldAsync("准备司法确认申请"));
        var other = form.Field("向哪个法院申请").Locator("option").Filter(new() { HasText = "邻区人民法院" });
        Assert.True(await other.IsDisabledAsync());
        Assert.Contains("不是任何一方住所地", await other.TextContentAsync());
        await mediator.TakeAsync("准备司法确认申请", "各方选择向某区人民法院申请司法确认", async f =>
        {
            await f.ChooseAsync("向哪个法院申请", "某区人民法院（调解组织所在地）");
            await f.TickAsync("各方都选择申请司法确认");
        });
        foreach (var who in new[] { "张某甲", "李某乙", "王某丙" })
            await mediator.TakeAsync("签司法确认申请书", $"{who}在司法确认申请书上签名", f => LandRent.SignAsync(f, who));
        sideways.AddRange(await Look.SidewaysAsync(mediator.Page, "case with an application"));
        await mediator.TakeAsync("共同提交法院", "各方共同向某区人民法院申请司法确认", async f =>
        {
            foreach (var handedIn in new[] { "调解协议书", "调解组织主持调解的证明", "各方身份证明、住所和联系方式", "送达地址确认书", "授权委托书、代表人推选书或者法定代表人身份证明" }) await f.TickAsync(handedIn);
        });
    }

    private async Task RuleAsync(Desk clerk, Desk judge)
    {
        var docketed = new Regex(Regex.Escape(LandRent.Group));
        await clerk.MenuAsync("司法确认");
        await clerk.Page.GetByRole(AriaRole.Link, new() { NameRegex = docketed }).ClickAsync();
        await clerk.TakeFoldedAsync("法院受理", "办好了：法院受理，");
        await judge.MenuAsync("司法确认");
        await judge.Page.GetByRole(AriaRole.Link, new() { NameRegex = docketed }).ClickAsync();
        await judge.Page.WaitForURLAsync(new Regex("/docket/"));
        await judge.ShowsAsync("没有逐项判断，不能裁定确认有效");
        Assert.DoesNotContain(LandRent.CaucusWords, await judge.Page.ContentAsync());
        await judge.TakeFoldedAsync("通知各方一并核实", "办好了：法官通知各方同时到场", async form =>
        {
            await form.TickAsync("各方同时到场或者同时在线");
            foreach (var box in await form.Within.Locator("fieldset input[type=checkbox], [role=group] input[type=checkbox]").AllAsync()) await box.CheckAsync();
            await form.FillAsync("核实的情况", "各方自愿达成协议，明白每一条的内容和后果。");
        });
        var list = judge.Page.GetByRole(AriaRole.Group, new() { Name = "审查清单" }).GetByRole(AriaRole.Checkbox);
        Assert.True(await list.CountAsync() >= 10);
        foreach (var item in await list.AllAsync()) await item.CheckAsync();
        sideways.AddRange(await Look.SidewaysAsync(judge.Page, "review"));
        await judge.Page.GetByRole(AriaRole.Button, new() { Name = "裁定确认有效", Exact = true }).ClickAsync();
        await judge.DoneAsync("法院裁定协议有效，");
    }

    private async Task PerformAsync(Desk mediator)
    {
        await mediator.OpenAsync(id);
        await mediator.TakeAsync("登记履行", "第一期土地流转费51,300.00元", form => LandRent.PaidAsync(form, "第一期", "51,300.00", "转账回单1张"));
        await mediator.TakeAsync("登记履行", "第二期土地流转费51,300.00元", form => LandRent.PaidAsync(form, "第二期", "51,300.00", "转账回单1张，31户已收到"));
        await mediator.TakeAsync("登记履行", "停止围堵乙方办公点", form => LandRent.PaidAsync(form, "停止围堵", null, "调解员现场查看，有记录1份"));
        await mediator.TakeAsync("全部履行，转回访", "到期的约定全部履行");
        await mediator.TakeAsync("记回访", $"回访{LandRent.Group}，满意", async form =>
        {
            await form.ChooseAsync("回访哪一方", LandRent.Group);
            await form.FillAsync("回访日期", LandRent.Today);
            await form.FillAsync("怎样回访", "上门");
            await form.FillAsync("回访情况", "31户都收到流转费，没有再发生围堵。");
            await form.ChooseAsync("满意程度（当事人自己说的）", "满意");
        });
        await mediator.TakeAsync("结案", "履行完毕，回访后结案");
        await mediator.StandsAtAsync("已结案");
        await mediator.TakeAsync("给来件单位复函", "向某派出所复函", form => form.FillAsync("其他需要提示的事", "以后每年到期前由调委会提醒双方。"));
        sideways.AddRange(await Look.SidewaysAsync(mediator.Page, "closed case"));
    }

    private async Task ReadPapersAsync(Desk police, Desk mediator, Desk judge)
    {
        await police.OpenAsync(id);
        Assert.Contains("以后每年到期前由调委会提醒双方", Words(await police.DownloadAsync("调解情况复函")));
        Assert.Equal(0, await police.Page.GetByRole(AriaRole.Link, new() { Name = "人民调解协议书" }).CountAsync());

        var agreement = Words(await mediator.DownloadAsync("人民调解协议书"));
        foreach (var part in new[] { "51,300.00", "伍万壹仟叁佰元整", "叁仟元整", "壹拾万贰仟陆佰元整", "人民调解委员会", "（某镇）人调字〔", "第31户", "102,600.00" })
            Assert.Contains(part, agreement);
        Assert.DoesNotContain("尽快", agreement);

        await judge.OpenAsync(id);
        var ruling = Words(await judge.DownloadAsync("民事裁定书（确认有效）"));
        foreach (var part in new[] { "民事裁定书", "渝0106诉前调确", "调解协议有效", "51,300.00", "卫某酉", "院印" }) Assert.Contains(part, ruling);
    }

    /// <summary>A resident reads where the case is, without any script.</summary>
    private async Task AskStatusAsync(string words)
    {
        var code = await desks[1].Page.Locator(".query-code").TextContentAsync();
        var page = await browser.OpenAsync(server.Address, 390, script: false);
        await page.GotoAsync("/status");
        await page.GetByLabel("查询码").FillAsync(code!);
        await page.GetByLabel("手机号后四位").FillAsync(LandRent.Phone[^4..]);
        await page.GetByRole(AriaRole.Button, new() { Name = "查询" }).ClickAsync();
        Assert.Contains(words, await page.Locator("h1").TextContentAsync());
        await page.Context.CloseAsync();
    }

    private async Task<Desk> SitDownAsync(string account)
    {
        var desk = await Desk.SignInAsync(browser, server.Address, account);
        desks.Add(desk);
        return desk;
    }

    private static async Task RecordAsync(Desk mediator, string speaker, string words)
    {
        var page = mediator.Page;
        await page.GetByRole(AriaRole.Radio, new() { NameRegex = new(speaker) }).CheckAsync();
        await page.GetByLabel("记录", new() { Exact = true }).FillAsync(words);
        await page.GetByRole(AriaRole.Button, new() { Name = "记下", Exact = true }).ClickAsync();
        await page.Locator("ol.said li").Filter(new() { HasText = words }).WaitForAsync();
    }

    private static async Task CloseAsync(Form form, string result, string summary)
    {
        await form.ChooseAsync("调解结果", result);
        await form.FillAsync("小结", summary);
        await form.TickAsync("笔录已念给各方听，各方认可");
    }

    private static string Words(byte[] pdf) => Regex.Replace(string.Concat(PdfTools.PagesOf(pdf)), @"\s", "");
}
