using System.Security.Claims;
using Mediation.Domain;
using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Domain.Venues;
using Mediation.Domain.Workflow;
using Mediation.Web.Account;
using Mediation.Web.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Administration;

/// <summary>An account in the list.</summary>
public sealed record AccountRow(string Id, string UserName, string Name, IReadOnlyList<Role> Roles, string Body, bool IsDisabled, bool IsHeld);

/// <summary>What is typed for a new account.</summary>
public sealed class NewAccount
{
    public string UserName { get; set; } = "";
    public string Name { get; set; } = "";
    public string Phone { get; set; } = "";
    public Role Role { get; set; } = Role.Mediator;

    /// <summary>Identity of the mediator, committee or host body, whichever the role needs.</summary>
    public string Body { get; set; } = "";
}

/// <summary>The answer: what is wrong by field, or the password to hand over, which is shown this once.</summary>
public sealed record AccountAnswer(IReadOnlyList<InputFault> Faults, string? Password = null);

/// <summary>Opens, closes and resets accounts for an administrator, and writes each change into the event chain.</summary>
public sealed class AccountRegister(IServiceScopeFactory scopes, WriteUnit unit, TimeProvider clock)
{
    /// <summary>Roles an account can have; parties and the clock have none.</summary>
    public static readonly IReadOnlyList<Role> Roles =
        [Role.Mediator, Role.Registrar, Role.Director, Role.PoliceOfficer, Role.LettersOfficer, Role.CourtClerk, Role.Judge, Role.JusticeOffice, Role.Administrator];

    /// <summary>Every account, open ones first; empty for anybody but an administrator.</summary>
    public async Task<IReadOnlyList<AccountRow>> ListAsync(Actor? reader, CancellationToken ct = default)
    {
        if (reader?.Is(Role.Administrator) is not true) return [];
        await using var scope = scopes.CreateAsyncScope();
        await using var db = await scope.ServiceProvider.GetRequiredService<IDbContextFactory<MediationDbContext>>().CreateDbContextAsync(ct);
        var accounts = await db.Users.AsNoTracking().OrderBy(a => a.IsDisabled).ThenBy(a => a.UserName).Take(500).ToListAsync(ct);
        var roles = (await db.UserRoles.Join(db.Roles, r => r.RoleId, r => r.Id, (u, r) => new { u.UserId, r.Name }).ToListAsync(ct)).ToLookup(r => r.UserId, r => r.Name);
        var committees = await db.Committees.ToDictionaryAsync(c => c.Id, c => c.Name, ct);
        var hosts = await db.Hosts.ToDictionaryAsync(h => h.Id, h => h.Name, ct);
        return [.. accounts.Select(a => new AccountRow(a.Id, a.UserName ?? "", a.Name,
            [.. roles[a.Id].Select(n => Enum.TryParse<Role>(n, out var r) ? r : (Role?)null).OfType<Role>().Order()],
            a.CommitteeId is { } c ? committees.GetValueOrDefault(c, "") : a.HostBodyId is { } h ? hosts.GetValueOrDefault(h, "") : "",
            a.IsDisabled, a.LockoutEnd > clock.GetUtcNow()))];
    }

    /// <summary>Where an account of a role can belong.</summary>
    public async Task<IReadOnlyList<(string Id, string Name)>> BodiesAsync(Role role, CancellationToken ct = default)
    {
        await using var scope = scopes.CreateAsyncScope();
        await using var db = await scope.ServiceProvider.GetRequiredService<IDbContextFactory<MediationDbContext>>().CreateDbContextAsync(ct);
        if (role == Role.Mediator)
        {
            var committees = await db.Committees.ToDictionaryAsync(c => c.Id, c => c.Name, ct);
            return [.. (await db.Mediators.Where(m => m.IsActive).OrderBy(m => m.Name).ToListAsync(ct)).Select(m => ($"{m.Id}", $"{m.Name}（{committees.GetValueOrDefault(m.CommitteeId, "")}）"))];
        }
        if (role is Role.Registrar or Role.Director)
            return [.. (await db.Committees.OrderBy(c => c.Name).ToListAsync(ct)).Select(c => ($"{c.Id}", c.Name))];
        return [.. (await db.Hosts.OrderBy(h => h.Name).ToListAsync(ct)).Where(h => Fits(role, h.Kind)).Select(h => ($"{h.Id}", h.Name))];
    }

    /// <summary>Opens an account.</summary>
    /// <exception cref="StoreBusyException">The store was busy; there is no account then.</exception>
    public Task<AccountAnswer> CreateAsync(Actor? actor, NewAccount input, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        if (actor?.Is(Role.Administrator) is not true) return Task.FromResult(Refused());
        return AsOneAsync(async (accounts, db, token) =>
        {
            var account = new Account.Account { UserName = input.UserName.Trim(), Name = input.Name.Trim() };
            if (await CheckAsync(accounts, db, account, input, token) is { Count: > 0 } faults) return new(faults);
            var password = NewPassword();
            var made = await accounts.CreateAsync(account, password);
            if (!made.Succeeded) return new([.. made.Errors.Select(e => new InputFault(nameof(input.UserName), new(e.Description, e.Description)))]);
            Must(await accounts.AddToRoleAsync(account, $"{input.Role}"));
            Must(await accounts.AddClaimAsync(account, FirstPassword.Claim));
            await WriteAsync(db, actor, "account-opened", new($"开账号：{account.UserName}，{input.Role.Term().Zh}", $"Account opened: {account.UserName}, {input.Role.Term().En}"), token);
            return new AccountAnswer([], password);
        }, ct);
    }

    /// <summary>Closes an account or opens it again; nobody closes their own.</summary>
    /// <exception cref="StoreBusyException">The store was busy; nothing was changed.</exception>
    public async Task<bool> SetDisabledAsync(Actor? actor, string id, bool disabled, CancellationToken ct = default)
    {
        if (actor?.Is(Role.Administrator) is not true || actor.Id == id) return false;
        return await AsOneAsync(async (accounts, db, token) =>
        {
            if (await accounts.FindByIdAsync(id) is not { } account || account.IsDisabled == disabled) return false;
            account.IsDisabled = disabled;
            Must(await accounts.UpdateSecurityStampAsync(account));
            await WriteAsync(db, actor, disabled ? "account-closed" : "account-reopened", disabled
                ? new($"停用账号：{account.UserName}", $"Account closed: {account.UserName}") : new($"启用账号：{account.UserName}", $"Account reopened: {account.UserName}"), token);
            return true;
        }, ct);
    }

    /// <summary>A new password that works once; the old one and every open page of the account end.</summary>
    /// <exception cref="StoreBusyException">The store was busy; the old password stands.</exception>
    public async Task<string?> ResetAsync(Actor? actor, string id, CancellationToken ct = default)
    {
        if (actor?.Is(Role.Administrator) is not true) return null;
        return await AsOneAsync(async (accounts, db, token) =>
        {
            if (await accounts.FindByIdAsync(id) is not { } account) return null;
            var password = NewPassword();
            (account.PasswordHash, account.AccessFailedCount, account.LockoutEnd) = (accounts.PasswordHasher.HashPassword(account, password), 0, null);
            Must(await accounts.UpdateSecurityStampAsync(account));
            if (!(await accounts.GetClaimsAsync(account)).Any(FirstPassword.Is)) Must(await accounts.AddClaimAsync(account, FirstPassword.Claim));
            await WriteAsync(db, actor, "password-reset", new($"重设密码：{account.UserName}", $"Password reset: {account.UserName}"), token);
            return password;
        }, ct);
    }

    private static async Task<List<InputFault>> CheckAsync(UserManager<Account.Account> accounts, MediationDbContext db, Account.Account account, NewAccount input, CancellationToken ct)
    {
        var faults = new List<InputFault>();
        void Wrong(string field, string zh, string en) => faults.Add(new(field, new(zh, en)));
        if (account.Name.Length is 0 or > 100) Wrong(nameof(input.Name), "请填姓名，最多100个字。", "Enter the name, at most 100 characters.");
        if (account.UserName!.Length is < 2 or > 60) Wrong(nameof(input.UserName), "登录名要2到60个字符。", "A user name has 2 to 60 characters.");
        else if (await accounts.FindByNameAsync(account.UserName) is not null) Wrong(nameof(input.UserName), $"已经有登录名{account.UserName}，请换一个。", $"There is a user name {account.UserName} already; choose another.");
        if (input.Phone.Trim().Length > 0)
        {
            var phone = Domain.Parties.PhoneNumber.Parse(input.Phone);
            if (phone.Ok) account.PhoneNumber = phone.Value.Value;
            else Wrong(nameof(input.Phone), phone.Fault!.Sentence.Zh, phone.Fault.Sentence.En);
        }
        if (!Roles.Contains(input.Role)) Wrong(nameof(input.Role), "请选角色。", "Choose a role.");
        else if (!await PlaceAsync(db, account, input, ct)) Wrong(nameof(input.Body), "请选这个角色所在的单位或者名册上的人。", "Choose the body or the roster entry this role belongs to.");
        return faults;
    }

    // The account, its role, its mark and the event of it are one: all of them or none.
    private async Task<T> AsOneAsync<T>(Func<UserManager<Account.Account>, MediationDbContext, CancellationToken, Task<T>> work, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await unit.RunAsync(async (db, token) =>
        {
            using var store = new UserStore<Account.Account>(db);
            using var accounts = ActivatorUtilities.CreateInstance<UserManager<Account.Account>>(scope.ServiceProvider, store);
            return await work(accounts, db, token);
        }, ct);
    }

    // What is written in part is taken back as a whole; where somebody else was faster, the unit runs again.
    private static void Must(IdentityResult result)
    {
        if (result.Errors.Any(e => e.Code == nameof(IdentityErrorDescriber.ConcurrencyFailure))) throw new DbUpdateConcurrencyException("The account was changed meanwhile.");
        if (!result.Succeeded) throw new InvalidOperationException($"The account was not written: {string.Join(" ", result.Errors.Select(e => e.Code))}");
    }

    // Letters and figures without look-alikes, twenty of them: to be read out and typed once.
    private static string NewPassword() => $"{QueryCode.Show(QueryCode.New())}-{QueryCode.Show(QueryCode.New())}";

    private static AccountAnswer Refused() => new([new("", new("只有管理员能开账号。", "Only an administrator opens accounts."))]);

    private static async Task<bool> PlaceAsync(MediationDbContext db, Account.Account account, NewAccount input, CancellationToken ct)
    {
        if (input.Role == Role.Administrator) return true;
        if (!Guid.TryParse(input.Body, out var id)) return false;
        if (input.Role == Role.Mediator)
        {
            if (await db.Mediators.FirstOrDefaultAsync(m => m.Id == id, ct) is not { } mediator) return false;
            (account.MediatorId, account.CommitteeId) = (mediator.Id, mediator.CommitteeId);
            return true;
        }
        if (input.Role is Role.Registrar or Role.Director)
        {
            account.CommitteeId = id;
            return await db.Committees.AnyAsync(c => c.Id == id, ct);
        }
        if (await db.Hosts.FirstOrDefaultAsync(h => h.Id == id, ct) is not { } host || !Fits(input.Role, host.Kind)) return false;
        (account.HostBodyId, account.RegionCode) = (host.Id, input.Role == Role.JusticeOffice ? host.RegionCode : null);
        return true;
    }

    private static bool Fits(Role role, HostKind kind) => role switch
    {
        Role.PoliceOfficer => kind == HostKind.PoliceStation,
        Role.LettersOfficer => kind is not (HostKind.PoliceStation or HostKind.Court or HostKind.JusticeOffice),
        Role.CourtClerk or Role.Judge => kind == HostKind.Court,
        Role.JusticeOffice => kind == HostKind.JusticeOffice,
        _ => false,
    };

    private async Task WriteAsync(MediationDbContext db, Actor actor, string key, Text happened, CancellationToken ct)
    {
        await EventLog.AppendAsync(db, new(Guid.Empty, actor, clock.GetUtcNow().UtcDateTime, key, "", "", happened), ct);
        await db.SaveChangesAsync(ct);
    }
}
