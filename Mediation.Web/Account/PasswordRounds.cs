namespace Mediation.Web.Account;

/// <summary>Rounds of PBKDF2-HMAC-SHA512: the number OWASP asks for.</summary>
internal static class PasswordRounds
{
    public const int Count = 210_000;
}
