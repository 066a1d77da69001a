using Bunit;
using Mediation.Domain.Sessions;
using Mediation.Domain.Workflow.Steps;
using Mediation.Tests.Support;
using Mediation.Web.Sessions;
using static Mediation.Tests.Support.TestDirectory;

namespace Mediation.Tests.Sessions;

/// <summary>A line is put right where it stands, by one tap, on the record and on the record read back.</summary>
public sealed class CorrectionPageTests : StaffPages
{
    [Fact]
    public async Task OneTap_OpensTheLineWithWhatItSaysAndKeepsTheOldWords()
    {
        await SaidAsync("欠九万。");
        var page = Render<SittingPage>(p => p.Add(s => s.Id, Case.Id));

        await Button(page, "改：第1行").ClickAsync(new());
        Assert.Equal(("欠九万。", "A1", "张某甲"), (page.Find("#f-correct-statement-words").GetAttribute("value"), page.Find("#f-correct-statement-party").GetAttribute("value"), page.Find("#f-correct-statement-speaker").GetAttribute("value")));
        await page.Find("#f-correct-statement-words").ChangeAsync(new() { Value = "欠八万。" });
        await page.Find("#f-correct-statement-reason").ChangeAsync(new() { Value = "听错了" });
        await page.Find("#step-correct-statement").SubmitAsync();

        page.WaitForAssertion(() => Assert.Equal("欠八万。", page.Find(".said .words").TextContent));
        Assert.Equal("欠九万。", page.Find(".said .before del").TextContent);
        Assert.Matches("已更正：冯某癸 [0-9]{2}:[0-9]{2}，听错了", page.Find(".said .before .meta").TextContent);
        Assert.Empty(page.FindAll("#step-correct-statement"));
    }

    [Fact]
    public async Task StruckLine_StaysStruckThroughAndIsNotTouchedAgain()
    {
        await SaidAsync("记重的话。");
        var page = Render<SittingPage>(p => p.Add(s => s.Id, Case.Id));

        await Button(page, "改：第1行").ClickAsync(new());
        await Button(page, "整条划去").ClickAsync(new());
        Assert.Empty(page.FindAll("#f-correct-statement-words"));
        await page.Find("#f-correct-statement-reason").ChangeAsync(new() { Value = "记重了" });
        await page.Find("#step-correct-statement").SubmitAsync();

        page.WaitForAssertion(() => Assert.Equal("记重的话。", page.Find(".said .struck del.words").TextContent));
        Assert.Contains("已划去：冯某癸", page.Find(".said .struck").TextContent);
        Assert.DoesNotContain(page.FindAll("button"), b => b.TextContent == "改：第1行");
    }

    [Fact]
    public async Task ReadingBack_PutsRightUntilSomebodySigns()
    {
        await SaidAsync("同意。");
        await Case.TakeAsync("close-session", Feng, new CloseSessionInput { Result = SessionResult.Agreed, Summary = "谈成。", ReadBack = true });
        var page = Render<ReadBackPage>(p => p.Add(r => r.Id, Case.Id).Add(r => r.Number, 1));

        await Button(page, "改：第1行").ClickAsync(new());
        await page.Find("#f-correct-statement-words").ChangeAsync(new() { Value = "同意，月底前付。" });
        await page.Find("#f-correct-statement-reason").ChangeAsync(new() { Value = "漏记" });
        await page.Find("#step-correct-statement").SubmitAsync();
        page.WaitForAssertion(() => Assert.Equal("同意，月底前付。", page.Find(".said .words").TextContent));

        await Case.TakeAsync("sign-record", Feng, new SignRecordInput { Person = "张某甲", Method = Domain.Agreements.SigningMethod.OnPaper, Understood = true });
        Assert.Empty(Render<ReadBackPage>(p => p.Add(r => r.Id, Case.Id).Add(r => r.Number, 1)).FindAll(".edit"));
    }

    [Fact]
    public async Task Director_SeesWhatWasCorrectedAndCorrectsNothing()
    {
        await BeginAsync(CaseStand.Mediating, Director);
        await Case.TakeAsync("record-statement", Feng, new RecordStatementInput { Party = "A1", Words = "欠九万。" });
        await Case.TakeAsync("correct-statement", Feng, new CorrectStatementInput { Line = 1, Words = "欠八万。", Party = "A1", Reason = "听错了" });
        var page = Render<SittingPage>(p => p.Add(s => s.Id, Case.Id));

        Assert.Equal("欠九万。", page.Find(".said .before del").TextContent);
        Assert.Empty(page.FindAll(".edit"));
    }

    private async Task SaidAsync(string words)
    {
        await BeginAsync(CaseStand.Mediating, Feng);
        await Case.TakeAsync("record-statement", Feng, new RecordStatementInput { Party = "A1", Speaker = "张某甲", Words = words });
    }

    private static AngleSharp.Dom.IElement Button<T>(IRenderedComponent<T> page, string words) where T : Microsoft.AspNetCore.Components.IComponent => page.FindAll("button").Single(b => b.TextContent == words);
}
