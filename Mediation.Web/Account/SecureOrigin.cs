namespace Mediation.Web.Account;

/// <summary>
/// Whether the site is served over HTTPS only, as it is everywhere but on a developer's own machine. Then cookies carry the
/// prefix __Host-, which a browser takes only over HTTPS, for this host and the whole path.
/// </summary>
public sealed record SecureOrigin(bool IsRequired)
{
    /// <summary>The setting Https:Required; true if not set, but in Development false.</summary>
    public static SecureOrigin From(IConfiguration configuration, IHostEnvironment environment) =>
        new(configuration.GetValue("Https:Required", !environment.IsDevelopment()));

    /// <summary>Whether cookies may only travel over HTTPS.</summary>
    public CookieSecurePolicy Policy => IsRequired ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;

    /// <summary>A cookie's full name.</summary>
    public string Name(string name) => IsRequired ? "__Host-" + name : name;
}
