using Mediation.Domain;
using Mediation.Web.Account;
using Mediation.Web.Data;
using Mediation.Web.Demo;
using Mediation.Web.Play;

namespace Mediation.Web.Setup;

/// <summary>What the program does instead of serving pages when the command line begins with a word: one line for each verb.</summary>
internal static class Verbs
{
    /// <summary>Done.</summary>
    public const int Fine = 0;

    /// <summary>Something is wrong; it was said what.</summary>
    public const int Wrong = 1;

    /// <summary>The command line was not understood.</summary>
    public const int Misused = 2;

    private static readonly Dictionary<string, Func<IServiceProvider, VerbArguments, Task<int>>> Known = new(StringComparer.Ordinal)
    {
        ["migrate"] = MigrateVerb.RunAsync,
        ["verify"] = VerifyVerb.RunAsync,
        ["directory"] = DirectoryVerb.RunAsync,
        ["create-admin"] = CreateAdminVerb.RunAsync,
        ["play"] = PlayVerb.RunAsync,
        ["seed"] = SeedVerb.RunAsync,
    };

    /// <summary>The words after the program's name, when the first is a verb; null when pages are to be served.</summary>
    public static VerbArguments? Asked(string[] args) => args is [var first, ..] && !first.StartsWith('-') ? new VerbArguments(args) : null;

    /// <summary>`--database PATH` names a SQLite file whatever the settings say.</summary>
    public static void Choose(VerbArguments? asked, IConfiguration configuration)
    {
        if (asked is null) return;
        // A verb answers on the same screen a log would fill.
        configuration["Logging:LogLevel:Default"] = "Warning";
        PlayVerb.Choose(asked, configuration);
        if (asked["database"] is not { } path) return;
        configuration["Database:Provider"] = "Sqlite";
        configuration["Database:ConnectionString"] = $"Data Source={Path.GetFullPath(path)}";
    }

    /// <summary>Carries out the verb.</summary>
    /// <returns>0 done, 1 something is wrong, 2 not understood.</returns>
    public static async Task<int> RunAsync(IServiceProvider services, VerbArguments asked)
    {
        if (!Known.TryGetValue(asked.Verb, out var run))
        {
            Say(new($"没有这个命令：{asked.Verb}。可以用：{string.Join('、', Known.Keys)}。", $"There is no such command: {asked.Verb}. There are: {string.Join(", ", Known.Keys)}."), wrong: true);
            return Misused;
        }
        await using var scope = services.CreateAsyncScope();
        return await run(scope.ServiceProvider, asked);
    }

    /// <summary>One sentence in both languages, Chinese first.</summary>
    public static void Say(Text sentence, bool wrong = false)
    {
        var to = wrong ? Console.Error : Console.Out;
        to.WriteLine(sentence.Zh);
        to.WriteLine(sentence.En);
    }
}
