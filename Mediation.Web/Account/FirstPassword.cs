using System.Security.Claims;

namespace Mediation.Web.Account;

/// <summary>Marks an account whose password somebody else made up: it opens nothing but the choice of an own one.</summary>
internal static class FirstPassword
{
    private const string Kind = "first-password";

    public static Claim Claim => new(Kind, "1");

    public static bool Is(Claim claim) => claim.Type == Kind;
}
