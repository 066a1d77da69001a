using System.Globalization;
using System.Security.Claims;
using Bunit;
using Mediation.Domain.Access;
using Mediation.Web.Account;
using Mediation.Web.Setup;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using WebAccount = Mediation.Web.Account.Account;

namespace Mediation.Tests.Support;

/// <summary>Pages as a signed-in person gets them: the product's services on a database of their own; only the browser is missing.</summary>
public abstract class StaffPages : BunitContext
{
    protected StandingCase Case { get; private set; } = null!;

    protected SetClock Clock => Case.Clock;

    /// <summary>Signs an actor in at a stand of the case, a minute after its last step, in Chinese or English.</summary>
    protected Task BeginAsync(CaseStand stand, Actor actor, string language = "zh-CN")
    {
        // Before the first await, so that the language stays with the test.
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        return OpenAsync(stand, actor);
    }

    protected override async ValueTask DisposeAsyncCore()
    {
        await base.DisposeAsyncCore();
        if (Case is not null) await Case.DisposeAsync();
    }

    private async Task OpenAsync(CaseStand stand, Actor actor)
    {
        Case = await stand.OpenAsync();
        var settings = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["Database:ConnectionString"] = $"Data Source={Case.Database.File}" }).Build();
        Services.AddMediationData(settings).AddMediationIdentity();
        Services.AddReading().AddScoped<CurrentActor>().AddLocalization();
        Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock));
        Services.AddScoped<AuthenticationStateProvider>(_ => new SignedIn(actor));
        JSInterop.Mode = JSRuntimeMode.Loose;
        await AddAccountAsync(actor);
    }

    // Who reads is asked of the database each time, so the account has to be there.
    private async Task AddAccountAsync(Actor actor)
    {
        await using var scope = Case.Database.Services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<WebAccount>>();
        var account = new WebAccount
        {
            Id = actor.Id, UserName = actor.Id, Name = actor.Name, CommitteeId = actor.CommitteeId, MediatorId = actor.MediatorId, HostBodyId = actor.HostBodyId, RegionCode = actor.RegionCode,
        };
        Assert.True((await accounts.CreateAsync(account)).Succeeded);
        foreach (var role in actor.Roles) Assert.True((await accounts.AddToRoleAsync(account, $"{role}")).Succeeded);
    }

    private sealed class SignedIn(Actor actor) : AuthenticationStateProvider
    {
        public override Task<AuthenticationState> GetAuthenticationStateAsync() =>
            Task.FromResult(new AuthenticationState(new(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, actor.Id)], "test"))));
    }
}
