using Mediation.Domain;
using Mediation.Domain.Access;
using Microsoft.AspNetCore.Identity;

namespace Mediation.Web.Setup;

/// <summary>`create-admin --name NAME --user USER [--password-stdin]`: the first account. The product brings none along.</summary>
internal static class CreateAdminVerb
{
    private static readonly Text Usage = new("用法：create-admin --name 姓名 --user 登录名 [--password-stdin]", "Usage: create-admin --name NAME --user USER [--password-stdin]");

    public static async Task<int> RunAsync(IServiceProvider services, VerbArguments asked)
    {
        if (asked["name"] is not { } name || asked["user"] is not { } user)
        {
            Verbs.Say(Usage, wrong: true);
            return Verbs.Misused;
        }
        if (await StartUp.PrepareAsync(services, migrate: false) is { } refusal)
        {
            Verbs.Say(refusal, wrong: true);
            return Verbs.Wrong;
        }
        var accounts = services.GetRequiredService<UserManager<Account.Account>>();
        if (await accounts.FindByNameAsync(user) is not null)
        {
            Verbs.Say(new($"已经有登录名{user}，没有改动。", $"There is an account {user} already; nothing changed."), wrong: true);
            return Verbs.Wrong;
        }
        var password = asked.Has("password-stdin") ? await Console.In.ReadLineAsync() : PasswordPrompt.Ask();
        var account = new Account.Account { UserName = user, Name = name };
        var result = await accounts.CreateAsync(account, password ?? "");
        if (result.Succeeded) result = await accounts.AddToRoleAsync(account, nameof(Role.Administrator));
        if (!result.Succeeded)
        {
            foreach (var error in result.Errors) Verbs.Say(new($"没有建立账号：{error.Description}", $"No account was made ({error.Code})."), wrong: true);
            return Verbs.Wrong;
        }
        Verbs.Say(new($"管理员{name}的账号已建立，登录名{user}。", $"Administrator {name} has an account now: {user}."));
        return Verbs.Fine;
    }
}
