using Mediation.Domain;
using Mediation.Domain.Access;
using Mediation.Domain.Deadlines;
using Mediation.Web.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Setup;

/// <summary>What must be right with the store before the program serves, and what it brings along.</summary>
public static class StartUp
{
    /// <summary>Prepares the store.</summary>
    /// <param name="services">The program's services.</param>
    /// <param name="migrate">Whether tables are made or changed; in production only the verb migrate does.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>Why the program must not start; null if it may.</returns>
    public static async Task<Text?> PrepareAsync(IServiceProvider services, bool migrate, CancellationToken ct = default)
    {
        await using var scope = services.CreateAsyncScope();
        var options = scope.ServiceProvider.GetRequiredService<DatabaseOptions>();
        if (!migrate && options.File is { } file && !File.Exists(file))
            return new($"没有数据库文件{file}。请先运行 migrate。", $"There is no database file {file}. Run migrate first.");
        await using var db = await scope.ServiceProvider.GetRequiredService<IDbContextFactory<MediationDbContext>>().CreateDbContextAsync(ct);
        // Asked first: migrating takes a lock in the database, which a process killed just then would leave behind.
        var isBehind = (await db.Database.GetPendingMigrationsAsync(ct)).Any();
        if (isBehind && migrate) await db.Database.MigrateAsync(ct);
        else if (isBehind)
            return new("数据库的表不是这一版的。请先备份，再运行 migrate。", "The database is not of this version. Back it up, then run migrate.");
        if (options.IsSqlite && await SqliteSettings.RefusalAsync(db, ct) is { } refusal) return refusal;
        await AddKnownYearsAsync(db, ct);
        await AddRolesAsync(scope.ServiceProvider);
        return null;
    }

    /// <summary>The holiday notices the product brings along, where the store has none of that year.</summary>
    private static async Task AddKnownYearsAsync(MediationDbContext db, CancellationToken ct)
    {
        var stored = await db.Calendars.Select(c => c.Year).ToListAsync(ct);
        foreach (var year in new[] { CalendarYears.Y2025, CalendarYears.Y2026 }.Where(y => !stored.Contains(y.Year)))
            db.Calendars.Add(CalendarRow.Of(year));
        await db.SaveChangesAsync(ct);
    }

    private static async Task AddRolesAsync(IServiceProvider services)
    {
        var roles = services.GetRequiredService<RoleManager<IdentityRole>>();
        foreach (var role in Enum.GetNames<Role>())
            if (!await roles.RoleExistsAsync(role)) await roles.CreateAsync(new IdentityRole(role));
    }
}
