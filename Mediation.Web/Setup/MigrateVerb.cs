using Mediation.Web.Data;

namespace Mediation.Web.Setup;

/// <summary>`migrate`: makes or updates the tables.</summary>
internal static class MigrateVerb
{
    public static async Task<int> RunAsync(IServiceProvider services, VerbArguments asked)
    {
        if (await StartUp.PrepareAsync(services, migrate: true) is { } refusal)
        {
            Verbs.Say(refusal, wrong: true);
            return Verbs.Wrong;
        }
        var where = services.GetRequiredService<DatabaseOptions>().File ?? "SQL Server";
        Verbs.Say(new($"数据库已是这一版：{where}。", $"The database is up to date: {where}."));
        return Verbs.Fine;
    }
}
