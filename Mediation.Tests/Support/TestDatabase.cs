using Mediation.Web.Cases;
using Mediation.Web.Data;
using Mediation.Web.Setup;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Mediation.Tests.Support;

/// <summary>A SQLite file of its own with the product's services on it and <see cref="TestDirectory"/> in it. It goes when disposed.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private static readonly Lazy<Task<byte[]>> Template = new(MakeTemplateAsync);
    private readonly string folder = Directory.CreateTempSubdirectory("mediation-").FullName;

    private TestDatabase()
    {
        File = Path.Combine(folder, "mediation.db");
        Services = Provide(File);
    }

    public string File { get; }

    public ServiceProvider Services { get; }

    public StepRunner Runner => Services.GetRequiredService<StepRunner>();

    /// <summary>A database as after the first start, with the directory written.</summary>
    public static async Task<TestDatabase> CreateAsync()
    {
        var database = new TestDatabase();
        await System.IO.File.WriteAllBytesAsync(database.File, await Template.Value);
        return database;
    }

    public MediationDbContext Open() => Services.GetRequiredService<IDbContextFactory<MediationDbContext>>().CreateDbContext();

    /// <summary>The product's services on a file, as a second process would have them.</summary>
    public static ServiceProvider Provide(string file, int busySeconds = 10) => new ServiceCollection()
        .AddLogging()
        .AddSingleton(TimeProvider.System)
        .AddMediationData(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Database:ConnectionString"] = $"Data Source={file}",
            ["Database:BusySeconds"] = busySeconds.ToString(),
        }).Build())
        .AddMediationIdentity().Services
        .BuildServiceProvider();

    /// <summary>Runs SQL behind the product's back, as somebody with the file could.</summary>
    public async Task TamperAsync(string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={File};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    public async ValueTask DisposeAsync()
    {
        Release(Services);
        await Services.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    // Closes what the pool still holds open of this one file.
    private static void Release(IServiceProvider services)
    {
        using var connection = new SqliteConnection(services.GetRequiredService<DatabaseOptions>().ConnectionString);
        SqliteConnection.ClearPool(connection);
    }

    private static async Task<byte[]> MakeTemplateAsync()
    {
        var folder = Directory.CreateTempSubdirectory("mediation-").FullName;
        var file = Path.Combine(folder, "template.db");
        await using (var services = Provide(file))
        {
            Assert.Null(await StartUp.PrepareAsync(services, migrate: true));
            await using var db = await services.GetRequiredService<IDbContextFactory<MediationDbContext>>().CreateDbContextAsync();
            await TestDirectory.WriteAsync(db);
            await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)");
            await db.Database.CloseConnectionAsync();
            Release(services);
        }
        var bytes = await System.IO.File.ReadAllBytesAsync(file);
        Directory.Delete(folder, recursive: true);
        return bytes;
    }
}
