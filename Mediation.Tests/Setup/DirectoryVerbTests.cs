using Mediation.Domain.Access;
using Mediation.Tests.Support;
using Mediation.Web.Administration;
using Mediation.Web.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Mediation.Tests.Setup;

/// <summary>The directory of a real installation, entered by the real program in Production.</summary>
public sealed class DirectoryVerbTests : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("mediation-").FullName;
    private string Database => Path.Combine(folder, "new.db");
    private string Places => Path.Combine(folder, "directory.json");

    public ValueTask DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task ExampleOnAMigratedDatabase_LetsAMediatorHaveAnAccount()
    {
        var example = await VerbsTests.RunAsync("", "directory", "--example");
        await File.WriteAllTextAsync(Places, example.Output);
        var early = await EnterAsync();
        Assert.Equal(0, (await VerbsTests.RunAsync("", "migrate", "--database", Database)).Code);

        var entered = await EnterAsync();
        Assert.Equal([0, 1, 0], [example.Code, early.Code, entered.Code]);
        Assert.Contains("名册增加调解员：李某乙", entered.Output, StringComparison.Ordinal);
        await using var services = TestDatabase.Provide(Database);
        var register = new AccountRegister(services.GetRequiredService<IServiceScopeFactory>(), services.GetRequiredService<WriteUnit>(), TimeProvider.System);
        foreach (var role in AccountRegister.Roles.Where(r => r != Role.Administrator))
        {
            var made = await register.CreateAsync(TestDirectory.Administrator, new() { Name = "李某乙", UserName = $"li-{role}", Role = role, Body = (await register.BodiesAsync(role))[0].Id });
            Assert.NotNull(made.Password);
        }
        await using var db = await OpenAsync(services);
        Assert.Equal(9, await db.Events.CountAsync(e => e.StepKey == "directory-added"));
        var verified = await VerbsTests.RunAsync("", "verify", "--database", Database);
        Assert.True(verified.Code == 0, verified.Error);
    }

    [Fact]
    public async Task SecondFile_RenewsWhatItNamesAndDeletesNothing()
    {
        await using var services = await EnteredAsync();
        var unchanged = await EnterAsync();
        await File.WriteAllTextAsync(Places, """{ "mediators": [{ "name": "李某乙", "committee": "某乡人民调解委员会", "phone": "023-00000009" }] }""");
        var renewed = await EnterAsync();

        Assert.Equal([0, 0], [unchanged.Code, renewed.Code]);
        Assert.Contains("名册有0处变动", unchanged.Output, StringComparison.Ordinal);
        Assert.Contains("名册更新调解员：李某乙", renewed.Output, StringComparison.Ordinal);
        await using var db = await OpenAsync(services);
        var mediator = await db.Mediators.SingleAsync();
        Assert.Equal(("023-00000009", "调解证000001"), (mediator.Phone, mediator.CertificateNumber));
        Assert.Equal(4, await db.Hosts.CountAsync());
        Assert.Equal(1, await db.Events.CountAsync(e => e.StepKey == "directory-renewed"));
    }

    [Theory]
    [InlineData("""{ "hosts": [{ "kind": "Temple", "name": "某庙", "region": "500106" }] }""", "hosts[0].kind")]
    [InlineData("""{ "hosts": [{ "kind": "Court", "name": "某乡派出所", "region": "500106" }] }""", "hosts[0].kind")]
    [InlineData("""{ "bindings": [{ "region": "重庆", "court": "某区人民法院" }] }""", "bindings[0].region")]
    [InlineData("""{ "mediators": [{ "name": "某", "committee": "没有的调委会" }] }""", "mediators[0].committee")]
    [InlineData("""{ "places": {} }""", "places")]
    [InlineData("[]", "（文件）")]
    public async Task Fault_IsNamedByLineAndFieldAndNothingChanges(string fault, string field)
    {
        await using var services = await EnteredAsync();
        var committee = """{ "committees": [{ "name": "新调解委员会", "shortName": "新", "region": "500106" }],""";
        await File.WriteAllTextAsync(Places, fault.StartsWith('{') ? $"{committee}\n{fault[1..]}" : fault);
        var answer = await EnterAsync();

        Assert.Equal(2, answer.Code);
        Assert.Contains($"第{(fault.StartsWith('{') ? 2 : 1)}行 {field}：", answer.Error, StringComparison.Ordinal);
        await using var db = await OpenAsync(services);
        Assert.Equal(1, await db.Committees.CountAsync());
        Assert.Equal(9, await db.Events.CountAsync());
    }

    private async Task<ServiceProvider> EnteredAsync()
    {
        await VerbsTests.RunAsync("", "migrate", "--database", Database);
        await File.WriteAllTextAsync(Places, Mediation.Web.Setup.DirectoryExample.Json);
        Assert.Equal(0, (await EnterAsync()).Code);
        return TestDatabase.Provide(Database);
    }

    private Task<(int Code, string Output, string Error)> EnterAsync() => VerbsTests.RunAsync("", "directory", Places, "--database", Database);

    private static Task<MediationDbContext> OpenAsync(ServiceProvider services) => services.GetRequiredService<IDbContextFactory<MediationDbContext>>().CreateDbContextAsync();
}
