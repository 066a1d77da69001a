using Mediation.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Setup;

/// <summary>`verify [--database PATH]`: reads the whole record and says what is wrong with it; changes nothing.</summary>
internal static class VerifyVerb
{
    public static async Task<int> RunAsync(IServiceProvider services, VerbArguments asked)
    {
        if (services.GetRequiredService<DatabaseOptions>().File is { } file && !File.Exists(file))
        {
            Verbs.Say(new($"没有数据库文件{file}。", $"There is no database file {file}."), wrong: true);
            return Verbs.Misused;
        }
        await using (var db = await services.GetRequiredService<IDbContextFactory<MediationDbContext>>().CreateDbContextAsync())
        {
            if ((await db.Database.GetPendingMigrationsAsync()).Any())
            {
                Verbs.Say(new("数据库的表不是这一版的，没有核对。", "The database is not of this version; nothing was checked."), wrong: true);
                return Verbs.Wrong;
            }
        }
        var report = await services.GetRequiredService<ChainVerifier>().VerifyAsync();
        foreach (var flaw in report.Flaws) Verbs.Say(new($"有问题：{flaw.Zh}。", $"Wrong: {flaw.En}."), wrong: true);
        if (report.Flaws.Count > 0) return Verbs.Wrong;
        Verbs.Say(new($"{report.Events}条记录完整，编号没有缺漏。链尾：{report.Head}", $"{report.Events} events are whole and no number is missing. End of the chain: {report.Head}"));
        return Verbs.Fine;
    }
}
