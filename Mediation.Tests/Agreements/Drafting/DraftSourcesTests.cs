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
    private static readonly DateTime At = new(2026, 8, 6, 6, 0, 0, DateTimeKind.Utc);

    private const string Secret = "私下说最多能付80,000元";

    [Fact]
    public void Case_OffersConfirmedFactsClaimsAndPlan()
    {
        var sources = DraftSources.Of(Heard(), new ArithmeticSheet { Subject = "流转费", Total = "100", On = new(2026, 9, 30) }, []);

        Assert.Equal([new FactSource(1, 2, "欠款102,600.00元，双方没有争议。")], sources.Facts);
        Assert.Equal("付清。", sources.Claims);
        Assert.Equal(("B1", "A1", "100.00"), (sources.Plan!.Debtor, sources.Plan.Creditor, sources.Plan.Amount));
    }

    [Fact]
    public void SpokenLine_IsAClaimForTheFactsAndNeverAnObligation()
    {
        var sources = DraftSources.Of(Heard(), null, []);

        Assert.Equal(["李某乙称：我9月30日前付51,300元。"], sources.Lines.Select(l => l.AsClaim));
        Assert.Empty(sources.Accepted);
        Assert.DoesNotContain(typeof(LineSource).GetProperties(), p => p.PropertyType == typeof(Domain.Workflow.Steps.ObligationInput));
    }

    [Fact]
    public void AcceptedProposal_IsAClauseWithItsAmountAndDay()
    {
        var proposals = new[]
        {
            new Proposal { Number = 1, ByKey = "B1", ToKeys = "A1", Words = "先付三万", Amount = Money.Yuan(30_000m), At = At, Answer = ProposalAnswer.Refused },
            new Proposal { Number = 2, ByKey = "A1", ToKeys = "B1", Words = "9月30日前付清", Amount = Money.Yuan(80_000m), At = At, Answer = ProposalAnswer.Accepted },
            new Proposal { Number = 3, ToKeys = "A1 B1", Words = "当面道歉", At = At, Answer = ProposalAnswer.Accepted },
            new Proposal { Number = 4, ToKeys = "A1 B1", Words = "还没答复", At = At },
        };

        var accepted = DraftSources.Of(Heard(), null, proposals).Accepted;

        Assert.Equal([2, 3], accepted.Select(a => a.Number));
        var clause = accepted[0].Clause;
        Assert.Equal((ObligationKind.Pay, "B1", "A1", "80,000.00", new DateOnly(2026, 9, 30)), (clause.Kind!.Value, clause.Debtor, clause.Creditor, clause.Amount, clause.DueOn!.Value));
        Assert.Equal((ObligationKind.Act, "当面道歉", (string?)null), (accepted[1].Clause.Kind!.Value, accepted[1].Clause.Subject, accepted[1].Clause.Amount));
    }

    [Fact]
    public void SummaryOfAnAgreedSession_IsOffered()
    {
        var k = Heard();
        (k.Sessions[0].Result, k.Sessions[0].Summary) = (SessionResult.Agreed, "双方同意9月30日前付清80,000元。");
        var summary = Assert.Single(DraftSources.Of(k, null, []).Summaries);
        Assert.Equal(("80,000.00", new DateOnly(2026, 9, 30)), (summary.Clause!.Amount, summary.Clause.DueOn!.Value));
        k.Sessions[0].Result = SessionResult.NotAgreed;
        Assert.Empty(DraftSources.Of(k, null, []).Summaries);
    }

    [Fact]
    public void SeparateTalk_IsNoSource()
    {
        var k = Heard();
        k.CaucusNotes.Add(new CaucusNote { PartyKey = "B1", Words = Secret });
        Assert.DoesNotContain("80,000", System.Text.Json.JsonSerializer.Serialize(DraftSources.Of(k, null, [])));
    }

    [Fact]
    public void EmptyCase_OffersNothing() => Assert.True(DraftSources.Of(new MediationCase(), null, []).IsEmpty);

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
