using Mediation.Domain.Access;
using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>What a creditor gives up.</summary>
public sealed record WaiveClaimInput
{
    /// <summary>Row of the ledger.</summary>
    [Field("放弃哪一项", "Which item", FieldKind.LedgerRow, Required = true)] public int? Row { get; set; }
    /// <summary>Part.</summary>
    [Field("放弃多少（元）", "How much (yuan)", FieldKind.Money, HintZh = "全部放弃的，这里留空", HintEn = "Leave empty to give up all of it")] public string? Amount { get; set; }
    /// <summary>The words.</summary>
    [Field("书面怎么写的、哪天签的", "What the writing says and its day", FieldKind.LongText, Required = true, Max = 1000)] public string? Writing { get; set; }
    /// <summary>In writing and freely.</summary>
    [Field("债权人本人书面放弃，出于自愿", "The creditor gave it up in writing and freely", FieldKind.Flag)] public bool InWriting { get; set; }
}

/// <summary>T29: the creditor gives up what is owed, or part of it, in writing. A debt given up is at an end (Civil Code art. 575).</summary>
public sealed class WaiveClaim : CaseStep<WaiveClaimInput>
{
    /// <summary>Declares the step.</summary>
    public WaiveClaim() : base("waive-claim", "T29", new("债权人书面放弃", "The creditor gives it up"), Law.CivilCode575)
    {
        Moves([CaseState.Performing, CaseState.InDefault], null);
        By(Role.Mediator, Role.Applicant, Role.OtherParty);
    }

    /// <inheritdoc/>
    public override bool Concerns(StepContext context) => context.Agreement?.Ledger.Any(r => r.IsOpen && r.CreditorKey.Length > 0) is true;

    /// <inheritdoc/>
    protected override IEnumerable<InputFault> Validate(StepContext context, WaiveClaimInput input)
    {
        if (context.Agreement!.Ledger.FirstOrDefault(r => r.Number == input.Row) is not { } row) { yield return new("row", new("履行台账里没有这一项。", "The ledger has no such item.")); yield break; }
        if (!row.IsOpen) yield return new("row", new($"这一项现在是“{row.State.Term().Zh}”，没有可以放弃的。", $"This item is “{row.State.Term().En}”; there is nothing to give up."));
        else if (row.CreditorKey.Length == 0) yield return new("row", new("这一项没有写向谁履行，没有人可以放弃。", "This item is owed to nobody in particular, so nobody can give it up."));
        else if (RecordPerformance.Reporter(context) is { } who && who != row.CreditorKey) yield return new("row", new("只有债权人能放弃这一项。", "Only the creditor can give this up."));
        var part = PartyInput.Amount(input.Amount);
        if (part is not null && row.Amount is null) yield return new("amount", new("这一项不是付款，金额请留空。", "This item is not a payment; leave the amount empty."));
        else if (part is { } some && row.IsOpen && some.Fen > row.Owed.Fen) yield return new("amount", new($"只欠{row.Owed}元，不能放弃更多。", $"Only {row.Owed} yuan is owed; no more can be given up."));
        if (!input.InWriting) yield return new("inWriting", new("放弃权利要债权人本人书面表示，并且自愿。", "Giving up a claim takes the creditor's own free and written word."));
    }

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, WaiveClaimInput input)
    {
        var row = context.Agreement!.Ledger.First(r => r.Number == input.Row);
        var part = PartyInput.Amount(input.Amount) ?? row.Owed;
        var creditor = context.Case.FindParty(row.CreditorKey)!.Name;
        var whole = row.Amount is null || part.Fen == row.Owed.Fen;
        if (row.Amount is not null) row.WaivedAmount = (row.WaivedAmount ?? default) + part;
        (row.WaivedAt, row.WaiverNote) = (context.Now, PlainText.Tidy(input.Writing));
        if (whole)
        {
            row.State = LedgerState.Waived;
            LedgerClock.Settle(context, row, met: false);
            context.Stop(Deadlines.DeadlineKind.D31, met: false, row.Number);
        }
        LedgerClock.Update(context);
        var sum = row.Amount is null ? "" : $"{part}元";
        return whole
            ? new($"{creditor}书面放弃{row.Subject}{sum}，这一项了结", $"{creditor} gave up {row.Subject}{(sum.Length > 0 ? $" ({part})" : "")} in writing; the item is settled")
            : new($"{creditor}书面放弃{row.Subject}中的{sum}，还欠{row.Owed}元", $"{creditor} gave up {part} of {row.Subject} in writing; {row.Owed} still owed");
    }
}
