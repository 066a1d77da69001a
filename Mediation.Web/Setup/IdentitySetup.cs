using Mediation.Web.Account;
using Mediation.Web.Data;
using Microsoft.AspNetCore.Identity;

namespace Mediation.Web.Setup;

/// <summary>Accounts, roles and passwords. Signing in over HTTP is added where the pages are.</summary>
public static class IdentitySetup
{
    /// <summary>Rounds a password is hashed with.</summary>
    public const int HashRounds = PasswordRules.Rounds;

    /// <summary>Registers accounts on the store of <see cref="DataSetup"/>.</summary>
    public static IdentityBuilder AddMediationIdentity(this IServiceCollection services)
    {
        services.Configure<PasswordHasherOptions>(o => o.IterationCount = HashRounds);
        return services.AddIdentityCore<Account.Account>(o =>
            {
                // Length and the list of common ones, not kinds of characters: NIST SP 800-63B, 5.1.1.2.
                o.Password.RequiredLength = PasswordRules.Shortest;
                o.Password.RequiredUniqueChars = 5;
                (o.Password.RequireDigit, o.Password.RequireLowercase, o.Password.RequireUppercase, o.Password.RequireNonAlphanumeric) = (false, false, false, false);
                o.User.AllowedUserNameCharacters = "";
                o.Lockout.MaxFailedAccessAttempts = 5;
                o.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
            })
            .AddRoles<IdentityRole>()
            .AddEntityFrameworkStores<MediationDbContext>()
            .AddPasswordValidator<CommonPasswords>()
            .AddErrorDescriber<PasswordWords>();
    }
}
