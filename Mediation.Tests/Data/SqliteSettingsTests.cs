using Mediation.Tests.Support;
using Mediation.Web.Data;
using Mediation.Web.Setup;

namespace Mediation.Tests.Data;

public sealed class SqliteSettingsTests
{
    [Theory]
    [InlineData("3.40.1", "wal", "2", "1", "3.50")]
    [InlineData("3.50.4", "delete", "2", "1", "wal")]
    [InlineData("3.50.4", "wal", "1", "1", "FULL")]
    [InlineData("3.50.4", "wal", "2", "0", "外键")]
    public void WrongSetting_IsRefusedByName(string version, string journal, string synchronous, string keys, string named) =>
        Assert.Contains(named, SqliteSettings.Refusal(version, journal, synchronous, keys)!.Value.Zh, StringComparison.Ordinal);

    [Fact]
    public async Task OwnDatabase_HasEverySetting()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var db = database.Open();

        Assert.Null(await SqliteSettings.RefusalAsync(db));
    }

    [Fact]
    public async Task FileThatLostItsJournalMode_StopsTheStart()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.TamperAsync("PRAGMA journal_mode=DELETE");

        var refusal = await StartUp.PrepareAsync(database.Services, migrate: false);

        Assert.Contains("wal", refusal!.Value.En, StringComparison.Ordinal);
    }

    [Fact]
    public async Task MissingFile_IsNotMadeBySurprise()
    {
        var file = Path.Combine(Path.GetTempPath(), $"mediation-{Guid.NewGuid():N}.db");
        await using var services = TestDatabase.Provide(file);

        var refusal = await StartUp.PrepareAsync(services, migrate: false);

        Assert.Contains("migrate", refusal!.Value.En, StringComparison.Ordinal);
        Assert.False(File.Exists(file));
    }
}
