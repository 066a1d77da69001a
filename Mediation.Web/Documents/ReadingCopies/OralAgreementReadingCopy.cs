using Mediation.Domain.Documents;
using QuestPDF.Fluent;

namespace Mediation.Web.Documents.ReadingCopies;

/// <summary>F09 in English: what was agreed by word of mouth, each clause as it reads and under it as it was written down.</summary>
public sealed class OralAgreementReadingCopy(OralAgreementPaper paper) : ReadingCopyDocument(Name, paper.CommitteeName, paper.ReachedOn, paper.Number)
{
    private const string Name = "Oral agreement";

    /// <inheritdoc />
    protected override void Body(ColumnDescriptor column)
    {
        column.Title(Name);
        column.Number($"No. {paper.Number}");
        Parties(column, paper.Parties);
        column.Part("Main facts and matters in dispute", part => part.Paragraphs(paper.Facts, Size));
        column.Part("After mediation the parties agree of their own will by word of mouth", part => Clauses(part, paper.Clauses, paper.Readings));
        column.Item().PaddingTop(6).Text("The parties need no written agreement. An oral agreement takes effect on the day it is reached.");
        Signed(column, "Parties (signature)", paper.Signatures);
        column.Fields(("Mediator", paper.MediatorName, 1), ("Committee", paper.CommitteeName, 2));
        column.Fields(("Reached on", EnglishWords.Day(paper.ReachedOn), 1));
    }
}
