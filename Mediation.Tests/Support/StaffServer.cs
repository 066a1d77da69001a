using Mediation.Domain.Access;
using Mediation.Web.Cases;
using Mediation.Web.Data;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WebAccount = Mediation.Web.Account.Account;

namespace Mediation.Tests.Support;

/// <summary>The program with the test directory, accounts for its people, and one case with a signed agreement.</summary>
public sealed class StaffServer : ServerFixture
{
    public const string Password = "Zhuozi-Yizi-38";
    private readonly SemaphoreSlim filling = new(1);
    private bool filled;

    public string QueryCode { get; private set; } = "";

    public Guid CaseId { get; private set; }

    public IDbContextFactory<MediationDbContext> Contexts => Services.GetRequiredService<IDbContextFactory<MediationDbContext>>();

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Demonstration", "false");
    }

    public async Task<StaffServer> FillAsync()
    {
        await filling.WaitAsync();
        try
        {
            if (filled) return this;
            filled = true;
            await using (var db = await Contexts.CreateDbContextAsync()) await TestDirectory.WriteAsync(db);
            foreach (var actor in new[] { TestDirectory.Feng, TestDirectory.OtherMediator, TestDirectory.Officer, TestDirectory.Administrator, TestDirectory.Director }) await AddAsync(actor);
            await MakeCaseAsync();
            return this;
        }
        finally
        {
            filling.Release();
        }
    }

    public async Task AddAsync(Actor actor, string? phone = null)
    {
        await using var scope = Services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<WebAccount>>();
        var account = new WebAccount
        {
            Id = actor.Id, UserName = actor.Id, Name = actor.Name, CommitteeId = actor.CommitteeId, MediatorId = actor.MediatorId, HostBodyId = actor.HostBodyId,
            RegionCode = actor.RegionCode, PhoneNumber = phone,
        };
        Assert.True((await accounts.CreateAsync(account, Password)).Succeeded);
        foreach (var role in actor.Roles) await accounts.AddToRoleAsync(account, $"{role}");
    }

    private async Task MakeCaseAsync()
    {
        var builder = new CaseBuilder(Services.GetRequiredService<StepRunner>(), Contexts);
        await builder.EffectiveAsync();
        CaseId = builder.CaseId;
        await using var db = await Contexts.CreateDbContextAsync();
        QueryCode = await db.Cases.Where(c => c.Id == CaseId).Select(c => c.QueryCode).SingleAsync();
    }
}
