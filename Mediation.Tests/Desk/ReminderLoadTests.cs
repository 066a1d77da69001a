using Mediation.Domain.Deadlines;
using Mediation.Tests.Support;
using Mediation.Web.Cases;
using Mediation.Web.Data;
using Mediation.Web.Desk;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using static Mediation.Tests.Support.TestDirectory;

namespace Mediation.Tests.Desk;

/// <summary>Reminders of a desk with very many deadlines.</summary>
public sealed class ReminderLoadTests
{
    private static readonly DateOnly Due = new(2026, 9, 30);
    private static readonly DateTime Now = new(2026, 9, 30, 2, 0, 0, DateTimeKind.Utc);

    [Fact]
    public async Task FortyThousandDeadlines_AreRemindedOfOnce()
    {
        await using var standing = await CaseStand.Effective.OpenAsync();
        await CopyAsync(standing, 40_000, Due);
        var clock = Clock(standing);

        Assert.True(await clock.RemindAsync(Now) >= 40_000);
        Assert.Equal(0, await clock.RemindAsync(Now.AddHours(1)));
    }

    [Fact]
    public async Task RemindersOfToday_AreNotCrowdedOutByWhatIsLongOverdue()
    {
        await using var standing = await CaseStand.Effective.OpenAsync();
        await Clock(standing).RemindAsync(Now);
        var queries = new DeadlineQueries(standing.Database.Services.GetRequiredService<IDbContextFactory<MediationDbContext>>(), new SetClock { Now = new(Now) });
        Assert.Contains(await queries.RemindersAsync(Feng), r => r.Due == Due);

        await CopyAsync(standing, DeadlineQueries.Limit + 50, new(2026, 8, 1));

        Assert.Contains(await queries.RemindersAsync(Feng), r => r.Due == Due);
    }

    private static ReminderClock Clock(StandingCase standing) =>
        new(standing.Database.Services.GetRequiredService<WriteUnit>(), TimeProvider.System, NullLogger<ReminderClock>.Instance);

    // As many copies of the case's deadline of the second instalment, due on a day.
    private static async Task CopyAsync(StandingCase standing, int count, DateOnly due)
    {
        List<string> columns = [];
        await using (var connection = new SqliteConnection($"Data Source={standing.Database.File};Pooling=False"))
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = "SELECT name FROM pragma_table_info('Deadlines')";
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync()) columns.Add(reader.GetString(0));
        }
        const string id = "printf('%08X-0000-4000-8000-%012X', n.i, {0})";
        var values = string.Join(", ", columns.Select(c => c switch
        {
            "Id" => string.Format(System.Globalization.CultureInfo.InvariantCulture, id, due.DayNumber),
            "DueOn" or "NominalOn" => $"'{due:yyyy-MM-dd}'",
            _ => $"d.\"{c}\"",
        }));
        await standing.Database.TamperAsync($"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {count}) " +
            $"INSERT INTO Deadlines ({string.Join(", ", columns.Select(c => $"\"{c}\""))}) SELECT {values} FROM n, (SELECT * FROM Deadlines WHERE Kind = (SELECT Kind FROM Deadlines WHERE DueOn = '2026-09-30' LIMIT 1) AND DueOn = '2026-09-30' LIMIT 1) d");
    }
}
