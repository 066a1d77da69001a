using Mediation.Domain;
using Mediation.Web.Demo;
using Mediation.Web.Shell;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Account;

/// <summary>A demonstration account as the sign-in page offers it.</summary>
public sealed record DemonstrationOffer(string UserName, string Name, string Roles, Text Place);

/// <summary>Lets people in without a password as one of the demonstration's invented people. Only in Development; anywhere else it does not exist.</summary>
public sealed class DemonstrationDoor(IHostEnvironment environment, UserManager<Account> accounts)
{
    /// <summary>Whether there is such a door.</summary>
    public bool IsOpen => environment.IsDevelopment();

    /// <summary>The invented people this database has; none where the door is closed.</summary>
    public async Task<IReadOnlyList<DemonstrationOffer>> ListAsync()
    {
        if (!IsOpen) return [];
        var ids = DemonstrationAccounts.All.Select(a => a.Actor.Id).ToList();
        var here = await accounts.Users.Where(a => ids.Contains(a.Id) && !a.IsDisabled).Select(a => a.Id).ToListAsync();
        return [.. DemonstrationAccounts.All.Where(a => here.Contains(a.Actor.Id))
            .Select(a => new DemonstrationOffer(a.Key, a.Actor.Name, string.Join(Tongue.IsEnglish ? ", " : "、", a.Actor.Roles.Order().Select(r => r.Here())), a.Place))];
    }

    /// <summary>The account behind an offer; null where there is none.</summary>
    public async Task<Account?> FindAsync(string? userName)
    {
        if (!IsOpen || DemonstrationAccounts.All.FirstOrDefault(a => a.Key == userName) is not { } person) return null;
        return await accounts.FindByIdAsync(person.Actor.Id) is { IsDisabled: false } account ? account : null;
    }
}
