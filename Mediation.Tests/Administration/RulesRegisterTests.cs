using Mediation.Domain.Deadlines;
using Mediation.Domain.Rules;
using Mediation.Tests.Support;
using Mediation.Web.Administration;
using Mediation.Web.Cases;
using Mediation.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static Mediation.Tests.Support.TestDirectory;

namespace Mediation.Tests.Administration;

public sealed class RulesRegisterTests
{
    private static readonly DateTime Now = new(2026, 8, 3, 2, 0, 0, DateTimeKind.Utc);
    private static readonly DateOnly Today = new(2026, 8, 3);

    [Fact]
    public async Task Length_HoldsFromItsDayOnAndLeavesTheOldOneStanding()
    {
        await using var database = await TestDatabase.CreateAsync();
        Assert.Null(await SetAsync(database, new("D07", "45", Today, "司法局通知")));
        Assert.Null(await SetAsync(database, new("D07", "60", Today.AddDays(10), "司法局通知")));

        var law = await LawAsync(database);
        Assert.Equal([30, 45, 45, 60], new[] { Today.AddDays(-1), Today, Today.AddDays(9), Today.AddDays(10) }.Select(d => law.LengthsOn(d).PeriodOf(DeadlineKind.D07).Length));
        await using var db = database.Open();
        Assert.Equal(2, await db.Events.CountAsync(e => e.StepKey == "rule-set" && e.Zh.Contains("人民调解期限") && e.Zh.Contains("司法局通知")));
    }

    [Fact]
    public async Task CaseThatHasBegun_KeepsTheLengthOfTheDayItBegan()
    {
        await using var standing = await CaseStand.Referred.OpenAsync();
        var begun = await standing.LoadAsync();
        var next = Domain.Workflow.StepContext.DayOf(begun.RegisteredAt).AddDays(1);
        var later = begun.RegisteredAt.AddDays(20);
        await using (var db = standing.Database.Open())
        {
            db.LengthSettings.Add(new() { Kind = DeadlineKind.D07, Length = 60, ValidFrom = next, Reason = "通知", By = "系统管理员", At = Now });
            db.RuleValues.Add(new() { Key = RuleSettings.ShortSession.Key, Value = 5, ValidFrom = next, Reason = "通知", By = "系统管理员", At = Now });
            await db.SaveChangesAsync();
        }
        var context = LawData.ContextFor(begun, Feng, later, await LawAsync(standing.Database));

        Assert.Equal(30, context.Lengths.PeriodOf(DeadlineKind.D07).Length);
        Assert.Equal(15, context.Rules.Of(RuleSettings.ShortSession));
        var fresh = LawData.ContextFor(new Domain.Cases.MediationCase(), Feng, later, await LawAsync(standing.Database));
        Assert.Equal((60, 5), (fresh.Lengths.PeriodOf(DeadlineKind.D07).Length, fresh.Rules.Of(RuleSettings.ShortSession)));
    }

    [Theory]
    [InlineData("D07", "0", 0, "通知", "value")]
    [InlineData("D07", "三十", 0, "通知", "value")]
    [InlineData("D32", "45", 0, "通知", "value")]
    [InlineData("D07", "45", -1, "通知", "from")]
    [InlineData("D07", "45", 0, " ", "reason")]
    [InlineData("keep-long", "9", 0, "通知", "value")]
    [InlineData("oral-instalments", "2", 0, "通知", "value")]
    [InlineData("prime-rate", "3.005", 0, "公告", "value")]
    [InlineData("prime-rate", "-3", 0, "公告", "value")]
    [InlineData("prime-rate", "2.95", 1, "公告", "from")]
    public async Task WrongValue_IsRefusedBesideItsFieldAndNothingIsStored(string what, string value, int days, string reason, string field)
    {
        await using var database = await TestDatabase.CreateAsync();

        var fault = await SetAsync(database, new(what, value, Today.AddDays(days), reason));

        Assert.Equal(field, fault?.Field);
        await using var db = database.Open();
        Assert.Equal((0, 0, 0), (await db.LengthSettings.CountAsync(), await db.RuleValues.CountAsync(), await db.PrimeRates.CountAsync()));
    }

    [Fact]
    public async Task SecondValueForTheSameDay_OverwritesNothing()
    {
        await using var database = await TestDatabase.CreateAsync();
        Assert.Null(await SetAsync(database, new("prime-rate", "2.95%", Today, "公告")));

        Assert.Equal("from", (await SetAsync(database, new("prime-rate", "2.90", Today, "公告")))?.Field);

        var law = await LawAsync(database);
        Assert.Equal((3.00m, 2.95m), (law.Rates.On(Today.AddDays(-1)), law.Rates.On(Today)));
    }

    [Fact]
    public async Task NewCourtOfARegion_EndsTheOldBindingTheDayBefore()
    {
        await using var database = await TestDatabase.CreateAsync();
        var register = Register(database);
        await using var db = database.Open();
        var old = await db.Bindings.AsNoTracking().FirstAsync(b => b.ValidTo == null);
        var day = new DateOnly(2026, 9, 1);

        Assert.Null(await register.BindAsync(old.RegionCode, $"{old.CourtId}", day, Administrator, Now));
        Assert.Equal("from", (await register.BindAsync(old.RegionCode, $"{old.CourtId}", day, Administrator, Now))?.Field);
        Assert.Equal("region", (await register.BindAsync("50010", $"{old.CourtId}", day, Administrator, Now))?.Field);
        Assert.Equal("court", (await register.BindAsync("500108", "", day, Administrator, Now))?.Field);

        var bindings = await db.Bindings.AsNoTracking().Where(b => b.RegionCode == old.RegionCode).OrderBy(b => b.ValidFrom).ToListAsync();
        Assert.Equal([(old.ValidFrom, (DateOnly?)day.AddDays(-1)), (day, null)], bindings.Select(b => (b.ValidFrom, b.ValidTo)));
    }

    [Fact]
    public async Task NobodyButAnAdministrator_ReadsOrSets()
    {
        await using var database = await TestDatabase.CreateAsync();
        await Assert.ThrowsAsync<InvalidOperationException>(() => Register(database).SetAsync(new("D07", "45", Today, "通知"), Director, Now));
        Assert.Null(await new RulesQueries(database.Services.GetRequiredService<IDbContextFactory<MediationDbContext>>(), TimeProvider.System).FindAsync(Director));
    }

    private static RulesRegister Register(TestDatabase database) => new(database.Services.GetRequiredService<WriteUnit>());

    private static Task<SettingFault?> SetAsync(TestDatabase database, SettingChange change) => Register(database).SetAsync(change, Administrator, Now);

    private static async Task<LawData> LawAsync(TestDatabase database)
    {
        await using var db = database.Open();
        return await LawData.LoadAsync(db);
    }
}
