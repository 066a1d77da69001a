using System.Globalization;

namespace Mediation.Tests.Walks;

/// <summary>Scenario D1 as people say and type it, its days counted from today; everybody invented.</summary>
internal static class LandRent
{
    public const string Group = "某村五组31户";
    public const string Company = "渝某庚生态农业有限公司";
    public const string Phone = "13800000001";
    public const string Facts = "2023年5月27日，双方签订土地流转合同，约定甲方将85.5亩土地流转给乙方，流转费每亩每年1,200元，一年102,600.00元，每年5月27日付。最近一年的流转费乙方没有付，村民到乙方办公点围堵，派出所接警处置。";
    public const string Responsibility = "对欠付的事实和金额，双方没有争议；乙方承担没有按期付款的责任。";
    public const string CaucusWords = "乙方说：最多先付一半，另一半等下个月的结算款。";

    public static DateOnly Today => DateOnly.FromDateTime(DateTime.UtcNow.AddHours(8));

    public static DateOnly SecondDue => Today.AddDays(30);

    public static DateOnly FirstYear => new(Today.Year + 1, 5, 27);

    /// <summary>31 lines for the paste box, 102,600.00 in all.</summary>
    public static string Shares => string.Join('\n', Enumerable.Range(1, 31).Select(i => $"第{i}户 {(i == 31 ? "3亩" : "2.75亩")} {(i == 31 ? "3600.00" : "3300.00")}"));

    public static async Task WriteReferralAsync(Form form)
    {
        await form.ChooseAsync("纠纷类型", "山林土地纠纷");
        await form.FillAsync("纠纷名称", "土地流转费纠纷");
        await form.FillAsync("简要情况", Facts);
        await form.FillAsync("请求事项", "付清最近一年的土地流转费102,600.00元，并付违约金3,000.00元。");
        await form.FillAsync("争议金额（元）", "105,600.00");
        await form.ChooseAsync("风险等级", "B级，集中会办");
        await form.ChooseAsync("调解室", "驻某派出所调解室");

        var group = form.Row("当事人", 0);
        await group.ChooseAsync("类型", "推选代表人的多人一方");
        await group.FillAsync("姓名或名称", Group);
        await group.FillAsync("电话", Phone);
        await group.FillAsync("住址", "某镇某村五组");
        await group.FillAsync("住所地区划代码", "500106");
        await group.FillAsync("人数或户数", "31");
        await group.FillAsync("已收授权书份数", "31");
        const string representatives = "代表、法定代表人、监护人或者代理人";
        var first = await group.AddAsync(representatives);
        var second = await group.AddAsync(representatives);
        await PersonAsync(first, "张某甲", "推选的代表人", "500000197001010017", Phone);
        await PersonAsync(second, "李某乙", "推选的代表人", "500000197202020027", "13800000002");

        var company = form.Row("当事人", 1);
        await company.ChooseAsync("类型", "法人");
        await company.FillAsync("姓名或名称", Company);
        await company.FillAsync("统一社会信用代码", "915000000000000005");
        await company.FillAsync("电话", "13900000003");
        await company.FillAsync("住址", "某镇某村1号");
        await company.FillAsync("住所地区划代码", "500106");
        var head = await company.AddAsync(representatives);
        await PersonAsync(head, "王某丙", "法定代表人（负责人）", "500000197503030034", "13900000003");
        await head.FillAsync("职务", "执行董事");

        await form.FillAsync("来函或接警编号", $"接警{Today.ToString("yyyyMMdd", CultureInfo.InvariantCulture)}-01");
        await form.FillAsync("随案材料（一行一件）", "接警记录1份\n现场照片4张");
        await form.FillAsync("双方怎样表示同意调解", "在派出所当面询问，双方都在征询单上签字同意调解");
        await form.TickAsync("各方都已同意调解");
    }

    public static async Task OpenSittingAsync(Form form)
    {
        await form.FillAsync("地点", "驻某派出所调解室");
        await form.ChooseAsync("方式", "现场");
        await form.TickAsync($"甲 {Group}");
        await form.TickAsync($"乙 {Company}");
        await form.FillAsync("其他参加人", "驻所律师陈某未");
        await form.FillAsync("记录人", "褚某申");
        await form.TickAsync("已核对身份");
        await form.TickAsync("已告知权利义务");
    }

    /// <summary>Five obligations; the last one with a word no court could enforce.</summary>
    public static async Task WriteAgreementAsync(Form form)
    {
        await form.FillAsync("纠纷主要事实、争议事项和各方责任", Facts + Responsibility);
        for (var i = 0; i < 5; i++) await form.AddAsync("约定");
        await PayAsync(form.Row("约定", 0), "第一期土地流转费", "51,300.00", "签订当日");
        await PayAsync(form.Row("约定", 1), "第二期土地流转费", "51,300.00", "某日前（含当日）");
        await form.Row("约定", 1).FillAsync("日期", SecondDue);
        await form.Row("约定", 1).FillAsync("另外写明", "任何一期逾期，不改变其他各期的到期日");
        await PayAsync(form.Row("约定", 2), "违约金", "3,000.00", "约定的款项逾期之次日");
        await form.Row("约定", 2).FillAsync("哪几条逾期时才付", "1 2");
        await PayAsync(form.Row("约定", 3), "土地流转费", "102,600.00", "每年某日前（含当日）", "每年付款");
        await form.Row("约定", 3).FillAsync("日期", FirstYear);
        await form.Row("约定", 3).FillAsync("付到哪一年", $"{FirstYear.Year + 2}");
        var refrain = form.Row("约定", 4);
        await refrain.ChooseAsync("做什么", "不做");
        await refrain.ChooseAsync("谁来做", Group);
        await refrain.FillAsync("事项", "尽快停止围堵乙方办公点");
        await refrain.ChooseAsync("什么时候", "自生效之日起");
        await refrain.FillAsync("用什么证明做完了", "调解员现场查看的记录");
        await form.FillAsync("一式几份", "3");
        await form.FillAsync("分户表的名称", "土地流转费分户面积及金额表");
    }

    public static async Task SignAsync(Form form, string who)
    {
        await form.ChooseAsync("谁签", who);
        await form.ChooseAsync("怎样签的", "纸质签名");
        await form.TickAsync("签字人看过全文，或者听人念过，表示明白");
    }

    public static async Task PaidAsync(Form form, string item, string? amount, string manner)
    {
        await form.ChooseAsync("哪一项", item);
        if (amount is not null) await form.FillAsync("收到金额（元）", amount);
        await form.FillAsync("哪一天", Today);
        await form.FillAsync("方式和凭证", manner);
    }

    private static async Task PersonAsync(Form row, string name, string capacity, string id, string phone)
    {
        await row.FillAsync("姓名", name);
        await row.ChooseAsync("身份", capacity);
        await row.FillAsync("身份证号", id);
        await row.FillAsync("电话", phone);
        if (capacity == "推选的代表人") await row.TickAsync("有和解权限");
    }

    private static async Task PayAsync(Form row, string subject, string amount, string when, string kind = "付款")
    {
        await row.ChooseAsync("做什么", kind);
        await row.ChooseAsync("谁来做", Company);
        await row.ChooseAsync("向谁", Group);
        await row.FillAsync("事项", subject);
        await row.FillAsync("金额（元）", amount);
        if (kind != "每年付款") await row.ChooseAsync("什么时候", when);
        await row.FillAsync("方式", "银行转账，按附件分户表付到各户账户");
        await row.FillAsync("用什么证明做完了", "转账回单");
    }
}
