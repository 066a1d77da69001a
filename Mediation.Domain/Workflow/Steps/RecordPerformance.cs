using System.Globalization;
using Mediation.Domain.Access;
using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Documents;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>What was received or done.</summary>
public sealed record RecordPerformanceInput
{
    /// <summary>Row of the ledger.</summary>
    [Field("哪一项", "Which item", FieldKind.LedgerRow, Required = true)] public int? Row { get; set; }
    /// <summary>Amount.</summary>
    [Field("收到金额（元）", "Amount received (yuan)", FieldKind.Money, HintZh = "不是付款的，这里留空", HintEn = "Leave empty if it is not a payment")] public string? Amount { get; set; }
    /// <summary>Day.</summary>
    [Field("哪一天", "On", FieldKind.Date, Required = true)] public DateOnly? On { get; set; }
    /// <summary>Manner.</summary>
    [Field("方式和凭证", "Manner and proof", Required = true, HintZh = "转账流水号、收条、验收单", HintEn = "Transfer number, receipt, inspection")] public string? Manner { get; set; }
}

/// <summary>
/// T29-T31: a payment or an act is entered in the ledger, in full or in part. What the mediator enters from a proof and what the creditor
/// says counts; what the debtor says waits until the other side confirms it.
/// </summary>
public sealed class RecordPerformance : CaseStep<RecordPerformanceInput>
{
    private static readonly Requirement InEffect = Requirement.That("effective",
        new("生效的协议", "an agreement in effect"), Law.Pml31, c => c.Agreement?.EffectiveAt is not null);

    /// <summary>Declares the step.</summary>
    public RecordPerformance() : base("record-performance", "T29", new("登记履行", "Record performance"), Law.Pml31)
    {
        Moves([CaseState.Performing, CaseState.InDefault, CaseState.Renegotiating, CaseState.Ended, CaseState.Closed], null);
        By(Role.Mediator, Role.Applicant, Role.OtherParty);
        Needs(InEffect);
        Issue(DocumentKind.Receipt);
    }

    /// <inheritdoc/>
    public override bool Concerns(StepContext context) => context.Agreement?.EffectiveAt is not null
        && (context.Case.State != CaseState.Closed || IsEnforced(context) || context.Agreement.Ledger.Any(r => r.IsYearly && !r.IsSettled));

    // Paid on the spot: one item, today, in full.
    /// <inheritdoc/>
    public override object? InputFor(StepContext context) =>
        context.Agreement?.Ledger.Where(r => r.State is LedgerState.Open or LedgerState.Partly).Take(2).ToList() is [var only]
            ? new RecordPerformanceInput { Row = only.Number, Amount = only.Amount is null ? null : only.Owed.ToString(), On = context.Today }
            : new RecordPerformanceInput { On = context.Today };

    /// <inheritdoc/>
    protected override IEnumerable<InputFault> Validate(StepContext context, RecordPerformanceInput input)
    {
        var row = context.Agreement!.Ledger.FirstOrDefault(r => r.Number == input.Row);
        if (row is null) { yield return new("row", new("履行台账里没有这一项。", "The ledger has no such item.")); yield break; }
        if (context.Case.State == CaseState.Closed && !row.IsYearly && !IsEnforced(context)) yield return new("row", new("案件已经结案，只登记以后各年的付款。", "The case is closed; only payments of later years are entered."));
        if (row.State is LedgerState.Performed) yield return new("row", new("这一项已经履行完，没有重复登记。", "This item is performed already; nothing was entered twice."));
        if (row.State is LedgerState.Waived or LedgerState.Replaced) yield return new("row", new($"这一项已经不用履行：{row.State.Term().Zh}。", $"This item need not be performed any more: {row.State.Term().En}."));
        if (row.State is LedgerState.Conditional) yield return new("row", new("这一项还没有发生。", "This item has not arisen."));
        if (Reporter(context) is { } reporter && reporter != row.DebtorKey && reporter != row.CreditorKey && !row.JointDebtors.Contains(reporter))
            yield return new("row", new("这一项不归您付，也不是付给您的，请由有关的一方或者调解员登记。", "This item is neither yours to perform nor owed to you; the party concerned or the mediator enters it."));
        if (row.Amount is not null && PartyInput.Amount(input.Amount) is null) yield return new("amount", new("付款要写金额。", "A payment needs its amount."));
        if (row.Amount is null && PartyInput.Amount(input.Amount) is not null) yield return new("amount", new("这一项不是付款，金额请留空。", "This item is not a payment; leave the amount empty."));
        if (PartyInput.Amount(input.Amount) is { } paid && row is { Amount: not null, IsOpen: true } && paid.Fen > row.Owed.Fen)
            yield return new("amount", new($"只欠{row.Owed}元，多出的请另行约定。", $"Only {row.Owed} yuan is owed."));
        if (input.On > context.Today) yield return new("on", new("履行的日子不能在今天以后。", "The day of performance cannot be in the future."));
        if (context.Agreement.EffectiveAt is { } at && input.On < StepContext.DayOf(at)) yield return new("on", new("履行的日子不能在协议生效以前。", "The day of performance cannot be before the agreement took effect."));
    }

    // While a court enforces, what comes in is entered even if the case was closed in default.
    private static bool IsEnforced(StepContext context) => context.Case.Enforcement is { State: not Enforcement.EnforcementState.Ended };

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, RecordPerformanceInput input)
    {
        var row = context.Agreement!.Ledger.First(r => r.Number == input.Row);
        var reporter = Reporter(context) ?? "";
        var receipt = new Receipt
        {
            Id = Guid.CreateVersion7(), Amount = PartyInput.Amount(input.Amount), On = input.On!.Value, Manner = PlainText.Tidy(input.Manner),
            ReportedByKey = reporter, RecordedAt = context.Now, RecordedBy = context.Actor.Name,
        };
        row.Receipts.Add(receipt);
        if (reporter.Length > 0 && reporter == row.CreditorKey) (receipt.ConfirmedByKey, receipt.ConfirmedAt) = (reporter, context.Now);
        return receipt.IsCertain ? Count(context, row, receipt) : Claim(context, row, receipt);
    }

    // A receipt counts: the row is performed once nothing is owed, and the clocks follow.
    internal static Text Count(StepContext context, LedgerRow row, Receipt receipt)
    {
        var full = row.Amount is null || row.Owed.Fen == 0;
        row.State = full ? LedgerState.Performed : LedgerState.Partly;
        if (full)
        {
            row.PerformedOn = row.Receipts.Where(r => r.IsCertain).Max(r => r.On);
            LedgerClock.Settle(context, row);
        }
        LedgerClock.Update(context);
        var day = receipt.On.ToString("M月d日", CultureInfo.InvariantCulture);
        var sum = receipt.Amount is { } m ? $"{m}元" : "";
        return full
            ? new($"{row.Subject}{sum}，{day}履行", $"{row.Subject}{(receipt.Amount is { } paid ? $" {paid}" : "")}: performed on {receipt.On:yyyy-MM-dd}")
            : new($"{row.Subject}收到{sum}，还欠{row.Owed}元", $"{row.Subject}: {receipt.Amount} received, {row.Owed} still owed");
    }

    private static Text Claim(StepContext context, LedgerRow row, Receipt receipt)
    {
        var who = context.Case.FindParty(receipt.ReportedByKey)!.Name;
        return new($"{who}说{row.Subject}{(receipt.Amount is { } m ? $"付了{m}元" : "做完了")}，等对方确认", $"{who} says {row.Subject} was {(receipt.Amount is { } paid ? $"paid ({paid})" : "done")}; the other side is to confirm it");
    }

    /// <summary>The party who acts for itself; null for the mediator.</summary>
    internal static string? Reporter(StepContext context) => CaseAccess.MayActAs(Role.Mediator, context.Actor, context.Case)
        ? null : context.Case.Parties.FirstOrDefault(context.Actor.SpeaksFor)?.Key;
}
