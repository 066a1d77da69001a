using Microsoft.AspNetCore.Identity;

namespace Mediation.Web.Account;

/// <summary>What people read when an account or password is not accepted.</summary>
public sealed class PasswordWords : IdentityErrorDescriber
{
    public override IdentityError PasswordTooShort(int length) =>
        Error(nameof(PasswordTooShort), $"密码至少要{length}个字符。A password has at least {length} characters.");

    public override IdentityError PasswordRequiresUniqueChars(int uniqueChars) =>
        Error(nameof(PasswordRequiresUniqueChars), $"密码里至少要有{uniqueChars}个不同的字符。A password has at least {uniqueChars} different characters.");

    public override IdentityError DuplicateUserName(string userName) =>
        Error(nameof(DuplicateUserName), $"已经有登录名{userName}。There is an account {userName} already.");

    public override IdentityError PasswordMismatch() => Error(nameof(PasswordMismatch), "原密码不对。The present password is not right.");

    private static IdentityError Error(string code, string words) => new() { Code = code, Description = words };
}
