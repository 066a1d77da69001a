using Mediation.Domain.Documents;
using QuestPDF.Fluent;

namespace Mediation.Web.Documents.ReadingCopies;

/// <summary>Which papers have an English reading copy: those handed to parties to understand before they sign or go.</summary>
public static class ReadingCopy
{
    /// <summary>Whether papers of a kind have one.</summary>
    public static bool Exists(DocumentKind kind) => kind is DocumentKind.RightsNotice or DocumentKind.Agreement or DocumentKind.AgreementToSign
        or DocumentKind.Invitation or DocumentKind.Application or DocumentKind.OralAgreement or DocumentKind.Receipt or DocumentKind.Amendment or DocumentKind.AmendmentToSign or DocumentKind.NonAcceptance or DocumentKind.Ended;

    /// <summary>The copy as a PDF; null if there is none of this kind.</summary>
    /// <exception cref="PaperNotMadeException">No font, or no font has one of its characters.</exception>
    public static byte[]? Of(DocumentKind kind, object model)
    {
        ReadingCopyDocument? document = model switch
        {
            RightsPaper paper => new RightsReadingCopy(paper), AgreementPaper paper => new AgreementReadingCopy(paper), NoticePaper paper => new NoticeReadingCopy(kind, paper),
            InvitationPaper paper => new InvitationReadingCopy(paper), ApplicationPaper paper => new ApplicationReadingCopy(paper), OralAgreementPaper paper => new OralAgreementReadingCopy(paper),
            ReceiptPaper paper => new ReceiptReadingCopy(paper), _ => null,
        };
        try
        {
            return document?.GeneratePdf();
        }
        catch (QuestPDF.Drawing.Exceptions.DocumentDrawingException e)
        {
            throw new PaperNotMadeException(new($"英文阅读本没有生成：{e.Message}", $"The reading copy was not made: {e.Message}"), e);
        }
    }
}
