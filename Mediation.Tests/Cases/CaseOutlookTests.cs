using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Domain.Workflow.Steps;
using Mediation.Tests.Support;
using Mediation.Web.Cases;
using static Mediation.Tests.Support.TestDirectory;

namespace Mediation.Tests.Cases;

/// <summary>The four answers of D1 at every stop of its road. Everything happens on Thursday 6 August 2026.</summary>
public sealed class CaseOutlookTests
{
    [Fact]
    public async Task Referred_WaitsThreeWorkingDaysForTheCommittee() =>
        Is(await AtAsync(CaseStand.Referred), "待受理", "登记人", "某镇人民调解委员会", "2026-08-11", "受理审查");

    [Fact]
    public async Task AskingConsent_NamesNobodyWhoHasConsented()
    {
        await using var stand = await CaseStand.Referred.OpenAsync();
        await stand.TakeAsync("begin-asking", Registrar);

        Is((await stand.FindAsync(Director))!.Outlook, "征询意愿", "登记人", "某镇人民调解委员会", "2026-08-11", "受理审查");
    }

    [Fact]
    public async Task Accepted_IsTheDirectorsWithThirtyDaysRolledOverTheWeekend() =>
        Is(await AtAsync(CaseStand.Accepted), "已受理", "沈某酉", "调委会主任", "2026-09-07", "人民调解期限");

    [Fact]
    public async Task Assigned_IsTheMediators()
    {
        await using var stand = await CaseStand.Accepted.OpenAsync();
        await stand.TakeAsync("appoint", Director, new AppointInput { Mediator = Feng.Name, NoConflict = true });

        Is((await stand.FindAsync(Director))!.Outlook, "已指派", "冯某癸", "人民调解员", "2026-09-07", "人民调解期限");
    }

    [Fact]
    public async Task Mediating_NeedsAnAgreedSession()
    {
        var outlook = await AtAsync(CaseStand.Mediating);

        Assert.Equal(("调解中", "冯某癸", new DateOnly(2026, 9, 7)), (outlook.Where.Zh, outlook.Whose.Zh, outlook.Due));
        Assert.NotEmpty(outlook.Missing);
    }

    [Fact]
    public async Task Drafting_IsTheMediatorsAndMissesNothing() =>
        Is(await AtAsync(CaseStand.Drafting), "协议起草", "冯某癸", "人民调解员", "2026-09-07", "人民调解期限");

    [Fact]
    public async Task Signing_WaitsForTheFirstWhoHasNotSigned()
    {
        var outlook = await AtAsync(CaseStand.Signing);

        Assert.Equal(("待签署盖章", "张某甲"), (outlook.Where.Zh, outlook.Whose.Zh));
        Assert.Equal(["张某甲", "李某乙", "王某丙", "冯某癸"], outlook.Missing.Select(m => new[] { "张某甲", "李某乙", "王某丙", "冯某癸" }.Single(m.Zh.Contains)));
        Assert.Equal($"还有{outlook.Missing.Count - 1}项在后面", outlook.WhoseNote.Zh);
    }

    [Fact]
    public async Task Performing_WaitsForTheDebtorOfTheFirstInstalment()
    {
        var outlook = await AtAsync(CaseStand.Effective);

        Assert.Equal(("协议生效，履行中", "渝某甲观光农业有限公司", "乙方，第一期土地流转费"), (outlook.Where.Zh, outlook.Whose.Zh, outlook.WhoseNote.Zh));
        Assert.Equal((new DateOnly(2026, 8, 6), "第一期土地流转费"), (outlook.Due, outlook.DueNote.Zh));
    }

    [Fact]
    public async Task FirstInstalmentPaid_WaitsForTheSecond()
    {
        await using var stand = await CaseStand.Effective.OpenAsync();
        await stand.TakeAsync("record-performance", Feng, new RecordPerformanceInput { Row = 1, Amount = "51,300.00", On = new(2026, 8, 6), Manner = "现金，当场签收" });
        stand.Clock.Now = new(2026, 9, 21, 2, 0, 0, TimeSpan.Zero);

        var outlook = (await stand.FindAsync(Feng))!.Outlook;

        Assert.Equal(("渝某甲观光农业有限公司", "乙方，第二期土地流转费"), (outlook.Whose.Zh, outlook.WhoseNote.Zh));
        Assert.Equal(new DateOnly(2026, 9, 30), outlook.Due);
    }

    [Fact]
    public async Task Filed_SaysSoBesideThePerformance()
    {
        var outlook = await AtAsync(CaseStand.Filed);

        Assert.Equal(("协议生效，履行中", "渝某甲观光农业有限公司"), (outlook.Where.Zh, outlook.Whose.Zh));
        Assert.StartsWith("司法确认：", outlook.WhereNote.Zh);
    }

    [Fact]
    public async Task Filed_IsDueForTheCourtByItsOwnDay()
    {
        await using var stand = await CaseStand.Filed.OpenAsync();

        // Three days from Thursday end on Sunday 9 August and run to Monday.
        Assert.Equal(new DateOnly(2026, 8, 10), Assert.Single(await stand.Cases.ListAsync(Clerk)).Due);
        Assert.Equal(new DateOnly(2026, 8, 6), Assert.Single(await stand.Cases.ListAsync(Feng)).Due);
    }

    [Fact]
    public async Task Ended_WaitsForTheReplyToThePolice()
    {
        await using var stand = await CaseStand.Mediating.OpenAsync();
        await stand.TakeAsync("end-without-agreement", Feng, new EndInput { Reason = EndReason.TooFarApart, Note = "差距太大", Remedies = [Remedy.Suit] });

        var outlook = (await stand.FindAsync(Director))!.Outlook;

        Assert.Equal("调解终止", outlook.Where.Zh);
        Assert.NotEqual("没有人需要办", outlook.Whose.Zh);
        Assert.DoesNotContain("人民调解期限", outlook.DueNote.Zh);
    }

    [Fact]
    public async Task NotAccepted_IsNobodysMove()
    {
        await using var stand = await CaseStand.Referred.OpenAsync();
        await stand.TakeAsync("decline", Director, new DeclineInput { Ground = NonAcceptanceGround.OutsideScope, Elsewhere = "某街道人民调解委员会", Note = "不归本会", Remedies = [Remedy.Suit] });

        var outlook = (await stand.FindAsync(Director))!.Outlook;

        Assert.Equal(("不予受理", "没有人需要办"), (outlook.Where.Zh, outlook.Whose.Zh));
        Assert.Empty(outlook.Missing);
    }

    private static async Task<OutlookView> AtAsync(CaseStand at)
    {
        await using var stand = await at.OpenAsync();
        return (await stand.FindAsync(Director))!.Outlook;
    }

    private static void Is(OutlookView outlook, string where, string whose, string note, string due, string dueNote)
    {
        Assert.Equal((where, whose, note), (outlook.Where.Zh, outlook.Whose.Zh, outlook.WhoseNote.Zh));
        Assert.Equal((DateOnly.Parse(due), dueNote), (outlook.Due, outlook.DueNote.Zh));
        Assert.Empty(outlook.Missing);
        Assert.False(outlook.Provisional);
    }
}
