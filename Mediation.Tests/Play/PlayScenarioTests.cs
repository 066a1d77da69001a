using Mediation.Domain.Agreements;
using Mediation.Domain.Documents;
using Mediation.Domain.Workflow;
using Mediation.Tests.Support;
using Mediation.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Mediation.Tests.Play;

public sealed class PlayScenarioTests
{
    [Fact]
    public async Task ScenarioD1_GoesAsWrittenOnAnEmptyDatabase()
    {
        await using var bench = new PlayBench();
        var (code, output, errors) = await bench.PlayAsync(PlayBench.Script("d1.json"));
        Assert.Equal((0, ""), (code, errors));
        Assert.Contains("2026-08-06 16:08  曹某戌  加盖调委会印章，协议生效 seal  → S16 协议生效，履行中", output);
        Assert.Contains("× questioned", output);
        Assert.True(await bench.Services.GetRequiredService<ChainVerifier>().VerifyAsync() is { Flaws.Count: 0, Events: > 50 });
    }

    [Fact]
    public async Task ScenarioD1_KeepsWhatTheScenarioAsserts()
    {
        await using var bench = new PlayBench();
        await bench.PlayAsync(PlayBench.Script("d1.json"));
        var c = await bench.OnlyCaseAsync();

        Assert.Equal("102,600.00", Money.Sum(c.Agreement!.Shares.Select(s => s.Amount)).ToString());
        Assert.Equal((31, c.Agreement.FirmTotal), (c.Agreement.Shares.Count, Money.Sum(c.Agreement.Shares.Select(s => s.Amount))));
        Assert.Equal(TimeSpan.FromMinutes(48), c.Confirmation!.DecidedAt - c.Agreement.Signatures.Min(s => s.At));
        Assert.Equal([2027, 2028, 2029], c.Agreement.Ledger.Where(r => r.IsYearly).Select(r => r.DueOn!.Value.Year));
        var reply = Assert.IsType<ReplyPaper>(Paper.Read(c.Documents[^1]));
        Assert.Equal(("某派出所", "调解成功"), (reply.To, reply.Result));
        Assert.Equal(3, c.CaucusNotes.Count);
        Assert.All(c.Documents, d => Assert.DoesNotContain("门票结算款", d.Model));
        Assert.Equal(new DateOnly(2026, 8, 6), StepContext.DayOf(c.Confirmation.DecidedAt!.Value));
    }

    [Fact]
    public async Task SameScriptAgainOnTheSameDatabase_ChangesNothing()
    {
        await using var bench = new PlayBench();
        await bench.PlayAsync(PlayBench.Script("d1.json"));
        var first = await CountsAsync(bench);
        Assert.Equal(0, (await bench.PlayAsync(PlayBench.Script("d1.json"))).Code);
        Assert.Equal(first, await CountsAsync(bench));
    }

    [Fact]
    public async Task DraftChangedOnItsWay_StopsAtTheStepThatFails()
    {
        await using var bench = new PlayBench();
        var changed = PlayBench.Script("d1.json").Replace("\"signatory\": \"李某乙\"", "\"signatory\": \"赵某丁\"");
        var (code, output, _) = await bench.PlayAsync(changed);
        Assert.Equal(1, code);
        Assert.Contains("× signatory 赵某丁不是应当签字的人", output);
        Assert.Contains("文件说这一步能办，实际没有办成", output);
        Assert.DoesNotContain("seal", output);
    }

    [Fact]
    public async Task AssertionThatDoesNotHold_IsNamedAndEndsWithOne()
    {
        await using var bench = new PlayBench();
        var (code, output, _) = await bench.PlayAsync(PlayBench.Script("d1.json").Replace("\"total\": \"102,600.00\"", "\"total\": \"102,600.01\""));
        Assert.Equal(1, code);
        Assert.Contains("案件“main”的shares应当是“31 102,600.01”，实际是“31 102,600.00”", output);
    }

    [Fact]
    public async Task PapersIssued_AreWrittenOneFileEach()
    {
        await using var bench = new PlayBench();
        var folder = Path.Combine(bench.Folder, "out");
        var (code, output, errors) = await bench.PlayAsync(PlayBench.Script("d1.json"), folder);
        Assert.True(code == 0, output + errors);
        Assert.Equal(
            [
                "main-01-F23-公安机关移送人民调解函.pdf",
                "main-02-F03-人民调解受理登记表.pdf",
                "main-03-F04-权利义务告知书.pdf",
                "main-04-指派（选定）人民调解员记录.pdf",
                "main-05-F07-人民调解记录.pdf",
                "main-06-F07-人民调解记录.pdf",
                "main-07-F08-人民调解协议书（待签稿）.pdf",
                "main-08-F08-人民调解协议书.pdf",
                "main-09-F30-司法确认申请书（待签稿）.pdf",
                "main-10-F31-承诺书.pdf",
                "main-11-F20-履行凭证（收条）.pdf",
                "main-12-F32-调解组织主持调解的证明.pdf",
                "main-13-F30-司法确认申请书.pdf",
                "main-14-F33-受理通知书.pdf",
                "main-15-F36-民事裁定书（确认有效）.pdf",
                "main-16-F20-履行凭证（收条）.pdf",
                "main-17-F20-履行凭证（收条）.pdf",
                "main-18-F10-人民调解回访记录.pdf",
                "main-19-F10-人民调解回访记录.pdf",
                "main-20-F14-人民调解结案报告表.pdf",
                "main-21-F25-调解情况复函.pdf",
            ],
            System.IO.Directory.GetFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.All(System.IO.Directory.GetFiles(folder), f => Assert.Equal("%PDF-"u8.ToArray(), File.ReadAllBytes(f)[..5]));
    }

    private static async Task<(int, int, int)> CountsAsync(PlayBench bench)
    {
        await using var db = await bench.OpenAsync();
        return (await db.Cases.CountAsync(), await db.Events.CountAsync(), await db.Commands.CountAsync());
    }
}
