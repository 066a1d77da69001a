using Mediation.Domain.Documents;
using QuestPDF.Fluent;

namespace Mediation.Web.Documents.ReadingCopies;

/// <summary>An English copy of a paper for a party who reads no Chinese: the same model, marked on every page. It is not issued, not sealed and proves nothing.</summary>
public abstract class ReadingCopyDocument(string title, string author, DateOnly day, string number) : PaperDocument(title, author, day, number, Size)
{
    private const string Aside = "#555555";

    /// <summary>Size of the letters.</summary>
    protected const float Size = 12;

    /// <inheritdoc />
    protected override string Language => "en";

    /// <inheritdoc />
    protected override string? Banner => "Reading copy; the Chinese text prevails.　仅供阅读，以中文文本为准。";

    /// <summary>The parties, with English labels.</summary>
    protected static void Parties(ColumnDescriptor column, IReadOnlyList<PaperParty> parties)
    {
        ArgumentNullException.ThrowIfNull(column);
        foreach (var party in parties ?? [])
        {
            column.Item().PaddingBottom(6).Column(block =>
            {
                block.Item().EnsureSpace(60).Text(EnglishWords.Label(party.Label)).Bold();
                block.Fields(("Name", party.Name, 2), party.IsPerson ? ("Age", party.Age is { } age ? $"{age}" : null, 1) : ("Members", party.Members > 1 ? $"{party.Members}" : null, 1));
                block.Fields(("Telephone", party.Phone, 1));
                block.Fields(("Address", party.Address, 1));
                foreach (var r in party.Representatives) block.Fields((EnglishWords.Term<Mediation.Domain.Parties.Capacity>(r.Capacity), r.Name, 1));
            });
        }
    }

    /// <summary>Each clause as it reads in English, if it has been put so, and under it as it was signed.</summary>
    protected static void Clauses(ColumnDescriptor column, IReadOnlyList<string> clauses, IReadOnlyList<string> readings)
    {
        ArgumentNullException.ThrowIfNull(column);
        ArgumentNullException.ThrowIfNull(clauses);
        for (var i = 0; i < clauses.Count; i++)
        {
            if (i < readings?.Count) column.Item().PaddingTop(4).Text(readings[i]);
            column.Item().PaddingLeft(Size * 2).Text(clauses[i]).FontSize(Size - 2).FontColor(Aside);
        }
    }

    /// <summary>Lines for signatures.</summary>
    protected static void Signed(ColumnDescriptor column, string heading, IReadOnlyList<PaperSignature> signatures)
    {
        ArgumentNullException.ThrowIfNull(column);
        column.Item().PaddingTop(8).Text(heading).Bold();
        foreach (var s in signatures ?? [])
            column.Fields((EnglishWords.Label(s.Label), s.On is { } on ? $"{s.Name}, {EnglishWords.Day(on)}" : $"{s.Name} (not signed on this copy)", 1));
    }
}
