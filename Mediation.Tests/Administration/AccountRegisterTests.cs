using System.Net;
using Mediation.Domain.Access;
using Mediation.Tests.Support;
using Mediation.Web.Administration;
using Mediation.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Mediation.Tests.Administration;

public sealed class AccountRegisterTests(StaffServer server) : IClassFixture<StaffServer>
{
    [Fact]
    public async Task NewAccount_MustChooseItsOwnPasswordBeforeAnythingOpens()
    {
        await using var scope = server.Services.CreateAsyncScope();
        var register = scope.ServiceProvider.GetRequiredService<AccountRegister>();
        var made = await register.CreateAsync(TestDirectory.Administrator, new() { Name = "何某未", UserName = "he", Role = Role.Registrar, Body = $"{TestDirectory.CommitteeId}" });
        Assert.Empty(made.Faults);
        using var browser = new PlainBrowser(server.Address);

        var first = await browser.SignInAsync("he", made.Password!);
        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        Assert.Contains("定一个自己的密码", await first.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.Found, (await browser.GetAsync("/")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await ChooseAsync(browser, made.Password!, "1234567890")).StatusCode);
        Assert.Equal(HttpStatusCode.Found, (await ChooseAsync(browser, made.Password!, StaffServer.Password)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/")).StatusCode);
        using var again = new PlainBrowser(server.Address);
        Assert.Equal(HttpStatusCode.OK, (await again.SignInAsync("he", made.Password!)).StatusCode);
        Assert.Equal(HttpStatusCode.Found, (await again.SignInAsync("he", StaffServer.Password)).StatusCode);

        await using var db = server.Database.Open();
        var written = await db.Events.Where(e => e.StepKey == "account-opened").Select(e => e.Zh).SingleAsync();
        Assert.DoesNotContain(made.Password!, written);
    }

    [Fact]
    public async Task ClosedAccount_IsOutAtOnce()
    {
        await using var scope = server.Services.CreateAsyncScope();
        var register = scope.ServiceProvider.GetRequiredService<AccountRegister>();
        using var browser = new PlainBrowser(server.Address);
        await browser.SignInAsync("chu", StaffServer.Password);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/")).StatusCode);
        Assert.True(await register.SetDisabledAsync(TestDirectory.Administrator, "chu", true));
        Assert.Equal(HttpStatusCode.Found, (await browser.GetAsync("/")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await browser.SignInAsync("chu", StaffServer.Password)).StatusCode);
        Assert.False(await register.SetDisabledAsync(TestDirectory.Administrator, TestDirectory.Administrator.Id, true));
    }

    [Fact]
    public async Task AnybodyButAnAdministrator_OpensNothing()
    {
        await using var scope = server.Services.CreateAsyncScope();
        var register = scope.ServiceProvider.GetRequiredService<AccountRegister>();
        Assert.Empty(await register.ListAsync(TestDirectory.Director));
        Assert.Null((await register.CreateAsync(TestDirectory.Director, new() { Name = "某", UserName = "sneak", Role = Role.Administrator })).Password);
        Assert.Null(await register.ResetAsync(TestDirectory.Director, "feng"));
        using var browser = new PlainBrowser(server.Address);
        await browser.SignInAsync("feng", StaffServer.Password);
        Assert.DoesNotContain("administrator", await browser.ReadAsync("/administration/accounts"));
    }

    [Fact]
    public async Task MissingBodyAndTakenName_AreNamedByField()
    {
        await using var scope = server.Services.CreateAsyncScope();
        var register = scope.ServiceProvider.GetRequiredService<AccountRegister>();
        var answer = await register.CreateAsync(TestDirectory.Administrator, new() { Name = "", UserName = "feng", Phone = "138", Role = Role.Judge, Body = $"{TestDirectory.PoliceId}" });
        Assert.Equal(["Body", "Name", "Phone", "UserName"], answer.Faults.Select(f => f.Field).Order());
    }

    [Fact]
    public async Task AccountThatCannotBeWrittenWhole_IsNotWrittenAtAll()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var scope = database.Services.CreateAsyncScope();
        var register = new AccountRegister(scope.ServiceProvider.GetRequiredService<IServiceScopeFactory>(), scope.ServiceProvider.GetRequiredService<WriteUnit>(), TimeProvider.System);
        var input = new NewAccount { Name = "何某未", UserName = "he", Role = Role.Registrar, Body = $"{TestDirectory.CommitteeId}" };
        await database.TamperAsync($"DELETE FROM AspNetRoles WHERE Name = '{Role.Registrar}'");
        await Assert.ThrowsAsync<InvalidOperationException>(() => register.CreateAsync(TestDirectory.Administrator, input));
        await using (await HeldStore.OfAsync(database))
            await Assert.ThrowsAsync<StoreBusyException>(() => register.CreateAsync(TestDirectory.Administrator, input));
        await using var db = database.Open();
        Assert.False(await db.Users.AnyAsync(a => a.UserName == "he"));
        Assert.False(await db.Events.AnyAsync(e => e.StepKey == "account-opened"));
    }

    private static Task<HttpResponseMessage> ChooseAsync(PlainBrowser browser, string old, string fresh) =>
        browser.PostAsync("/account/sign-in", "sign-in", ("user", "he"), ("pass", old), ("fresh", fresh), ("again", fresh));
}
