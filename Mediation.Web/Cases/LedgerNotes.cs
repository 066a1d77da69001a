using Mediation.Domain;
using Mediation.Domain.Agreements;
using Mediation.Domain.Workflow;

namespace Mediation.Web.Cases;

/// <summary>What stands in small words under an item of the agreement or its ledger.</summary>
internal static class LedgerNotes
{
    /// <summary>Under a clause that is drafted.</summary>
    public static IReadOnlyList<Text> Of(Obligation o)
    {
        List<Text> notes = [.. o.Instalments.OrderBy(i => i.Number).Select(i => new Text($"第{ClauseText.Number(i.Number)}期{i.DueOn:yyyy年M月d日}前{i.Amount}元", $"instalment {i.Number}: {i.Amount} by {i.DueOn:yyyy-MM-dd}"))];
        if (o.Kind == ObligationKind.PayByInstalments) notes.Add(o.Acceleration.Term());
        if (o.LateChargePerDay is { } daily) notes.Add(new($"每逾期一日另付{daily}元", $"{daily} for each day of delay"));
        return notes;
    }

    /// <summary>Under a row of the ledger, on the day of the context.</summary>
    public static IReadOnlyList<Text> Of(LedgerRow r, StepContext c)
    {
        List<Text> notes = [];
        if (r.AcceleratedOn is { } on) notes.Add(new($"有一期没有付，{on:yyyy年M月d日}起提前到期", $"fell due early on {on:yyyy-MM-dd}: an instalment was missed"));
        if (r.IsOpen && r.LateChargeOn(c.Today) is { Fen: > 0 } charge) notes.Add(new($"逾期违约金到今天{charge}元，付清那天结算", $"charge for delay to today {charge}; fixed on the day of payment"));
        foreach (var claim in r.Claimed)
            notes.Add(new($"{c.Case.FindParty(claim.ReportedByKey)?.Name}说{claim.On:M月d日}{(claim.Amount is { } m ? $"付了{m}元" : "做完了")}，等对方确认", $"{c.Case.FindParty(claim.ReportedByKey)?.Name} says {(claim.Amount is { } paid ? $"{paid} was paid" : "it was done")} on {claim.On:yyyy-MM-dd}; not confirmed yet"));
        if (r.WaiverNote is { Length: > 0 } waiver) notes.Add(r.WaivedAmount is { } given ? new($"债权人放弃{given}元：{waiver}", $"the creditor gave up {given}: {waiver}") : new($"债权人放弃：{waiver}", $"given up by the creditor: {waiver}"));
        return notes;
    }
}
