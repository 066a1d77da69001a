using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;

namespace Mediation.Web.Documents.Signing;

/// <summary>
/// PKCS#7 signatures apart from what they sign (RFC 5652), as PDF keeps them: SHA-256, one signer, and the signed digest of the
/// signer's certificate (RFC 5035), so that no other certificate can be put in its place.
/// </summary>
internal static class DetachedSignature
{
    private const string Data = "1.2.840.113549.1.7.1";
    private const string Sha256 = "2.16.840.1.101.3.4.2.1";
    private const string SigningCertificateV2 = "1.2.840.113549.1.9.16.2.47";
    private static readonly string[] Strong = [Sha256, "2.16.840.1.101.3.4.2.2", "2.16.840.1.101.3.4.2.3"];

    public static byte[] Make(byte[] signed, X509Certificate2 certificate, IEnumerable<X509Certificate2> chain)
    {
        var message = new SignedCms(new ContentInfo(signed), detached: true);
        var signer = new CmsSigner(SubjectIdentifierType.IssuerAndSerialNumber, certificate)
        {
            DigestAlgorithm = new Oid(Sha256),
            IncludeOption = X509IncludeOption.EndCertOnly,
        };
        foreach (var above in chain) signer.Certificates.Add(above);
        signer.SignedAttributes.Add(new AsnEncodedData(new Oid(SigningCertificateV2), NameOf(certificate)));
        message.ComputeSignature(signer, silent: true);
        return message.Encode();
    }

    /// <summary>Who signed the bytes; null if the signature is not theirs.</summary>
    /// <param name="signed">What was signed.</param>
    /// <param name="padded">The signature with the zeros behind it.</param>
    public static X509Certificate2? SignerOf(byte[] signed, byte[] padded)
    {
        try
        {
            AsnDecoder.ReadEncodedValue(padded, AsnEncodingRules.DER, out _, out _, out var length);
            if (padded.AsSpan(length).ContainsAnyExcept((byte)0)) return null;
            var message = new SignedCms(new ContentInfo(signed), detached: true);
            message.Decode(padded.AsSpan(0, length));
            if (message.SignerInfos is not { Count: 1 } signers || signers[0].DigestAlgorithm.Value is not { } algorithm || !Strong.Contains(algorithm)) return null;
            var version = signers[0].SignerIdentifier.Type == SubjectIdentifierType.IssuerAndSerialNumber ? 1 : 3;
            if (signers[0].Version != version || !Declares(padded.AsMemory(0, length), version, algorithm)) return null;
            signers[0].CheckSignature(verifySignatureOnly: true);
            var certificate = signers[0].Certificate;
            return certificate is not null && Names(signers[0], certificate) ? certificate : null;
        }
        catch (Exception e) when (e is CryptographicException or AsnContentException)
        {
            return null;
        }
    }

    /// <summary>Whether the frame of the message, which no signature protects, is the only one that fits its signer (RFC 5652, 5.1).</summary>
    private static bool Declares(ReadOnlyMemory<byte> message, int version, string algorithm)
    {
        var content = new AsnReader(message, AsnEncodingRules.BER).ReadSequence();
        content.ReadObjectIdentifier();
        var signed = content.ReadSequence(new Asn1Tag(TagClass.ContextSpecific, 0)).ReadSequence();
        return signed.ReadInteger() == version && signed.ReadSetOf().ReadSequence().ReadObjectIdentifier() == algorithm
            && signed.ReadSequence().ReadObjectIdentifier() == Data;
    }

    /// <summary>Whether the certificate is the one the signer signed for; a signature that names none takes any that fits its key.</summary>
    private static bool Names(SignerInfo signer, X509Certificate2 certificate)
    {
        var named = signer.SignedAttributes.Cast<CryptographicAttributeObject>().FirstOrDefault(a => a.Oid.Value == SigningCertificateV2);
        if (named is null) return true;
        var first = new AsnReader(named.Values[0].RawData, AsnEncodingRules.DER).ReadSequence().ReadSequence().ReadSequence();
        var algorithm = first.PeekTag().HasSameClassAndValue(Asn1Tag.Sequence) ? first.ReadSequence().ReadObjectIdentifier() : Sha256;
        return algorithm == Sha256 && first.ReadOctetString().AsSpan().SequenceEqual(SHA256.HashData(certificate.RawData));
    }

    /// <summary>SigningCertificateV2 with one ESSCertIDv2, whose digest is SHA-256 unless it says otherwise.</summary>
    private static byte[] NameOf(X509Certificate2 certificate)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        using (writer.PushSequence())
        using (writer.PushSequence())
        {
            writer.WriteOctetString(SHA256.HashData(certificate.RawData));
        }

        return writer.Encode();
    }
}
