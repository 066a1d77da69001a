using Mediation.Domain.Agreements;
using Mediation.Domain.Parties;
using Mediation.Tests.Support;

namespace Mediation.Tests.Agreements;

/// <summary>The English beside a clause says who, to whom, how much and by when, whatever the kind of clause.</summary>
public sealed class ClauseReadingTests
{
    private static string Read(Obligation o)
    {
        var draft = new AgreementDraft().Between("张某甲", "李某乙").Clause(o);
        return ClauseReading.Write(draft.Agreement.Obligations[0], draft.Case.Parties);
    }

    private static Obligation Pay() => new()
    {
        Kind = ObligationKind.Pay, DebtorKey = "B1", CreditorKey = "A1", Subject = "货款", Amount = Money.Yuan(3_000m), Basis = DueBasis.OnDate, DueOn = new(2026, 9, 1),
    };

    [Fact]
    public void Payment_SaysWhoWhomHowMuchAndByWhen() =>
        Assert.Equal("1. Party B pays CNY 3,000.00 to Party A by 1 September 2026 (that day included) for “货款”.", Read(Pay()));

    [Fact]
    public void ChargePlaceMannerAndProof_AreSaidToo()
    {
        var o = Pay();
        (o.LateChargePerDay, o.Place, o.Manner, o.Proof, o.JointDebtorKeys, o.Further) = (Money.Yuan(5m), "调解室", "现金", "收条", "A1", "付清后撤诉。");
        Assert.EndsWith("for “货款”; place: “调解室”; manner: “现金”; shown by “收条”; Party A and Party B are each liable for the whole of this clause; " +
            "for each day of delay Party B also pays Party A CNY 5.00, until all is performed; further: “付清后撤诉”.", Read(o), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Acceleration.AllDue, "; if any instalment is late or short, all the rest falls due the next day and Party A may ask Party B to pay it at once.")]
    [InlineData(Acceleration.None, "; each instalment falls due on its own day only.")]
    public void Instalments_NameEveryDayAndWhatAMissedOneDoes(Acceleration acceleration, string end)
    {
        var o = Pay();
        (o.Kind, o.Basis, o.Acceleration) = (ObligationKind.PayByInstalments, DueBasis.ByInstalments, acceleration);
        o.Instalments.AddRange([new() { Number = 1, DueOn = new(2026, 9, 1), Amount = Money.Yuan(2_000m) }, new() { Number = 2, DueOn = new(2026, 10, 1), Amount = Money.Yuan(1_000m) }]);
        Assert.Equal("1. Party B pays CNY 3,000.00 to Party A for “货款” in 2 instalments: CNY 2,000.00 by 1 September 2026, CNY 1,000.00 by 1 October 2026 (those days included)" + end, Read(o));
    }

    [Fact]
    public void Default_SaysWhatFallsAwayAndWhatIsAdded()
    {
        var o = Pay();
        (o.Basis, o.DefaultOf, o.DueOn) = (DueBasis.OnDefault, "1 2", null);
        Assert.Equal("1. If what clause 1, 2 provides is paid in time, Party A no longer claims “货款”; from the day after any default Party B also pays CNY 3,000.00 to Party A (“货款”).", Read(o));
    }

    [Theory]
    [InlineData(DueEvent.Effect, 3, "within 3 days after this agreement takes effect (that day not counted)")]
    [InlineData(DueEvent.Ruling, 1, "within 1 day after the court gives its ruling on confirmation (that day not counted)")]
    [InlineData(DueEvent.OtherClausePerformed, 0, "on the day clause 2 is wholly performed")]
    public void AfterAnEvent_SaysTheEventAndTheDays(DueEvent happens, int days, string words)
    {
        var o = Pay();
        (o.Basis, o.DueOn, o.Event, o.EventClause, o.DaysAfter) = (DueBasis.AfterEvent, null, happens, 2, days);
        Assert.Contains(words, Read(o), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ObligationKind.PayEveryYear, DueBasis.EveryYear, "Party B pays CNY 3,000.00 to Party A every year by 1 September (that day included), from 2026 for “货款”.")]
    [InlineData(ObligationKind.Deliver, DueBasis.OnSigning, "Party B hands over “货款” to Party A on the day this agreement is signed.")]
    [InlineData(ObligationKind.Act, DueBasis.OnDate, "Party B does this by 1 September 2026 (that day included): “货款”.")]
    [InlineData(ObligationKind.Refrain, DueBasis.FromEffect, "Party B keeps to this from the day this agreement takes effect: “货款”.")]
    [InlineData(ObligationKind.Apologise, DueBasis.OnSigning, "Party B apologises to Party A on the day this agreement is signed: “货款”.")]
    [InlineData(ObligationKind.ConfirmFacts, DueBasis.OnDate, "All parties state: “货款”.")]
    public void EveryKind_HasItsSentence(ObligationKind kind, DueBasis basis, string sentence)
    {
        var o = Pay();
        (o.Kind, o.Basis) = (kind, basis);
        Assert.Equal("1. " + sentence, Read(o));
    }

    [Fact]
    public void SeveralOfOneSide_AreNamed()
    {
        var parties = Journeys.Effective().Case.InOrder.ToList();
        parties.Add(new Party { Key = "B2", Side = Side.Respondent, Name = "吴某庚" });
        var o = Pay();
        o.DebtorKey = "B2";
        Assert.StartsWith("0. Party B 吴某庚 pays", ClauseReading.Write(o, parties), StringComparison.Ordinal);
    }
}
