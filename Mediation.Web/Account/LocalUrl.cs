namespace Mediation.Web.Account;

/// <summary>Addresses to go back to come from outside; only paths of this site are followed (ASVS 3.7.2).</summary>
public static class LocalUrl
{
    private const int Longest = 2000;

    /// <summary>The path to go to, or "/" where the given one would lead, or might be read as leading, to another site.</summary>
    public static string Of(string? given) => IsLocal(given) ? given! : "/";

    private static bool IsLocal(string? given)
    {
        // A browser drops tabs and line breaks and reads \ as /, and a proxy may decode once more: what changes its meaning by that is not followed.
        if (string.IsNullOrEmpty(given) || given.Length > Longest) return false;
        var path = given.Split('?', '#')[0];
        return IsPath(path) && IsPath(Decoded(path)) && !given.Any(char.IsControl);
    }

    private static bool IsPath(string path) =>
        path.StartsWith('/') && !path.StartsWith("//", StringComparison.Ordinal) && !path.Contains('\\', StringComparison.Ordinal) && !path.Any(char.IsControl);

    private static string Decoded(string path)
    {
        for (var i = 0; i < 5 && path.Contains('%', StringComparison.Ordinal); i++)
        {
            var once = Uri.UnescapeDataString(path);
            if (once == path) break;
            path = once;
        }
        return path;
    }
}
