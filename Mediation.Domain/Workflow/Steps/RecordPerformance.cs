using System.Globalization;
using Mediation.Domain.Access;
using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;

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

/// <summary>T29-T31: a payment or an act is entered in the ledger, in full or in part.</summary>
public sealed class RecordPerformance : CaseStep<RecordPerformanceInput>
{
    private static readonly Requirement InEffect = Requirement.That("effective",
        new("生效的协议", "an agreement in effect"), Law.Pml31, c => c.Agreement?.EffectiveAt is not null);

    /// <summary>Declares the step.</summary>
    public RecordPerformance() : base("record-performance", "T29", new("登记履行", "Record performance"), Law.Pml31)
    {
        Moves([CaseState.Performing, CaseState.InDefault, CaseState.Closed], null);
        By(Role.Mediator, Role.OtherParty);
        Needs(InEffect);
    }

    /// <inheritdoc/>
    public override bool Concerns(StepContext context) => context.Case.State != CaseState.Closed || context.Agreement?.Ledger.Any(r => r.IsYearly && r.State != LedgerState.Performed) is true;

    /// <inheritdoc/>
    protected override IEnumerable<InputFault> Validate(StepContext context, RecordPerformanceInput input)
    {
        var row = context.Agreement!.Ledger.FirstOrDefault(r => r.Number == input.Row);
        if (row is null) { yield return new("row", new("履行台账里没有这一项。", "The ledger has no such item.")); yield break; }
        if (context.Case.State == CaseState.Closed && !row.IsYearly) yield return new("row", new("案件已经结案，只登记以后各年的付款。", "The case is closed; only payments of later years are entered."));
        if (row.State is LedgerState.Performed) yield return new("row", new("这一项已经履行完，没有重复登记。", "This item is performed already; nothing was entered twice."));
        if (row.State is LedgerState.Conditional) yield return new("row", new("这一项还没有发生。", "This item has not arisen."));
        if (row.Amount is not null && PartyInput.Amount(input.Amount) is null) yield return new("amount", new("付款要写金额。", "A payment needs its amount."));
        if (row.Amount is null && PartyInput.Amount(input.Amount) is not null) yield return new("amount", new("这一项不是付款，金额请留空。", "This item is not a payment; leave the amount empty."));
        if (PartyInput.Amount(input.Amount) is { } paid && row.Amount is not null && row.State is LedgerState.Open or LedgerState.Partly && paid.Fen > row.Owed.Fen)
            yield return new("amount", new($"只欠{row.Owed}元，多出的请另行约定。", $"Only {row.Owed} yuan is owed."));
        if (input.On > context.Today) yield return new("on", new("履行的日子不能在今天以后。", "The day of performance cannot be in the future."));
        if (context.Agreement.EffectiveAt is { } at && input.On < StepContext.DayOf(at)) yield return new("on", new("履行的日子不能在协议生效以前。", "The day of performance cannot be before the agreement took effect."));
    }

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, RecordPerformanceInput input)
    {
        var row = context.Agreement!.Ledger.First(r => r.Number == input.Row);
        var amount = PartyInput.Amount(input.Amount);
        row.Receipts.Add(new Receipt
        {
            Id = Guid.CreateVersion7(), Amount = amount, On = input.On!.Value, Manner = PlainText.Tidy(input.Manner),
            RecordedAt = context.Now, RecordedBy = context.Actor.Name,
        });
        var full = row.Amount is null || row.Received.Fen >= row.Amount.Value.Fen;
        row.State = full ? LedgerState.Performed : LedgerState.Partly;
        if (full)
        {
            row.PerformedOn = input.On;
            context.Stop(DeadlineKind.D30, ledgerNumber: row.Number);
        }
        foreach (var lowered in LedgerSchedule.LowerConditional(context.Agreement, context.Today)) context.Stop(DeadlineKind.D30, met: false, lowered.Number);
        foreach (var raised in LedgerSchedule.RaiseConditional(context.Agreement, context.Today)) context.StartAgreed(raised, context.Today);
        foreach (var coming in LedgerSchedule.Continue(context.Agreement, context.Today)) context.StartAgreed(coming, context.Today);
        var day = input.On.Value.ToString("M月d日", CultureInfo.InvariantCulture);
        var sum = amount is { } m ? $"{m}元" : "";
        return full
            ? new($"{row.Subject}{sum}，{day}履行", $"{row.Subject}{(amount is { } paid ? $" {paid}" : "")}: performed on {input.On:yyyy-MM-dd}")
            : new($"{row.Subject}收到{sum}，还欠{row.Owed}元", $"{row.Subject}: {amount} received, {row.Owed} still owed");
    }
}
