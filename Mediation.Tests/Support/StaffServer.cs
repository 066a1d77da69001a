using Mediation.Domain.Access;
using Mediation.Domain.Workflow.Steps;
using Mediation.Web.Data;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using WebAccount = Mediation.Web.Account.Account;

namespace Mediation.Tests.Support;

/// <summary>A clock that stands where it is set.</summary>
public sealed class SetClock : TimeProvider
{
    /// <summary>Beijing, 21 September 2026, ten in the morning: the second instalment of D1 is open.</summary>
    public DateTimeOffset Now { get; set; } = new(2026, 9, 21, 2, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Now;
}

/// <summary>The program on a database with the test directory, accounts for its people and case D1, confirmed, its first instalment paid.</summary>
public class StaffServer : ServerFixture
{
    public const string Password = "Zhuozi-Yizi-38";
    private TestDatabase database = null!;

    public SetClock Clock { get; } = new();

    public string QueryCode { get; private set; } = "";

    public Guid CaseId { get; private set; }

    public TestDatabase Database => database;

    protected virtual string EnvironmentName => "Development";

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        Task.Run(FillAsync).GetAwaiter().GetResult();
        builder.UseEnvironment(EnvironmentName);
        builder.UseSetting("Demonstration:Load", "false");
        builder.UseSetting("Database:ConnectionString", $"Data Source={database.File}");
        builder.ConfigureTestServices(services => services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock)));
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await database.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    public async Task<WebAccount> AddAsync(Actor actor, string? phone = null)
    {
        await using var scope = database.Services.CreateAsyncScope();
        return await AddAsync(scope.ServiceProvider, actor, phone);
    }

    /// <summary>An account for the actor, with <see cref="Password"/>, in the store of these services.</summary>
    public static async Task<WebAccount> AddAsync(IServiceProvider services, Actor actor, string? phone = null)
    {
        var accounts = services.GetRequiredService<UserManager<WebAccount>>();
        var account = new WebAccount
        {
            Id = actor.Id, UserName = actor.Id, Name = actor.Name, CommitteeId = actor.CommitteeId, MediatorId = actor.MediatorId, HostBodyId = actor.HostBodyId,
            RegionCode = actor.RegionCode, PhoneNumber = phone,
        };
        Assert.True((await accounts.CreateAsync(account, Password)).Succeeded);
        foreach (var role in actor.Roles) Assert.True((await accounts.AddToRoleAsync(account, $"{role}")).Succeeded);
        return account;
    }

    private async Task FillAsync()
    {
        database = await TestDatabase.CreateAsync();
        await AddAsync(TestDirectory.Feng, "13700000009");
        foreach (var actor in new[] { TestDirectory.OtherMediator, TestDirectory.Officer, TestDirectory.Administrator, TestDirectory.Director, TestDirectory.Chu }) await AddAsync(actor);
        var builder = await new CaseBuilder(database).ConfirmedAsync();
        await builder.TakeAsync("record-performance", TestDirectory.Feng, new RecordPerformanceInput { Row = 1, Amount = "51,300.00", On = new(2026, 8, 6), Manner = "现金，当场签收" });
        CaseId = builder.CaseId;
        await using var db = database.Open();
        QueryCode = await db.Cases.Where(c => c.Id == CaseId).Select(c => c.QueryCode).SingleAsync();
    }
}

/// <summary>The same as it runs for real.</summary>
public sealed class ProductionServer : StaffServer
{
    protected override string EnvironmentName => "Production";
}
