using System.Diagnostics;
using Mediation.Domain.Access;
using Mediation.Tests.Support;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WebAccount = Mediation.Web.Account.Account;

namespace Mediation.Tests.Setup;

/// <summary>The verbs as an administrator runs them: the real program in a process of its own.</summary>
public sealed class VerbsTests
{
    [Fact]
    public async Task WholeRecord_VerifiesWithZero_TamperedWithOne()
    {
        await using var database = await TestDatabase.CreateAsync();
        await new CaseBuilder(database).AcceptedAsync();

        var whole = await RunAsync("", "verify", "--database", database.File);
        await database.TamperAsync("UPDATE Events SET Zh = '别的' WHERE Sequence = 2");
        var tampered = await RunAsync("", "verify", "--database", database.File);

        Assert.True(whole.Code == 0, whole.Error);
        Assert.Contains("6条记录完整", whole.Output, StringComparison.Ordinal);
        Assert.Equal(1, tampered.Code);
        Assert.Contains("第2行的内容被改动", tampered.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Migrate_MakesTheFile_CreateAdminTakesAStrongPasswordOnly()
    {
        var folder = Directory.CreateTempSubdirectory("mediation-").FullName;
        var file = Path.Combine(folder, "new.db");
        string[] admin = ["create-admin", "--name", "秦某巳", "--user", "qin", "--password-stdin", "--database", file];
        try
        {
            var early = await RunAsync("Kx7-pagoda-42\n", admin);
            var migrated = await RunAsync("", "migrate", "--database", file);
            var weak = await RunAsync("1234567890\n", admin);
            var made = await RunAsync("Kx7-pagoda-42\n", admin);
            var again = await RunAsync("Kx7-pagoda-43\n", admin);

            Assert.Equal([1, 0, 1, 0, 1], [early.Code, migrated.Code, weak.Code, made.Code, again.Code]);
            await using var services = TestDatabase.Provide(file);
            await using var scope = services.CreateAsyncScope();
            var accounts = scope.ServiceProvider.GetRequiredService<UserManager<WebAccount>>();
            var account = Assert.Single(await accounts.Users.ToListAsync());
            Assert.Equal([nameof(Role.Administrator)], await accounts.GetRolesAsync(account));
            Assert.True(await accounts.CheckPasswordAsync(account, "Kx7-pagoda-42"));
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    [Theory]
    [InlineData("no-such-verb")]
    [InlineData("create-admin")]
    [InlineData("verify", "--database", "/no/such/file.db")]
    public async Task NotUnderstood_IsTwo(params string[] words)
    {
        var result = await RunAsync("", words);

        Assert.Equal(2, result.Code);
        Assert.NotEqual("", result.Error);
    }

    internal static async Task<(int Code, string Output, string Error)> RunAsync(string input, params string[] words)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = AppContext.BaseDirectory,
            StandardOutputEncoding = System.Text.Encoding.UTF8, StandardErrorEncoding = System.Text.Encoding.UTF8,
        };
        foreach (var word in words.Prepend(typeof(Program).Assembly.Location)) start.ArgumentList.Add(word);
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        using var process = Process.Start(start)!;
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await error);
    }
}
