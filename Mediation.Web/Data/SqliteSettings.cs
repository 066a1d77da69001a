using System.Data.Common;
using System.Globalization;
using Mediation.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Mediation.Web.Data;

/// <summary>
/// What this product relies on SQLite for: a commit that survives a power cut, readers that do not wait for writers, foreign keys
/// that hold. Every connection is set so; start-up asks the file itself and refuses anything else.
/// </summary>
public sealed class SqliteSettings : DbConnectionInterceptor
{
    private static readonly Version Oldest = new(3, 50);
    private const string Wanted = "PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA busy_timeout=250;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        ArgumentNullException.ThrowIfNull(connection);
        using var command = connection.CreateCommand();
        command.CommandText = Wanted;
        command.ExecuteNonQuery();
    }

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        ConnectionOpened(connection, eventData);
        return Task.CompletedTask;
    }

    /// <summary>Why the product must not start on this database; null if it may.</summary>
    public static async Task<Text?> RefusalAsync(MediationDbContext db, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        await db.Database.OpenConnectionAsync(ct);
        try
        {
            return Refusal(await AskAsync(db, "SELECT sqlite_version()", ct), await AskAsync(db, "PRAGMA journal_mode", ct),
                await AskAsync(db, "PRAGMA synchronous", ct), await AskAsync(db, "PRAGMA foreign_keys", ct));
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    /// <summary>The same, on what SQLite answered.</summary>
    public static Text? Refusal(string version, string journal, string synchronous, string foreignKeys) =>
        !Version.TryParse(version, out var known) || known < Oldest
            ? new($"SQLite是{version}，至少要3.50。程序没有启动。", $"SQLite is {version}; it must be 3.50 or newer. Not started.")
        : journal != "wal"
            ? new($"数据库的日志方式是{journal}，应当是wal。请对数据库执行 PRAGMA journal_mode=WAL 后再启动。",
                $"The database journals as {journal}; it must be wal. Run PRAGMA journal_mode=WAL on it, then start again.")
        : synchronous != "2"
            ? new($"数据库的synchronous是{synchronous}，应当是2（FULL），否则断电会丢数据。程序没有启动。",
                $"synchronous is {synchronous}; it must be 2 (FULL), or a power cut loses data. Not started.")
        : foreignKeys != "1"
            ? new("数据库没有打开外键检查。程序没有启动。", "Foreign keys are not enforced. Not started.")
        : null;

    private static async Task<string> AskAsync(MediationDbContext db, string question, CancellationToken ct)
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = question;
        return Convert.ToString(await command.ExecuteScalarAsync(ct), CultureInfo.InvariantCulture) ?? "";
    }
}
