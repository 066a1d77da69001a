using Microsoft.EntityFrameworkCore;

namespace Mediation.Tests.Support;

/// <summary>How SQLite would run a query.</summary>
internal static class QueryPlans
{
    /// <summary>The plan, a step a line.</summary>
    public static async Task<string> ReadAsync(DbContext db, string sql)
    {
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = "EXPLAIN QUERY PLAN " + sql;
        foreach (var name in System.Text.RegularExpressions.Regex.Matches(sql, "@[A-Za-z0-9_]+").Select(m => m.Value).Distinct())
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, "[]");
            command.Parameters.Add(parameter);
        }
        await using var reader = await command.ExecuteReaderAsync();
        var plan = new List<string>();
        while (await reader.ReadAsync()) plan.Add(reader.GetString(3));
        return string.Join('\n', plan);
    }

    /// <summary>The steps that walk through a whole table or a whole index; the lists handed in with the query and what was found before are none.</summary>
    public static async Task<IReadOnlyList<string>> ScansAsync(DbContext db, IEnumerable<string> queries)
    {
        var found = new List<string>();
        foreach (var sql in queries)
            found.AddRange((await ReadAsync(db, sql)).Split('\n').Where(l => l.StartsWith("SCAN ", StringComparison.Ordinal) && !l.Contains("VIRTUAL TABLE", StringComparison.Ordinal) && !l.Contains("subquery", StringComparison.Ordinal) && l != "SCAN CONSTANT ROW"));
        return found;
    }
}
