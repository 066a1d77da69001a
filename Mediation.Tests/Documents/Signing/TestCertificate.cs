using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Mediation.Tests.Documents.Signing;

/// <summary>Certificates of invented committees and courts.</summary>
internal static class TestCertificate
{
    public static readonly DateTime At = new(2026, 8, 6, 7, 56, 0, DateTimeKind.Utc);

    private static readonly Lazy<X509Certificate2> OfCommittee = new(() => Make("某镇人民调解委员会"));
    private static readonly Lazy<X509Certificate2> OfCourt = new(() => Make("某区人民法院"));

    public static X509Certificate2 Committee => OfCommittee.Value;

    public static X509Certificate2 Court => OfCourt.Value;

    public static X509Certificate2 Make(string name, DateTimeOffset? until = null)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest(new X500DistinguishedName($"CN={name}"), key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        return request.CreateSelfSigned(new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero), until ?? new(2040, 1, 1, 0, 0, 0, TimeSpan.Zero));
    }

    /// <summary>A PKCS#12 file as a certification service hands it out.</summary>
    public static string Save(X509Certificate2 certificate, string folder, string password)
    {
        var path = Path.Combine(folder, $"{Guid.NewGuid():N}.pfx");
        File.WriteAllBytes(path, certificate.Export(X509ContentType.Pkcs12, password));
        return path;
    }
}
