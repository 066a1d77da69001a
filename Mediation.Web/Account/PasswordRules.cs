namespace Mediation.Web.Account;

/// <summary>What every password must meet and how it is kept.</summary>
internal static class PasswordRules
{
    /// <summary>Rounds of PBKDF2-HMAC-SHA512: the number OWASP asks for.</summary>
    public const int Rounds = 210_000;

    /// <summary>Shortest password, in characters.</summary>
    public const int Shortest = 10;
}
