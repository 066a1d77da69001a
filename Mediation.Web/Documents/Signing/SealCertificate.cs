using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Mediation.Domain;

namespace Mediation.Web.Documents.Signing;

/// <summary>A certificate with its private key, and the certificates above it.</summary>
public sealed record SealCertificate(X509Certificate2 Own, IReadOnlyList<X509Certificate2> Above)
{
    private const int WrongPassword = unchecked((int)0x80070056);

    /// <summary>Reads a PKCS#12 file.</summary>
    /// <exception cref="PaperNotMadeException">The file is missing, cannot be read, has another password, or no key to sign with.</exception>
    public static SealCertificate Read(string owner, string path, string password)
    {
        var name = Path.GetFileName(path);
        if (!File.Exists(path))
            throw Fault(owner, $"没有证书文件{name}，请核对设置 Signing:Certificates 里的路径。", $"there is no certificate file {name}; check its path in the setting Signing:Certificates.");
        try
        {
            var all = X509CertificateLoader.LoadPkcs12CollectionFromFile(path, password, X509KeyStorageFlags.EphemeralKeySet);
            var own = all.FirstOrDefault(c => c.HasPrivateKey)
                ?? throw Fault(owner, $"证书文件{name}里没有私钥，不能签章。", $"the certificate file {name} has no private key and cannot sign.");
            if (own.GetRSAPrivateKey() is null && own.GetECDsaPrivateKey() is null)
                throw Fault(owner, $"证书文件{name}的密钥不是 RSA 或者 ECDSA，不能用来签 PDF。", $"the key in {name} is neither RSA nor ECDSA and cannot sign a PDF.");
            return new(own, [.. all.Where(c => !c.HasPrivateKey)]);
        }
        catch (CryptographicException e) when (e.HResult == WrongPassword)
        {
            throw Fault(owner, $"证书文件{name}的口令不对，请核对设置 Signing:Certificates 里的口令。", $"the password of the certificate file {name} is wrong; check it in the setting Signing:Certificates.", e);
        }
        catch (Exception e) when (e is CryptographicException or IOException or UnauthorizedAccessException)
        {
            throw Fault(owner, $"证书文件{name}读不出来，它应当是 PKCS#12 文件（.pfx、.p12）。", $"the certificate file {name} cannot be read; it should be a PKCS#12 file (.pfx, .p12).", e);
        }
    }

    /// <summary>Checks that the certificate is valid at a moment and meant for signing.</summary>
    /// <exception cref="PaperNotMadeException">It is not.</exception>
    public SealCertificate ValidAt(string owner, DateTime atUtc)
    {
        var (from, until) = (Own.NotBefore.ToUniversalTime(), Own.NotAfter.ToUniversalTime());
        if (atUtc > until)
            throw Fault(owner, $"证书{until.AddHours(8):yyyy年M月d日}到期了，请换上新证书。", $"the certificate expired on {until.AddHours(8):d MMMM yyyy}; put in a new one.");
        if (atUtc < from)
            throw Fault(owner, $"证书{from.AddHours(8):yyyy年M月d日}才生效。", $"the certificate is valid from {from.AddHours(8):d MMMM yyyy} only.");
        const X509KeyUsageFlags Signing = X509KeyUsageFlags.DigitalSignature | X509KeyUsageFlags.NonRepudiation;
        if (Own.Extensions.OfType<X509KeyUsageExtension>().FirstOrDefault() is { } usage && (usage.KeyUsages & Signing) == 0)
            throw Fault(owner, "证书不是签名用的（密钥用法里没有数字签名）。", "the certificate is not meant for signing (its key usage has no digital signature).");
        return this;
    }

    private static PaperNotMadeException Fault(string owner, string zh, string en, Exception? inner = null) =>
        new(new($"{owner}的电子印章盖不上：{zh}文书先留着，会自动再试。", string.Create(System.Globalization.CultureInfo.InvariantCulture, $"The electronic seal of {owner} cannot be set: {en} The paper waits and is tried again.")), inner);
}
