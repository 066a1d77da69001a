using Mediation.Domain.Documents;
using QuestPDF.Fluent;

namespace Mediation.Web.Documents.ReadingCopies;

/// <summary>F02 with English labels; what happened and what is asked for stand in the applicant's own words.</summary>
public sealed class ApplicationReadingCopy(ApplicationPaper paper) : ReadingCopyDocument(Name, paper.CommitteeName, paper.On, "")
{
    private const string Name = "Application for mediation";

    /// <inheritdoc />
    protected override void Body(ColumnDescriptor column)
    {
        column.Title(Name);
        Parties(column, [.. paper.Applicants, .. paper.Others]);
        column.Part("What happened", part => part.Paragraphs(paper.Facts, Size));
        column.Part("What is asked for", part =>
        {
            foreach (var (request, number) in paper.Requests.Select((r, i) => (r, i + 1))) part.Item().Text($"{number}. {request}");
        });
        column.Item().PaddingTop(6).Text("The committee has told me the rules of applying for mediation; I apply for it of my own will.");
        Signed(column, "Applicants (signature, seal or fingerprint)", paper.Signatures);
        column.Fields(("Committee", paper.CommitteeName, 2), ("Day", EnglishWords.Day(paper.On), 1));
    }
}
