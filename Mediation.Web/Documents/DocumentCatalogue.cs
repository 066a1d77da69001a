using Mediation.Domain;
using Mediation.Domain.Documents;

namespace Mediation.Web.Documents;

/// <summary>Which document each kind of paper is, and what its file is called.</summary>
public static class DocumentCatalogue
{
    /// <summary>The document of a paper from its typed model.</summary>
    /// <exception cref="ArgumentException">The model is not the one of this kind.</exception>
    public static PaperDocument Compose(DocumentKind kind, object model) => model switch
    {
        _ when model.GetType() != Paper.ModelType(kind) => throw new ArgumentException($"{kind} is made from {Paper.ModelType(kind).Name}.", nameof(model)),
        AgreementPaper agreement => new AgreementDocument(agreement),
        NoticePaper notice => new NoticeDocument(kind, notice),
        ReplyPaper reply => new ReplyDocument(reply),
        ConfirmationApplicationPaper application => new ConfirmationApplicationDocument(application),
        _ => new RulingDocument((RulingPaper)model),
    };

    /// <summary>The name of a download: 人民调解协议书.pdf, or with the number within the case from the second paper on.</summary>
    public static string FileName(DocumentKind kind, int number) => number < 2 ? $"{kind.Term().Zh}.pdf" : $"{kind.Term().Zh}-{number}.pdf";
}
