using Mediation.Domain.Documents;
using QuestPDF.Fluent;

namespace Mediation.Web.Documents.ReadingCopies;

/// <summary>F20 with English labels.</summary>
public sealed class ReceiptReadingCopy(ReceiptPaper paper) : ReadingCopyDocument(Name, paper.CommitteeName, paper.IssuedOn, paper.AgreementNumber)
{
    private const string Name = "Receipt of performance";

    /// <inheritdoc />
    protected override void Body(ColumnDescriptor column)
    {
        column.Title(Name);
        column.Number($"Agreement No. {paper.AgreementNumber}");
        column.Fields(("What", paper.Subject, 1));
        if (paper.Amount is { } amount) column.Fields(("Amount", $"CNY {amount}", 1));
        column.Fields(("From", paper.Payer, 1));
        column.Fields(("To", paper.Payee, 1));
        column.Fields(("How", paper.Manner, 1));
        column.Fields(("Day", EnglishWords.Day(paper.On), 1));
        column.Fields(("Checked", paper.Certainty, 1));
        if (paper.Outstanding is { } left) column.Fields(("Still owed", $"CNY {left}", 1));
        column.Fields(("Mediator", paper.MediatorName, 1), ("Committee", paper.CommitteeName, 2));
        column.Fields(("Issued on", EnglishWords.Day(paper.IssuedOn), 1));
    }
}
