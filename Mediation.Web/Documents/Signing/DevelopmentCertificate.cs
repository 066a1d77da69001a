using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Mediation.Web.Documents.Signing;

/// <summary>A certificate that nobody vouches for, for trying things out: it says so in its name.</summary>
internal static class DevelopmentCertificate
{
    private const string Warning = "Development only, no legal effect 仅供开发，无法律效力";

    public static void Write(string owner, string path)
    {
        var name = new X500DistinguishedNameBuilder();
        name.AddOrganizationalUnitName(Warning);
        name.AddCommonName(owner.Length > 64 ? owner[..64] : owner);
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest(name.Build(), key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.DigitalSignature | X509KeyUsageFlags.NonRepudiation, critical: true));
        using var certificate = request.CreateSelfSigned(new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero), new(2060, 1, 1, 0, 0, 0, TimeSpan.Zero));
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var draft = path + ".new";
        File.WriteAllBytes(draft, certificate.Export(X509ContentType.Pkcs12, ""));
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(draft, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        File.Move(draft, path, overwrite: true);
    }
}
