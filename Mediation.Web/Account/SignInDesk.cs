using Mediation.Domain;
using Mediation.Domain.Parties;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Account;

/// <summary>
/// Checks user name or phone and password. Whatever is wrong, the answer is the same: it does not say whether the account exists,
/// is closed or is held off. Holding off grows with each further wrong password.
/// </summary>
public sealed class SignInDesk(UserManager<Account> accounts, IPasswordHasher<Account> hasher, KnownDevice device, Attempts attempts, TimeProvider clock)
{
    /// <summary>Wrong passwords before an account is held off.</summary>
    public const int FreeTries = 5;

    /// <summary>Wrong passwords of one address before it is held off, whatever the accounts.</summary>
    public const int TriesOfAnAddress = 50;

    private const int LongestPassword = 200;
    private static readonly TimeSpan FirstHold = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan LongestHold = TimeSpan.FromHours(1);
    private static readonly TimeSpan AddressWindow = TimeSpan.FromMinutes(15);

    // A hash nobody knows a password for: an unknown name takes as long to refuse as a known one.
    private static readonly Lazy<string> Nobody = new(() =>
        new PasswordHasher<Account>(Microsoft.Extensions.Options.Options.Create(new PasswordHasherOptions { IterationCount = PasswordRules.Rounds }))
            .HashPassword(new Account(), Guid.NewGuid().ToString()));

    /// <summary>What people read when it was not right.</summary>
    public static Text Refusal { get; } = new(
        "登录名或密码不对。请核对后再登录；连着几次不对，要等一会儿才能再试。",
        "The user name or the password is not right. Check both; after several wrong tries you have to wait a while.");

    /// <summary>The account, if name and password are right and it may sign in now; null otherwise.</summary>
    public async Task<Account?> CheckAsync(string? name, string? password, HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(http);
        var address = $"sign-in:{http.Connection.RemoteIpAddress}";
        var typed = (name ?? "").Normalize(System.Text.NormalizationForm.FormKC).Trim();
        var secret = password is { Length: <= LongestPassword } ? password : "";
        var account = typed.Length is > 0 and <= 100 ? await FindAsync(typed) : null;
        var right = hasher.VerifyHashedPassword(account ?? new Account(), account?.PasswordHash ?? Nobody.Value, secret) != PasswordVerificationResult.Failed;
        if (account is null)
        {
            attempts.Add(address, AddressWindow);
            return null;
        }
        // Somebody at the account's own computer is not shut out by what a stranger tries elsewhere.
        var known = device.IsOf(http, account);
        var held = known
            ? attempts.AreTooMany($"device:{account.Id}", FreeTries * 2)
            : account.LockoutEnd > clock.GetUtcNow() || attempts.AreTooMany(address, TriesOfAnAddress);
        if (right && !held && !account.IsDisabled)
        {
            await ForgiveAsync(account);
            attempts.Forget($"device:{account.Id}");
            return account;
        }
        if (right) return null;
        attempts.Add(address, AddressWindow);
        if (known) attempts.Add($"device:{account.Id}", AddressWindow);
        else await CountAsync(account.Id);
        return null;
    }

    /// <summary>How long an account is held off after so many wrong passwords: none, then 1, 2, 4 … minutes, at most an hour.</summary>
    public static TimeSpan HoldAfter(int wrong) => wrong < FreeTries
        ? TimeSpan.Zero
        : TimeSpan.FromTicks(Math.Min(LongestHold.Ticks, FirstHold.Ticks << Math.Min(wrong - FreeTries, 10)));

    private async Task<Account?> FindAsync(string typed)
    {
        if (await accounts.FindByNameAsync(typed) is { } byName) return byName;
        if (PhoneNumber.Parse(typed) is not { Ok: true } phone) return null;
        var number = phone.Value.Value;
        return await accounts.Users.Where(a => a.PhoneNumber == number).Take(2).ToListAsync() is [var only] ? only : null;
    }

    private async Task ForgiveAsync(Account account)
    {
        if (account.AccessFailedCount == 0 && account.LockoutEnd is null) return;
        (account.AccessFailedCount, account.LockoutEnd) = (0, null);
        await accounts.UpdateAsync(account);
    }

    // Two wrong passwords at the same moment count as two: each is added to what stands in the database.
    private async Task CountAsync(string id)
    {
        await accounts.Users.Where(a => a.Id == id).ExecuteUpdateAsync(s => s.SetProperty(a => a.AccessFailedCount, a => a.AccessFailedCount + 1));
        var wrong = await accounts.Users.Where(a => a.Id == id).Select(a => a.AccessFailedCount).FirstAsync();
        if (HoldAfter(wrong) is { Ticks: > 0 } hold)
        {
            DateTimeOffset? until = clock.GetUtcNow() + hold;
            await accounts.Users.Where(a => a.Id == id).ExecuteUpdateAsync(s => s.SetProperty(a => a.LockoutEnd, until));
        }
    }
}
