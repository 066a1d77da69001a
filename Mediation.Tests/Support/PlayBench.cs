using System.Text;
using Mediation.Web.Cases;
using Mediation.Web.Data;
using Mediation.Web.Play;
using Mediation.Web.Setup;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;

namespace Mediation.Tests.Support;

/// <summary>The verb play and the demonstration on a database file of their own.</summary>
internal sealed class PlayBench : IAsyncDisposable
{
    private readonly string _folder = System.IO.Directory.CreateTempSubdirectory("mediation-play-").FullName;

    public PlayBench(string environment = "Development")
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection([new("Database:ConnectionString", $"Data Source={File}")]).Build();
        var services = new ServiceCollection().AddLogging().AddSingleton<IHostEnvironment>(new Host(environment, _folder))
            .AddMediationData(settings).AddPlay().AddMediationIdentity().Services;
        Services = services.BuildServiceProvider();
    }

    public ServiceProvider Services { get; }

    public string File => Path.Combine(_folder, "mediation.db");

    public string Folder => _folder;

    /// <summary>What was printed and how it ended.</summary>
    public async Task<(int Code, string Output, string Errors)> PlayAsync(string json, string? folder = null, bool english = false)
    {
        var (output, errors) = (new StringWriter(), new StringWriter());
        var code = await PlayVerb.PlayAsync(Services, Encoding.UTF8.GetBytes(json), folder, output, errors, english);
        return (code, output.ToString(), errors.ToString());
    }

    public Task<MediationDbContext> OpenAsync() => Services.GetRequiredService<IDbContextFactory<MediationDbContext>>().CreateDbContextAsync();

    /// <summary>The only case.</summary>
    public async Task<Domain.Cases.MediationCase> OnlyCaseAsync()
    {
        await using var db = await OpenAsync();
        return (await CaseLoader.LoadAsync(db, await db.Cases.Select(c => c.Id).SingleAsync(), withCaucus: true))!;
    }

    public static string Script(string name) => System.IO.File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Demo", "Scripts", name));

    public async ValueTask DisposeAsync()
    {
        await Services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        System.IO.Directory.Delete(_folder, recursive: true);
    }

    private sealed class Host(string environment, string folder) : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = environment;
        public string ApplicationName { get; set; } = "Mediation.Tests";
        public string ContentRootPath { get; set; } = folder;
        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
