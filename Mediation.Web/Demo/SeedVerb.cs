using Mediation.Web.Setup;

namespace Mediation.Web.Demo;

/// <summary>`seed [--database PATH]`: fills an empty store with the demonstration. In Development only: its accounts have no passwords.</summary>
internal static class SeedVerb
{
    public static async Task<int> RunAsync(IServiceProvider services, VerbArguments asked)
    {
        if (!services.GetRequiredService<IHostEnvironment>().IsDevelopment())
        {
            Verbs.Say(new("演示数据只在开发环境里装入：演示账号没有密码。", "The demonstration is loaded in Development only: its accounts have no passwords."), wrong: true);
            return Verbs.Wrong;
        }
        if (await StartUp.PrepareAsync(services, migrate: true) is { } refusal)
        {
            Verbs.Say(refusal, wrong: true);
            return Verbs.Wrong;
        }
        Verbs.Say(await services.GetRequiredService<DemonstrationLoader>().LoadAsync(DateTime.UtcNow) is { } cases
            ? new($"装入了{cases}件演示案件。", $"{cases} demonstration cases were loaded.")
            : new("数据库里已经有案件，没有改动。", "The store has cases already; nothing changed."));
        return Verbs.Fine;
    }
}
