using Mediation.Domain.Workflow.Steps;
using Mediation.Tests.Support;
using Mediation.Web.Data;
using Microsoft.EntityFrameworkCore;
using static Mediation.Tests.Support.TestDirectory;

namespace Mediation.Tests.Data;

public sealed class EventPrivacyTests
{
    [Fact]
    public async Task WholeCase_LeavesNoFullNumbersAndNoCaucusWordsInTheLog()
    {
        await using var database = await TestDatabase.CreateAsync();
        var built = await new CaseBuilder(database).FiledAsync();
        await built.TakeAsync("send-feedback", Feng, new SendFeedbackInput { Further = $"请电话联系张某甲{D1.ZhangPhone}，身份证{D1.ZhangId}" });

        await using var db = database.Open();
        var log = string.Join('\n', await db.Events.Select(e => e.Zh + e.En + e.Data).ToListAsync());

        string[] secrets = [D1.ZhangId, D1.LiId, D1.WangId, D1.ZhangPhone, D1.LiPhone, D1.WangPhone, "138-0000-0003", TestNumbers.CreditCode, D1.CaucusWords];
        Assert.All(secrets, secret => Assert.DoesNotContain(secret, log, StringComparison.Ordinal));
        Assert.Contains($"{D1.ZhangId[..6]}********{D1.ZhangId[^4..]}", log, StringComparison.Ordinal);
        Assert.Contains("要求付清2026年的流转费", log, StringComparison.Ordinal);
        Assert.Equal(D1.CaucusWords, Assert.Single((await built.LoadAsync(withCaucus: true)).CaucusNotes).Words);
        Assert.Empty((await built.LoadAsync()).CaucusNotes);
    }

    [Theory]
    [InlineData("电话13800000001。", "电话138****0001。")]
    [InlineData("打138 0000 0001或138-0000-0002", "打138******0001或138******0002")]
    [InlineData("11010519491231002x", "110105********002x")]
    [InlineData("接警编号202608030000012345678", "接警编号202608030000012345678")]
    [InlineData("付102,600.00元", "付102,600.00元")]
    public void RunningText_LosesOnlyTheNumbersOfPeople(string text, string kept) => Assert.Equal(kept, PrivateNumbers.Hide(text));
}
