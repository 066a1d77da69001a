using Mediation.Tests.Support;
using Mediation.Web.Play;
using Mediation.Web.Setup;
using Microsoft.Extensions.Configuration;

namespace Mediation.Tests.Play;

public sealed class PlayVerbTests
{
    private static async Task<int> RunAsync(PlayBench bench, params string[] words) => await PlayVerb.RunAsync(bench.Services, new VerbArguments(["play", .. words]));

    [Fact]
    public async Task WithoutAFileOrWithOneThatIsNotThere_IsMisused()
    {
        await using var bench = new PlayBench();
        Assert.Equal(2, await RunAsync(bench, "--database", bench.File));
        Assert.Equal(2, await RunAsync(bench, "nothing.json", "--database", bench.File));
    }

    [Fact]
    public async Task ScriptOnItsOwnStore_LeavesNoFileBehind()
    {
        await using var bench = new PlayBench();
        Assert.Equal(0, await RunAsync(bench, Path.Combine(AppContext.BaseDirectory, "Demo", "Scripts", "awaiting.json")));
        Assert.Empty(System.IO.Directory.GetFiles(bench.Folder));
    }

    [Fact]
    public async Task FileThatIsNoDatabase_IsLeftAsItIs()
    {
        await using var bench = new PlayBench();
        await File.WriteAllTextAsync(bench.File, "not a database, only some words that are long enough to be read as a header of one");
        Assert.Equal(1, await RunAsync(bench, Path.Combine(AppContext.BaseDirectory, "Demo", "Scripts", "awaiting.json"), "--database", bench.File));
        Assert.StartsWith("not a database", await File.ReadAllTextAsync(bench.File));
    }

    [Fact]
    public void WithoutADatabase_TheStoreIsTemporary_WithOneItIsKept()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("Database:Provider", "SqlServer")]).Build();
        Verbs.Choose(new VerbArguments(["play", "x.json"]), configuration);
        Assert.Equal("Sqlite", configuration["Database:Provider"]);
        Assert.StartsWith($"Data Source={Path.GetTempPath()}", configuration["Database:ConnectionString"]);
        Verbs.Choose(new VerbArguments(["play", "x.json", "--database", "/tmp/kept.db"]), configuration);
        Assert.Equal("Data Source=/tmp/kept.db", configuration["Database:ConnectionString"]);
    }
}
