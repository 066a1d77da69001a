namespace Mediation.Web.Documents;

/// <summary>Where strangers check a paper: the setting Verify:Address, printed on it with its code. Without it papers carry the code alone.</summary>
public sealed record VerifyAddress(string? Site)
{
    private const string Development = "http://127.0.0.1:5080";

    /// <summary>Reads the setting; Development has its own address.</summary>
    public static VerifyAddress From(IConfiguration configuration, bool isDevelopment)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var site = configuration["Verify:Address"]?.Trim().TrimEnd('/');
        return new(string.IsNullOrEmpty(site) ? isDevelopment ? Development : null : site);
    }

    /// <summary>The page that says what a code stands for; null without the setting or without a code.</summary>
    public string? Of(string code) => Site is null || code.Length == 0 ? null : $"{Site}/verify?code={code}";
}
