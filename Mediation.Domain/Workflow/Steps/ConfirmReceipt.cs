using Mediation.Domain.Access;
using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Documents;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>Which payment or act is confirmed.</summary>
public sealed record ConfirmReceiptInput
{
    /// <summary>Row of the ledger.</summary>
    [Field("哪一项", "Which item", FieldKind.LedgerRow, Required = true)] public int? Row { get; set; }
    /// <summary>Amount.</summary>
    [Field("确认收到的金额（元）", "Amount confirmed (yuan)", FieldKind.Money, HintZh = "和对方报的数一样；不是付款的，这里留空", HintEn = "The same as was claimed; leave empty if it is not a payment")] public string? Amount { get; set; }
    /// <summary>How the mediator knows.</summary>
    [Field("核对了什么凭证", "Proof seen", OnlyFor = "Mediator", HintZh = "转账流水号、收条、验收单", HintEn = "Transfer number, receipt, inspection")] public string? Proof { get; set; }
}

/// <summary>T29: the other side, or the mediator who has seen a proof, confirms what the debtor says was paid or done; only then does it count.</summary>
public sealed class ConfirmReceipt : CaseStep<ConfirmReceiptInput>
{
    private static readonly Requirement SomethingClaimed = Requirement.That("claimed",
        new("对方报了、还没有确认的履行", "performance claimed and not confirmed yet"), Law.Pml31, c => c.Agreement?.Ledger.Any(r => r.IsOpen && r.Claimed.Any()) is true);

    /// <summary>Declares the step.</summary>
    public ConfirmReceipt() : base("confirm-receipt", "T29", new("确认收到", "Confirm receipt"), Law.Pml31)
    {
        Moves([CaseState.Performing, CaseState.InDefault, CaseState.Renegotiating, CaseState.Ended, CaseState.Closed], null);
        By(Role.Mediator, Role.Applicant, Role.OtherParty);
        Needs(SomethingClaimed);
        Issue(DocumentKind.Receipt);
    }

    /// <inheritdoc/>
    public override bool Concerns(StepContext context) => SomethingClaimed.IsMet(context);

    /// <inheritdoc/>
    protected override IEnumerable<InputFault> Validate(StepContext context, ConfirmReceiptInput input)
    {
        if (context.Agreement!.Ledger.FirstOrDefault(r => r.Number == input.Row) is not { IsOpen: true } row || !row.Claimed.Any())
        {
            yield return new("row", new("这一项没有等着确认的履行。", "Nothing of this item waits to be confirmed."));
            yield break;
        }
        if (Claimed(row, input) is not { } receipt)
        {
            yield return new("amount", new($"对方报的是{string.Join('、', row.Claimed.Select(r => r.Amount is { } m ? $"{m}元" : "已经做完，没有金额"))}，请照着填；数目不对的，不要确认，请调解员核对。",
                $"What was claimed is {string.Join(", ", row.Claimed.Select(r => r.Amount?.ToString() ?? "done, no amount"))}; enter that. If it is wrong, do not confirm it and ask the mediator."));
            yield break;
        }
        if (receipt.Amount is { } m && m.Fen > row.Owed.Fen) yield return new("amount", new($"只欠{row.Owed}元，不能确认更多。", $"Only {row.Owed} yuan is owed; no more can be confirmed."));
        var who = RecordPerformance.Reporter(context);
        if (who is null && PlainText.Tidy(input.Proof).Length == 0) yield return new("proof", new("调解员确认的，要写核对了什么凭证。", "The mediator says which proof was seen."));
        if (who is not null && row.CreditorKey.Length > 0 && who != row.CreditorKey)
            yield return new("row", new("这一项不是付给您的，要由该收到的一方或者调解员确认。", "This item is not owed to you; the party it is owed to or the mediator confirms it."));
        else if (who is not null && context.Case.FindParty(who)!.Side == context.Case.FindParty(receipt.ReportedByKey)!.Side)
            yield return new("row", new("自己一方报的，要由对方或者调解员确认。", "What one side claims is confirmed by the other or the mediator."));
    }

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, ConfirmReceiptInput input)
    {
        var row = context.Agreement!.Ledger.First(r => r.Number == input.Row);
        var receipt = Claimed(row, input)!;
        (receipt.ConfirmedByKey, receipt.ConfirmedAt) = (RecordPerformance.Reporter(context) ?? "", context.Now);
        if (PlainText.Tidy(input.Proof) is { Length: > 0 } proof) receipt.Manner = $"{receipt.Manner}；{proof}";
        var counted = RecordPerformance.Count(context, row, receipt);
        return new($"{context.Actor.Name}确认：{counted.Zh}", $"Confirmed by {context.Actor.Name}: {counted.En}");
    }

    private static Receipt? Claimed(LedgerRow row, ConfirmReceiptInput input) => row.Claimed.FirstOrDefault(r => r.Amount == PartyInput.Amount(input.Amount));
}
