using Mediation.Domain.Agreements;
using Mediation.Domain.Agreements.Arithmetic;
using Mediation.Domain.Agreements.Drafting;
using Mediation.Domain.Cases;
using Mediation.Domain.Sessions;
using Mediation.Tests.Support;

namespace Mediation.Tests.Agreements.Drafting;

/// <summary>What the file offers to a draft, and that a separate talk is no part of it.</summary>
public sealed class DraftSourcesTests
{
    private const string Secret = "私下说最多能付80,000元";

    [Fact]
    public void Case_OffersConfirmedFactsClaimsPlanAndLinesWithAnAmountOrADay()
    {
        var sources = DraftSources.Of(Heard(), new ArithmeticSheet { Subject = "流转费", Total = "100", On = new(2026, 9, 30) });

        Assert.Equal([new FactSource(1, 2, "欠款102,600.00元，双方没有争议。")], sources.Facts);
        Assert.Equal("付清。", sources.Claims);
        Assert.Equal(("B1", "A1", "100.00"), (sources.Plan!.Debtor, sources.Plan.Creditor, sources.Plan.Amount));
        Assert.Equal([1, 2], sources.Lines.Select(l => l.Line));
        var line = sources.Lines[0].Proposal;
        Assert.Equal((ObligationKind.Pay, "B1", "A1", "51,300.00", new DateOnly(2026, 9, 30)), (line.Kind!.Value, line.Debtor, line.Creditor, line.Amount, line.DueOn!.Value));
    }

    [Fact]
    public void SeparateTalk_IsNoSource()
    {
        var k = Heard();
        k.CaucusNotes.Add(new CaucusNote { PartyKey = "B1", Words = Secret });
        Assert.DoesNotContain("80,000", System.Text.Json.JsonSerializer.Serialize(DraftSources.Of(k, null)));
    }

    [Fact]
    public void EmptyCase_OffersNothing() => Assert.True(DraftSources.Of(new MediationCase(), null).IsEmpty);

    [Fact]
    public void FactThatStandsThereAlready_IsNotWrittenTwice()
    {
        Assert.Equal("欠款属实。\n面积85.5亩。", DraftSources.WithFacts("欠款属实。", ["欠款属实。", "面积85.5亩。", " "]));
        Assert.Equal("面积85.5亩。", DraftSources.WithFacts(null, ["面积85.5亩。"]));
    }

    private static MediationCase Heard()
    {
        var draft = new AgreementDraft().Between("张某甲", "李某乙").Session(60, "A1 B1", "我9月30日前付51,300元。", "欠款102,600.00元，双方没有争议。", "休息十分钟。", "我同意。");
        var lines = draft.Case.Sessions[0].Statements;
        (lines[0].Speaker, lines[1].Kind, lines[2].Kind) = ("李某乙", StatementKind.ConfirmedFact, StatementKind.Course);
        draft.Case.Claims = "付清。";
        return draft.Case;
    }
}
