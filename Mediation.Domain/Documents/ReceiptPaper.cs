using Mediation.Domain.Agreements;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Documents;

/// <summary>F20 履行凭证（收条): what was paid or done for one item, by whom, how, and who has confirmed it.</summary>
[PaperOf(DocumentKind.Receipt)]
public sealed record ReceiptPaper(
    string AgreementNumber, string CommitteeName, string Subject, string? Amount, string? AmountInWords, string Payer, string Payee, string Manner, DateOnly On,
    string Certainty, string? Outstanding, string? MediatorName, DateOnly IssuedOn) : IPaperModel<ReceiptPaper>
{
    /// <inheritdoc/>
    public static ReceiptPaper Of(StepContext context, DocumentKind kind)
    {
        var a = context.Agreement!;
        // The newest word about a receipt is the one this step has just written.
        var (row, receipt) = a.Ledger.SelectMany(r => r.Receipts.Select(x => (Row: r, Receipt: x))).MaxBy(x => x.Receipt.ConfirmedAt is { } at && at > x.Receipt.RecordedAt ? at : x.Receipt.RecordedAt);
        string Name(string key) => context.Case.FindParty(key)?.Name ?? "";
        var certainty = (receipt.ReportedByKey, receipt.ConfirmedByKey) switch
        {
            ("", _) => "调解员核对凭证后登记",
            (var by, null) => $"{Name(by)}报告，等对方或者调解员确认；确认以前不作为已经履行的证明",
            (_, "") => "调解员核对凭证后确认",
            (_, var confirmed) => $"{Name(confirmed)}确认收到",
        };
        return new(a.Number, context.Case.CommitteeName, row.Subject, receipt.Amount?.ToString(), receipt.Amount is { } m ? CapitalNumerals.Write(m) : null,
            Name(row.DebtorKey), Name(row.CreditorKey), receipt.Manner, receipt.On, certainty, row.Owed.Fen > 0 ? row.Owed.ToString() : null, context.Case.LeadMediatorName, context.Today);
    }
}
