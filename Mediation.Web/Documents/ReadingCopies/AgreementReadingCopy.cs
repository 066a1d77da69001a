using Mediation.Domain.Documents;
using QuestPDF.Fluent;

namespace Mediation.Web.Documents.ReadingCopies;

/// <summary>F08 and F29 in English: each clause as it reads, and under it as it was signed. Words of the parties' own stay in Chinese.</summary>
public sealed class AgreementReadingCopy(AgreementPaper paper) : ReadingCopyDocument(TitleOf(paper), paper.CommitteeName, paper.SealedOn ?? new DateOnly(2000, 1, 1), paper.Number)
{
    /// <inheritdoc />
    protected override void Body(ColumnDescriptor column)
    {
        column.Title(TitleOf(paper));
        column.Number($"No. {paper.Number}");
        if (paper.ReplacesNumber is { } replaced) column.Number($"Amends No. {replaced}");
        Parties(column, paper.Parties);
        column.Part("Main facts and matters in dispute", part => part.Paragraphs(paper.Facts, Size));
        column.Part(paper.ReplacesNumber is null ? "After mediation the parties agree of their own will as follows" : "After mediation the parties agree of their own will to these changes", part => Clauses(part, paper.Clauses, paper.Readings));
        if (paper.Shares.Count > 0)
            column.Part("Division among the members (yuan)", part => part.Grid([("No.", -38), ("Name", 3), ("Basis", 4), ("Amount", 3)],
                paper.Shares.Select(s => (IReadOnlyList<string>)[$"{s.Number}", s.Name, s.Basis, s.Amount])));
        if (paper.SharesTotal is { } total) column.Item().AlignRight().Text($"Total {total}").Bold();
        column.Item().PaddingTop(8).PreventPageBreak().Column(end =>
        {
            end.Item().Text($"Copies: {(paper.Copies > 0 ? $"{paper.Copies}" : "__")}. Each party and the committee keep one.");
            Signed(end, "Parties (signature, seal or fingerprint)", paper.Signatures);
            end.Fields(("Mediator", paper.MediatorName, 1), ("Recorder", paper.RecorderName, 1));
            end.Fields(("Committee", paper.CommitteeName, 2), ("Sealed on", EnglishWords.Day(paper.SealedOn), 1));
        });
    }

    private static string TitleOf(AgreementPaper paper) => paper.ReplacesNumber is null ? "Mediation agreement" : "Amending agreement";
}
