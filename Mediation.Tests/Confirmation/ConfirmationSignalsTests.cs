using Mediation.Domain.Agreements;
using Mediation.Domain.Confirmation;
using Mediation.Domain.Parties;
using Mediation.Domain.Rules;
using Mediation.Tests.Support;

namespace Mediation.Tests.Confirmation;

/// <summary>What is worth a second look, at its threshold and below, each with its facts.</summary>
public sealed class ConfirmationSignalsTests
{
    private static readonly Guid Earlier = Guid.NewGuid();

    private static List<Signal> Of(DomainCase c, CourtHistory? history = null) => [.. ConfirmationSignals.Of(c.As("judge"), history ?? CourtHistory.None)];

    private static Recurrence Seen(int count) => new(count, [new(Earlier, "某甲与某乙，买卖", new(2026, 5, 1))]);

    [Fact]
    public void OrdinaryCase_HasNone() => Assert.Empty(Of(Journeys.UnderReview().Said102()));

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    public void SamePair_FromTheThirdTimeOn(int before, bool shown)
    {
        var signal = Of(Journeys.UnderReview().Said102(), new() { SameParties = Seen(before) }).SingleOrDefault(s => s.Code == "same-parties");
        Assert.Equal(shown, signal is not null);
        if (signal is null) return;
        Assert.Equal("同样的两方十二个月内第3次申请确认", signal.Sentence.Zh);
        Assert.Equal((Guid?)Earlier, signal.Facts[0].CaseId);
        Assert.Equal(("另有1件，不在这里列出", (Guid?)null), (signal.Facts[1].Words.Zh, signal.Facts[1].CaseId));
    }

    [Fact]
    public void Threshold_IsASetting()
    {
        var c = Journeys.UnderReview().Said102();
        c.Rules = RuleValues.Standard.With(RuleSettings.SameParties, 5).Value!;
        Assert.Empty(Of(c, new() { SameParties = Seen(3) }));
        Assert.Single(Of(c, new() { SameParties = Seen(4) }));
    }

    [Fact]
    public void OneAgentForBothSides_IsNamed()
    {
        var c = Journeys.UnderReview().Said102();
        foreach (var key in new[] { "A1", "B1" }) c.Case.FindParty(key)!.Representatives.Add(new Representative { Name = "郑某辛", Capacity = Capacity.Agent, IdNumber = "500000198003030035" });
        var signal = Assert.Single(Of(c), s => s.Code == "agent-both-sides");
        Assert.Equal(("郑某辛同时代理双方", 2), (signal.Sentence.Zh, signal.Facts.Count));
    }

    [Theory]
    [InlineData(3, 0)]
    [InlineData(4, 1)]
    public void SameAgentAgain_FromTheFifthTimeOn(int before, int shown) =>
        Assert.Equal(shown, Of(Journeys.UnderReview().Said102(), new() { Agents = new Dictionary<string, Recurrence> { ["郑某辛"] = Seen(before) } }).Count(s => s.Code == "same-agent"));

    [Theory]
    [InlineData(29, true)]
    [InlineData(30, false)]
    public void MinutesFromIntakeToAgreement_AreSaid(int minutes, bool shown)
    {
        var c = Journeys.UnderReview().Said102();
        var last = c.Case.Agreement!.Signatures.Where(s => s.PartyKey.Length > 0).Max(s => s.At);
        c.Case.RegisteredAt = last.AddMinutes(-minutes);
        var signal = Of(c).SingleOrDefault(s => s.Code == "fast-agreement");
        Assert.Equal(shown ? $"从登记到各方签齐{minutes}分钟" : null, signal?.Sentence.Zh);
    }

    [Fact]
    public void NothingLeftToPerform_IsSaid()
    {
        var c = Journeys.UnderReview().Said102();
        Assert.DoesNotContain(Of(c), s => s.Code == "nothing-left");
        foreach (var row in c.Case.Agreement!.Ledger) row.State = LedgerState.Performed;
        Assert.Contains("已履行3项", Assert.Single(Of(c), s => s.Code == "nothing-left").Facts[0].Words.Zh);
    }

    [Theory]
    [InlineData(19, 19, false)]
    [InlineData(20, 9, false)]
    [InlineData(20, 10, true)]
    [InlineData(20, 20, false)]
    public void OneCommitteesShare_CountsOnceThereAreEnough(int total, int own, bool shown)
    {
        var signal = Of(Journeys.UnderReview().Said102(), new() { CourtTotal = total, CommitteeTotal = own }).SingleOrDefault(s => s.Code == "committee-share");
        Assert.Equal(shown, signal is not null);
        if (signal is not null) Assert.Equal("20件里有10件", Assert.Single(signal.Facts).Words.Zh);
    }

    [Fact]
    public void AmountNothingSpeaksOf_IsNamedWithItsClause()
    {
        var signal = Assert.Single(Of(Journeys.UnderReview()), s => s.Code == "unproven-amount");
        Assert.Equal([1, 2], signal.Facts.Select(f => f.Clause!.Value));
    }

    [Fact]
    public void MoreThanTheClaim_IsSaid()
    {
        var c = Journeys.UnderReview().Said102();
        c.Case.AmountInDispute = Money.Yuan(100_000m);
        Assert.StartsWith("约定支付102,600.00元，多于争议金额100,000.00元", Assert.Single(Of(c), s => s.Code == "above-claim").Sentence.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void NoSignal_CarriesAScore() => Assert.DoesNotContain(typeof(Signal).GetProperties(), p => p.PropertyType == typeof(int) || p.PropertyType == typeof(double));
}

file static class Spoken
{
    // The record speaks of both instalments and the penalty.
    internal static DomainCase Said102(this DomainCase c)
    {
        var lines = c.Case.Sessions[0].Statements;
        lines.Add(new() { Id = Guid.NewGuid(), Number = lines.Count + 1, Kind = Domain.Sessions.StatementKind.ConfirmedFact, Words = "每期51,300.00元，违约金3,000.00元。" });
        c.Case.RegisteredAt = c.Case.RegisteredAt.AddDays(-3);
        return c;
    }
}
