using Microsoft.AspNetCore.Identity;

namespace Mediation.Web.Account;

/// <summary>Refuses passwords that everybody tries first: the user's own name, runs of keys, and well-known words with digits behind them.</summary>
public sealed class CommonPasswords : IPasswordValidator<Account>
{
    private const int ShortestPart = 3;

    private static readonly string[] Runs = ["0123456789012345", "abcdefghijklmnopqrstuvwxyz", "qwertyuiopasdfghjklzxcvbnm", "1qaz2wsx3edc4rfv5tgb", "qazwsxedcrfv"];
    private static readonly string[] Words = ["password", "passw0rd", "admin", "mediation", "tiaojie", "welcome", "letmein", "iloveyou", "woaini", "chongqing"];

    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password)
    {
        ArgumentNullException.ThrowIfNull(user);
        var typed = (password ?? "").ToLowerInvariant();
        var letters = new string([.. typed.Where(char.IsLetter)]);
        var common = Runs.Any(run => typed.Length > 0 && (run.Contains(typed, StringComparison.Ordinal) || Reversed(run).Contains(typed, StringComparison.Ordinal)))
            || Words.Any(word => letters == word || typed.StartsWith(word, StringComparison.Ordinal))
            || (user.UserName is { Length: >= ShortestPart } name && typed.Contains(name, StringComparison.OrdinalIgnoreCase));
        return Task.FromResult(common
            ? IdentityResult.Failed(new IdentityError { Code = "PasswordTooCommon", Description = "这个密码太容易猜到，请换一个。This password is too easy to guess." })
            : IdentityResult.Success);
    }

    private static string Reversed(string run) => new([.. run.Reverse()]);
}
