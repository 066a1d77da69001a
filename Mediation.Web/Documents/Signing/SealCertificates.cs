using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace Mediation.Web.Documents.Signing;

/// <summary>
/// The certificates of committees and courts, by the setting Signing:Certificates. A file is read again when it changes, so a new one
/// needs no restart. Development makes one for whoever has none and keeps it; elsewhere whoever has none seals nothing.
/// </summary>
/// <param name="configuration">The settings.</param>
/// <param name="contentRoot">Where relative paths begin.</param>
/// <param name="developmentFolder">Where Development keeps those it makes; null elsewhere.</param>
public sealed class SealCertificates(IConfiguration configuration, string contentRoot, string? developmentFolder)
{
    private readonly ConcurrentDictionary<string, (string Stamp, SealCertificate Certificate)> known = new(StringComparer.Ordinal);
    private readonly Lock making = new();

    /// <summary>The certificate of a committee or court at a moment; null if none is set for it.</summary>
    /// <exception cref="Mediation.Web.Documents.PaperNotMadeException">There is one, but it cannot be used; the reason says why.</exception>
    public SealCertificate? For(string owner, DateTime atUtc) => Find(owner)?.ValidAt(owner, atUtc);

    private SealCertificate? Find(string owner)
    {
        if (Options().Certificates.FirstOrDefault(c => string.Equals(c.Owner.Trim(), owner, StringComparison.Ordinal)) is { } set)
            return Read(owner, Path.GetFullPath(set.File, contentRoot), set.Password);
        return developmentFolder is null ? null : Read(owner, Made(owner, developmentFolder), "");
    }

    private SealCertificate Read(string owner, string path, string password)
    {
        var file = new FileInfo(path);
        var stamp = $"{path} {password} {(file.Exists ? file.LastWriteTimeUtc.Ticks : 0)}";
        if (known.TryGetValue(owner, out var kept) && kept.Stamp == stamp) return kept.Certificate;
        var certificate = SealCertificate.Read(owner, path, password);
        known[owner] = (stamp, certificate);
        return certificate;
    }

    private string Made(string owner, string folder)
    {
        var path = Path.Combine(folder, $"seal-{Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(owner)))[..16]}.pfx");
        lock (making)
        {
            if (!File.Exists(path)) DevelopmentCertificate.Write(owner, path);
        }

        return path;
    }

    private SigningOptions Options() => configuration.GetSection("Signing").Get<SigningOptions>() ?? new();
}
