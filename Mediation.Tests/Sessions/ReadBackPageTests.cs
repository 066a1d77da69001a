using Bunit;
using Mediation.Domain.Agreements;
using Mediation.Domain.Documents;
using Mediation.Domain.Sessions;
using Mediation.Domain.Workflow.Steps;
using Mediation.Tests.Support;
using Mediation.Web.Sessions;
using static Mediation.Tests.Support.TestDirectory;

namespace Mediation.Tests.Sessions;

/// <summary>The record read back page by page, then signed.</summary>
public sealed class ReadBackPageTests : StaffPages
{
    [Fact]
    public async Task LongRecord_IsReadPageByPageInOrder()
    {
        await BeginAsync(CaseStand.Mediating, Feng);
        for (var i = 1; i <= 6; i++) await Case.TakeAsync("record-statement", Feng, new RecordStatementInput { Party = "A1", Words = $"第{i}句：{new string('话', 90)}" });
        var page = Open();

        var read = "";
        for (; ; )
        {
            read += string.Concat(page.FindAll(".said li p").Select(p => p.TextContent));
            if (Button(page, "下一页").HasAttribute("disabled")) break;
            await Button(page, "下一页").ClickAsync(new());
        }

        Assert.Equal("123456", string.Concat(read.Split('第').Skip(1).Select(s => s[0])));
        Assert.True(page.Find(".pager .meta").TextContent is "第3页，共3页");
        Assert.Empty(page.FindAll(".signers"));
    }

    [Fact]
    public async Task EverybodySigns_AndTheRecordIsIssuedAnew()
    {
        await BeginAsync(CaseStand.Mediating, Feng);
        await Case.TakeAsync("record-statement", Feng, new RecordStatementInput { Party = "A1", Words = "同意。" });
        await Case.TakeAsync("close-session", Feng, new CloseSessionInput { Result = SessionResult.Agreed, Summary = "谈成。", ReadBack = true });
        var page = Open();
        Assert.Equal(["张某甲", "李某乙", "王某丙", "驻所律师陈某未", "冯某癸", "褚某申"], page.FindAll(".signers b").Select(b => b.TextContent));

        await Button(page, "签名：张某甲").ClickAsync(new());
        page.Find("#f-sign-record-understood").Change(true);
        page.Find("#f-sign-record-agreesToScreen").Change(true);
        page.Find("[data-pad-value]").Change(Journeys.Strokes);
        await page.Find("#step-sign-record").SubmitAsync();
        page.WaitForAssertion(() => Assert.Contains("屏幕手写签名", page.FindAll(".signers li")[0].TextContent));

        foreach (var name in new[] { "李某乙", "王某丙", "驻所律师陈某未", "冯某癸", "褚某申" }) await Case.TakeAsync("sign-record", Feng, new SignRecordInput { Person = name, Method = SigningMethod.OnPaper, Understood = true });
        var found = await Case.LoadAsync();
        Assert.Equal(2, found.Documents.Count(d => d.Kind == DocumentKind.SessionRecord));
        Assert.Equal(Journeys.Strokes, ((SessionPaper)Paper.Read(found.Documents[^1])).Signatures[0].Strokes);
        Assert.Equal(["驻所律师陈某未"], ((SessionPaper)Paper.Read(found.Documents[^1])).HelperSignatures.Select(s => s.Name));
        var signed = Open();
        Assert.Empty(signed.FindAll(".signers button"));
        Assert.Contains("都签好了", signed.Find(".signing .notice.ok").TextContent);
        Assert.Equal($"cases/{Case.Id}", signed.Find(".signing .notice .btn").GetAttribute("href"));
    }

    [Fact]
    public async Task OpenRecord_IsReadButNotSigned()
    {
        await BeginAsync(CaseStand.Mediating, Feng);
        var page = Open();

        Assert.Contains("还没有收好", page.Find(".notice").TextContent);
        Assert.Empty(page.FindAll(".signers"));
    }

    [Fact]
    public async Task ReaderWithoutTheFile_GetsNoRecord()
    {
        await BeginAsync(CaseStand.Mediating, Chu);

        Assert.Equal("没有这份笔录，或者不归您看", Open().Find(".empty b").TextContent);
    }

    [Fact]
    public async Task Director_ReadsAndDoesNotSign()
    {
        await BeginAsync(CaseStand.Drafting, Director);
        var page = Open();

        Assert.Contains("102,600.00元未付", page.Markup);
        Assert.Empty(page.FindAll(".signers button"));
    }

    private static AngleSharp.Dom.IElement Button(IRenderedComponent<ReadBackPage> page, string words) => page.FindAll("button").Single(b => b.TextContent == words);

    private IRenderedComponent<ReadBackPage> Open() => Render<ReadBackPage>(p => p.Add(r => r.Id, Case.Id).Add(r => r.Number, 1));
}
