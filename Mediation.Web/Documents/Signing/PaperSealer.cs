using System.Security.Cryptography;
using Mediation.Domain;
using Mediation.Domain.Documents;

namespace Mediation.Web.Documents.Signing;

/// <summary>
/// Makes the PDF of an issued paper and signs it for the committee or court whose seal it carries. The seal is drawn only on what is
/// signed in the same breath: without a certificate the paper says that it has no electronic seal.
/// </summary>
public sealed class PaperSealer(SealCertificates certificates, VerifyAddress address)
{
    /// <summary>The paper, sealed if its owner has a certificate.</summary>
    /// <exception cref="PaperNotMadeException">No font, no font has a character of it, or the certificate there is cannot sign.</exception>
    public RenderedPaper Make(IssuedDocument document, DateTime atUtc)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Make(document, atUtc, (model, marks) => RenderedPaper.Of(document.Kind, model, marks));
    }

    /// <summary>The same, of a paper that is put together from others.</summary>
    /// <exception cref="PaperNotMadeException">As above.</exception>
    internal RenderedPaper Make(IssuedDocument document, DateTime atUtc, Func<object, PaperMarks, RenderedPaper> render)
    {
        var model = Paper.Read(document);
        var owner = DocumentCatalogue.Compose(document.Kind, model).SealOwner;
        var certificate = owner is null ? null : certificates.For(owner, atUtc);
        var paper = render(model, new(document.Code, address.Of(document.Code), certificate is not null));
        return certificate is null ? paper : paper with { Pdf = Sign(paper.Pdf, certificate, document.Kind, owner!, atUtc), IsSealed = true };
    }

    private static byte[] Sign(byte[] pdf, SealCertificate certificate, DocumentKind kind, string owner, DateTime atUtc)
    {
        try
        {
            return PdfSigner.Sign(pdf, certificate.Own, $"{kind.Term().Zh}盖章", owner, atUtc, certificate.Above);
        }
        catch (CryptographicException e)
        {
            throw new PaperNotMadeException(new($"{owner}的电子印章盖不上：{e.Message}文书先留着，会自动再试。", $"The electronic seal of {owner} cannot be set: {e.Message} The paper waits and is tried again."), e);
        }
    }
}
