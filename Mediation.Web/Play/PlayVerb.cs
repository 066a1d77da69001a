using Mediation.Domain;
using Mediation.Domain.Access;
using Mediation.Web.Cases;
using Mediation.Web.Data;
using Mediation.Web.Demo;
using Mediation.Web.Setup;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Directory = Mediation.Domain.Workflow.Directory;

namespace Mediation.Web.Play;

/// <summary>
/// `play FILE.json [--database PATH] [--out DIR] [--lang en]`: drives a scripted case through the same rules as the pages.
/// `play --steps [--json]`: lists every step. Ends with 0 as written, 1 otherwise, 2 malformed.
/// </summary>
internal static class PlayVerb
{
    private static readonly Text Usage = new("用法：play 文件.json [--database 数据库] [--out 文件夹] [--lang en]，或者 play --steps [--json]",
        "Usage: play FILE.json [--database PATH] [--out DIR] [--lang en], or play --steps [--json]");

    /// <summary>Without --database a script gets a store of its own, which is deleted afterwards.</summary>
    public static void Choose(VerbArguments asked, IConfiguration configuration)
    {
        if (asked.Verb != "play" || asked["database"] is not null) return;
        configuration["Database:Provider"] = "Sqlite";
        configuration["Database:ConnectionString"] = $"Data Source={Path.Combine(Path.GetTempPath(), $"mediation-play-{Guid.NewGuid():N}.db")}";
    }

    public static async Task<int> RunAsync(IServiceProvider services, VerbArguments asked)
    {
        var english = asked["lang"] == "en";
        if (asked.Has("steps"))
        {
            await Console.Out.WriteLineAsync(asked.Has("json") ? StepList.Json() : StepList.Words(english));
            return Verbs.Fine;
        }
        if (asked.Rest is not [var path])
        {
            Verbs.Say(Usage, wrong: true);
            return Verbs.Misused;
        }
        if (!File.Exists(path))
        {
            Verbs.Say(new($"没有文件{path}。", $"There is no file {path}."), wrong: true);
            return Verbs.Misused;
        }
        try
        {
            return await PlayAsync(services, await File.ReadAllBytesAsync(path), asked["out"], Console.Out, Console.Error, english);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or SqliteException)
        {
            Verbs.Say(new($"读写不成：{e.Message}", $"Reading or writing failed: {e.Message}"), wrong: true);
            return Verbs.Wrong;
        }
        finally
        {
            if (asked["database"] is null) Delete(services);
        }
    }

    internal static async Task<int> PlayAsync(IServiceProvider services, byte[] utf8, string? folder, TextWriter output, TextWriter errors, bool english, CancellationToken ct = default)
    {
        var (known, people) = await KnownAsync(services, ct);
        var (file, faults) = PlayFile.Parse(utf8, known, people);
        if (file is null)
        {
            foreach (var fault in faults) await errors.WriteLineAsync(fault.In(english));
            await errors.WriteLineAsync(new Text($"文件有{faults.Count}处要改，什么都没有运行。", $"{faults.Count} faults in the file; nothing was run.").In(english));
            return Verbs.Misused;
        }
        // A store that is there already is brought to this version by the verb migrate alone.
        var isNew = services.GetRequiredService<DatabaseOptions>().File is { } store && !File.Exists(store);
        if (await StartUp.PrepareAsync(services, migrate: isNew, ct) is { } refusal)
        {
            await errors.WriteLineAsync(refusal.In(english));
            return Verbs.Wrong;
        }
        await using (var db = await services.GetRequiredService<IDbContextFactory<MediationDbContext>>().CreateDbContextAsync(ct))
            await DirectoryLoader.AddMissingAsync(db, file.Directory, ct);
        await output.WriteLineAsync(file.Title);
        var outcome = await services.GetRequiredService<PlayRunner>().RunAsync(file, output, english, ct);
        if (!outcome.AsWritten) return Verbs.Wrong;
        if (folder is not null)
        {
            if (await PlayPapers.WriteAsync(services, outcome.Cases, folder, ct) is not { } papers)
            {
                await errors.WriteLineAsync(new Text("有文书没有生成。", "A paper could not be made.").In(english));
                return Verbs.Wrong;
            }
            await output.WriteLineAsync(new Text($"写出{papers}份文书：{folder}", $"{papers} papers written to {folder}").In(english));
        }
        await output.WriteLineAsync(new Text($"{file.Entries.Count}步都和文件写的一样。", $"All {file.Entries.Count} steps went as written.").In(english));
        return Verbs.Fine;
    }

    // An empty store gets the demonstration directory; a store with bodies of its own keeps to them.
    private static async Task<(Directory Known, IReadOnlyDictionary<string, Actor> People)> KnownAsync(IServiceProvider services, CancellationToken ct)
    {
        if (services.GetRequiredService<DatabaseOptions>().File is { } file && File.Exists(file))
        {
            await using var db = await services.GetRequiredService<IDbContextFactory<MediationDbContext>>().CreateDbContextAsync(ct);
            if (!(await db.Database.GetPendingMigrationsAsync(ct)).Any() && (await DirectoryCopy.ReadAsync(db, ct)).Directory is { Committees.Count: > 0 } stored)
                return (stored, stored.Committee(DemonstrationDirectory.Town.Id) is null ? new Dictionary<string, Actor>() : DemonstrationAccounts.People);
        }
        return (DemonstrationDirectory.All, DemonstrationAccounts.People);
    }

    private static void Delete(IServiceProvider services)
    {
        SqliteConnection.ClearAllPools();
        if (services.GetRequiredService<DatabaseOptions>().File is not { } file) return;
        foreach (var part in new[] { file, file + "-wal", file + "-shm" }) File.Delete(part);
    }
}
