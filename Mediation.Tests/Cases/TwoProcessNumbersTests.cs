using System.Diagnostics;
using System.Text.Json;
using Mediation.Web.Data;
using Microsoft.Data.Sqlite;

namespace Mediation.Tests.Cases;

/// <summary>Two running programs accept cases of one committee in one year into one database at the same time.</summary>
public sealed class TwoProcessNumbersTests
{
    private const int Each = 6;

    [Fact]
    public async Task TwoProcesses_NeverGiveOneNumberTwice()
    {
        var folder = System.IO.Directory.CreateTempSubdirectory("two-processes-").FullName;
        try
        {
            var database = Path.Combine(folder, "mediation.db");
            // The first makes the database; the two that follow run side by side.
            Assert.Equal((0, ""), await RunAsync(folder, database, 0, 1));
            var ran = await Task.WhenAll(RunAsync(folder, database, 1, Each), RunAsync(folder, database, 2, Each));
            Assert.Equal([(0, ""), (0, "")], ran);

            var numbers = await NumbersAsync(database);
            Assert.Equal(2 * Each + 1, numbers.Count);
            Assert.Equal(Enumerable.Range(1, 2 * Each + 1).Select(n => $"（某镇）人调字〔2026〕第{n:0000}号"), numbers.Order(StringComparer.Ordinal));
            Assert.Equal(0, (await ProgramAsync("verify", "--database", database)).Code);
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            System.IO.Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<(int Code, string Errors)> RunAsync(string folder, string database, int run, int cases)
    {
        var file = Path.Combine(folder, $"run{run}.json");
        await File.WriteAllTextAsync(file, Script(run, cases));
        return await ProgramAsync("play", file, "--database", database);
    }

    private static string Script(int run, int cases)
    {
        var entries = new List<object>();
        for (var i = 0; i < cases; i++)
        {
            void Add(string step, object input) => entries.Add(new
            {
                at = new DateTime(2026, 8, 3, 9, 0, 0).AddMinutes(entries.Count).ToString("yyyy-MM-ddTHH:mm"), actor = "registrar", step, @case = $"case{i}", input,
            });
            object Party(string side, int n) => new { side, kind = "Person", name = $"张某{"甲乙丙"[run]}{side[0]}", phone = $"1380000{run}{i:00}{n}", address = "某镇某街1号", regionCode = "500106" };
            Add("draft-application", new { category = "Neighbours", subject = "邻里纠纷", facts = "楼上漏水。", claims = "修好。", parties = new[] { Party("Applicant", 1), Party("Respondent", 2) } });
            Add("submit-application", new { rightsTold = true, confirmedHow = "当场念过" });
            Add("begin-asking", new { });
            Add("record-consent", new { party = "B1", agrees = true, how = "电话" });
            Add("accept", new { });
        }
        return JsonSerializer.Serialize(new { title = $"并行{run}", entries });
    }

    private static async Task<(int Code, string Errors)> ProgramAsync(params string[] words)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var word in words.Prepend(typeof(MediationDbContext).Assembly.Location)) start.ArgumentList.Add(word);
        start.Environment["Logging__LogLevel__Default"] = "Error";
        using var process = Process.Start(start)!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        await output;
        return (process.ExitCode, await errors);
    }

    private static async Task<List<string>> NumbersAsync(string database)
    {
        await using var connection = new SqliteConnection($"Data Source={database};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT FileNumber FROM Cases WHERE FileNumber IS NOT NULL";
        await using var reader = await command.ExecuteReaderAsync();
        var numbers = new List<string>();
        while (await reader.ReadAsync()) numbers.Add(reader.GetString(0));
        return numbers;
    }
}
