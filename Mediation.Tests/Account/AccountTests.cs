using System.Buffers.Binary;
using System.Security.Claims;
using Mediation.Domain.Access;
using Mediation.Tests.Support;
using Mediation.Web.Account;
using Mediation.Web.Setup;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using WebAccount = Mediation.Web.Account.Account;

namespace Mediation.Tests.Account;

public sealed class AccountTests
{
    private const string Good = "Kx7-pagoda-42";

    [Fact]
    public async Task Password_IsHashedWithTheAgreedRounds()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var scope = database.Services.CreateAsyncScope();

        var account = await MakeAsync(scope.ServiceProvider);

        // Identity's format 3: marker, four bytes of algorithm, four bytes of rounds.
        var rounds = BinaryPrimitives.ReadUInt32BigEndian(Convert.FromBase64String(account.PasswordHash!).AsSpan(5));
        Assert.Equal((uint)IdentitySetup.HashRounds, rounds);
        Assert.True(rounds >= 210_000);
    }

    [Theory]
    [InlineData("short-1")]
    [InlineData("aaaaaaaaaaaa")]
    [InlineData("1234567890")]
    [InlineData("0987654321")]
    [InlineData("qwertyuiop")]
    [InlineData("password2026")]
    [InlineData("feng-someone-1")]
    public async Task WeakPassword_IsRefused(string password)
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var scope = database.Services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<WebAccount>>();

        var result = await accounts.CreateAsync(new WebAccount { UserName = "feng", Name = "冯某癸" }, password);

        Assert.False(result.Succeeded);
        Assert.Empty(accounts.Users);
    }

    [Fact]
    public async Task RoleTakenAway_CountsAtOnce_AndADisabledAccountIsNobody()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var scope = database.Services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<WebAccount>>();
        var source = scope.ServiceProvider.GetRequiredService<ActorSource>();
        var account = await MakeAsync(scope.ServiceProvider);
        await accounts.AddToRolesAsync(account, [nameof(Role.Mediator), nameof(Role.Director)]);
        var user = new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, account.Id)], "test"));

        var before = await source.FromAsync(user);
        await accounts.RemoveFromRoleAsync(account, nameof(Role.Director));
        var after = await source.FromAsync(user);
        account.IsDisabled = true;
        await accounts.UpdateAsync(account);

        Assert.Equal([Role.Mediator, Role.Director], before!.Roles.Order());
        Assert.Equal([Role.Mediator], after!.Roles);
        Assert.Equal((TestDirectory.CommitteeId, TestDirectory.FengId, "冯某癸"), (after.CommitteeId, after.MediatorId, after.Name));
        Assert.Null(await source.FromAsync(user));
        Assert.Null(await source.FromAsync(new ClaimsPrincipal(new ClaimsIdentity())));
    }

    private static async Task<WebAccount> MakeAsync(IServiceProvider services)
    {
        var account = new WebAccount { UserName = "feng", Name = "冯某癸", CommitteeId = TestDirectory.CommitteeId, MediatorId = TestDirectory.FengId };
        Assert.True((await services.GetRequiredService<UserManager<WebAccount>>().CreateAsync(account, Good)).Succeeded);
        return account;
    }
}
