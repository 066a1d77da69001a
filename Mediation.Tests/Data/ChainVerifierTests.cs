using Mediation.Domain.Cases;
using Mediation.Tests.Support;
using Mediation.Web.Data;
using Microsoft.Extensions.DependencyInjection;

namespace Mediation.Tests.Data;

public sealed class ChainVerifierTests
{
    [Theory]
    [InlineData("UPDATE Events SET Zh = '别的' WHERE Sequence = 4", "content of row 4 was changed")]
    [InlineData("UPDATE Events SET Data = '{}', ActorName = '别人' WHERE Sequence = 2", "content of row 2 was changed")]
    [InlineData("DELETE FROM Events WHERE Sequence = 3", "row 3 is missing, row 4 follows")]
    [InlineData("UPDATE Events SET Sequence = 99 WHERE Sequence = 2; UPDATE Events SET Sequence = 2 WHERE Sequence = 3; UPDATE Events SET Sequence = 3 WHERE Sequence = 99", "row 2 does not follow the row before it")]
    [InlineData("DELETE FROM Events WHERE Sequence > 3", "rows 4 to 9 were cut off the end")]
    [InlineData("DELETE FROM ChainHead", "the record of the chain's end is missing")]
    [InlineData("UPDATE ChainHead SET Hash = '00'", "does not match the last row")]
    [InlineData("DELETE FROM Numbers", "number 1 is missing and not explained")]
    [InlineData("UPDATE NumberSeries SET Last = 3", "number 2 is missing and not explained")]
    [InlineData("UPDATE NumberSeries SET Last = 0", "number 1 is beyond the last one drawn, 0")]
    public async Task Tampering_IsNamed(string sql, string flaw)
    {
        await using var database = await TestDatabase.CreateAsync();
        await new CaseBuilder(database).MediatingAsync();
        Assert.Empty((await Verifier(database).VerifyAsync()).Flaws);

        await database.TamperAsync(sql);

        Assert.Contains((await Verifier(database).VerifyAsync()).Flaws, f => f.En.Contains(flaw, StringComparison.Ordinal));
    }

    [Fact]
    public async Task TailCutAndHeadRewritten_ShowsInTheHashKeptElsewhere()
    {
        await using var database = await TestDatabase.CreateAsync();
        await new CaseBuilder(database).MediatingAsync();
        var kept = (await Verifier(database).VerifyAsync()).Head;
        await database.TamperAsync("DELETE FROM Events WHERE Sequence > 3; UPDATE ChainHead SET Sequence = 3, Hash = (SELECT Hash FROM Events WHERE Sequence = 3)");

        var report = await Verifier(database).VerifyAsync();

        Assert.Empty(report.Flaws);
        Assert.NotEqual(kept, report.Head);
    }

    [Fact]
    public async Task ProgramItself_CannotChangeOrRemoveAnEvent()
    {
        await using var database = await TestDatabase.CreateAsync();
        await new CaseBuilder(database).PoliceReferralAsync();
        await using var db = database.Open();
        db.Remove(db.Events.First());

        await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync());
    }

    [Fact]
    public async Task EmptyRecord_IsWhole()
    {
        await using var database = await TestDatabase.CreateAsync();

        var report = await Verifier(database).VerifyAsync();

        Assert.Equal((0, EventChain.Start), (report.Events, report.Head));
        Assert.Empty(report.Flaws);
    }

    private static ChainVerifier Verifier(TestDatabase database) => database.Services.GetRequiredService<ChainVerifier>();
}
