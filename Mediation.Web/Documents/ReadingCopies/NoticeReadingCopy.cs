using Mediation.Domain.Cases;
using Mediation.Domain.Documents;
using QuestPDF.Fluent;

namespace Mediation.Web.Documents.ReadingCopies;

/// <summary>F15 and F19 with English labels, grounds and remedies.</summary>
public sealed class NoticeReadingCopy(DocumentKind kind, NoticePaper paper) : ReadingCopyDocument(TitleOf(kind), paper.CommitteeName, paper.On, paper.Number)
{
    /// <inheritdoc />
    protected override void Body(ColumnDescriptor column)
    {
        var ended = kind == DocumentKind.Ended;
        column.Title(TitleOf(kind));
        column.Number($"No. {(paper.Number.Length > 0 ? paper.Number : "____________")}");
        Parties(column, paper.Parties);
        column.Part(ended ? "Accepted on" : "Day and matter of the application", part =>
        {
            part.Item().Text($"{EnglishWords.Day(paper.ReceivedOn)}: {paper.CaseTitle}");
            part.Paragraphs(paper.Claims, Size);
        });
        column.Part(ended ? "Why mediation ended" : "Why it was not accepted", part =>
        {
            part.Item().Text($"{(ended ? EnglishWords.Term<EndReason>(paper.Reason) : EnglishWords.Term<NonAcceptanceGround>(paper.Reason))}. {EnglishWords.Article(paper.Basis)}");
            part.Paragraphs(paper.Note, Size);
        });
        column.Part("What you can still do", part =>
        {
            foreach (var remedy in paper.Remedies) part.Item().Text($"– {EnglishWords.Term<Remedy>(remedy)}");
            if (paper.Remedies.Count == 0) part.Item().Text("You may go to arbitration, an administrative body or a court, as the law provides.");
        });
        column.Fields(("Mediator", paper.MediatorName, 1), ("Committee", paper.CommitteeName, 2));
        column.Fields(("Day", EnglishWords.Day(paper.On), 1));
    }

    private static string TitleOf(DocumentKind kind) => kind == DocumentKind.Ended ? "Notice of ended mediation" : "Notice of non-acceptance";
}
