using Mediation.Domain;
using Mediation.Domain.Confirmation;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Documents;
using Mediation.Domain.Workflow.Steps;
using Mediation.Tests.Support;

namespace Mediation.Tests.Workflow;

/// <summary>T47-T49: the judge asks for more, the parties bring it or not, withdraw; the president extends.</summary>
public sealed class ReviewRoundStepsTests
{
    private static readonly OrderFurtherInput Order = new() { What = "写明修复的期限", Clause = 2, By = new(2026, 8, 12) };

    private static DomainCase Ordered() => Journeys.UnderReview().Take("judge", "order-further", Order);

    [Fact]
    public void Order_IsTiedToAClauseAndADay_AndServedAsANotice()
    {
        var c = Ordered();
        Assert.Equal("S16/C06", c.Last!.ToCode);
        Assert.Equal(new DateOnly(2026, 8, 12), c.Deadline(DeadlineKind.D34).DueOn);
        var notice = Assert.IsType<CourtNoticePaper>(Paper.Read(c.Case.Documents[^1]));
        Assert.Equal((true, 2, "写明修复的期限"), (notice.IsFurther, notice.Clause, notice.Ordered));
        Assert.Equal("各方当事人", Domain.Cases.CaseOutlook.Of(c.As("mediator")).Whose.Zh);
        Assert.Equal(new DateOnly(2026, 8, 12), Domain.Cases.CaseOutlook.Of(c.As("mediator")).Next!.DueOn);
    }

    [Fact]
    public void Order_OnAClauseThatIsNotThere_OrADayOutOfRange_IsAtFault()
    {
        var c = Journeys.UnderReview();
        Assert.Equal(["clause"], c.Faults("judge", "order-further", Order with { Clause = 9 }));
        Assert.Equal(["by"], c.Faults("judge", "order-further", Order with { By = new(2026, 8, 5) }));
        Assert.Equal(["by"], c.Faults("judge", "order-further", Order with { By = new(2026, 9, 6) }));
        Assert.Equal("role", c.Refused("clerk", "order-further").Code);
        Assert.Equal("state", Journeys.Filed().Refused("judge", "order-further").Code);
    }

    [Fact]
    public void Brought_TheReviewGoesOn_AndPartiesMayBeQuestionedMeanwhile()
    {
        var c = Ordered().Take("judge", "question-parties", new QuestionPartiesInput { Together = true, Present = ["A1", "B1"], Record = "自愿" });
        Assert.Equal("S16/C06", c.Last!.ToCode);
        c.Take("mediator", "bring-further", new BringFurtherInput { Brought = "补充协议一份" });
        Assert.Equal("S16/C05", c.Last!.ToCode);
        Assert.True(c.Deadline(DeadlineKind.D34).IsMet);
        Assert.Empty(c.WhyNot("judge", "confirm"));
        Assert.Equal("role", c.Refused("clerk", "bring-further").Code);
    }

    [Fact]
    public void BroughtLate_IsTakenButNotMet()
    {
        var c = Ordered().At("2026-08-20T09:00").Take("mediator", "bring-further", new BringFurtherInput { Brought = "说明" });
        Assert.False(c.Deadline(DeadlineKind.D34).IsMet);
        Assert.StartsWith("逾期补充", c.Last!.Happened.Zh);
    }

    [Fact]
    public void NothingBrought_IsTreatedAsWithdrawnOnlyAfterThePeriod()
    {
        var input = new TreatFurtherAsWithdrawnInput { Default = ReviewDefault.NotBrought, Explanation = "电话催过两次" };
        var c = Ordered();
        Assert.Equal(["default"], c.At("2026-08-12T20:00").Faults("judge", "treat-further-as-withdrawn", input));
        Assert.Equal("role", c.Refused("clerk", "treat-further-as-withdrawn").Code);
        c.At("2026-08-13T09:00").Take("judge", "treat-further-as-withdrawn", input);
        Assert.Equal("S16/C10", c.Last!.ToCode);
        Assert.False(c.Deadline(DeadlineKind.D35).IsMet);
        Assert.NotNull(c.Deadline(DeadlineKind.D36).StoppedAt);
        Assert.Empty(c.WhyNot("mediator", "apply-again"));
    }

    [Fact]
    public void RefusedQuestioning_NeedsNoPeriodToRunOut()
    {
        var c = Ordered().Take("judge", "treat-further-as-withdrawn", new TreatFurtherAsWithdrawnInput { Default = ReviewDefault.RefusedQuestioning, Explanation = "当庭拒绝" });
        Assert.Equal(RulingOutcome.TreatedAsWithdrawn, Assert.IsType<RulingPaper>(Paper.Read(c.Case.Documents[^1])).Outcome);
    }

    [Fact]
    public void Withdrawal_IsAllowedByTheJudge_AndTheWindowLivesAgain()
    {
        var input = new WithdrawConfirmationInput { Parties = ["B1"], Reason = "已经付清" };
        Assert.Equal(["parties"], Journeys.UnderReview().Faults("judge", "withdraw-confirmation", input with { Parties = [] }));
        Assert.Equal("role", Journeys.UnderReview().Refused("mediator", "withdraw-confirmation").Code);
        Assert.Equal("state", Journeys.Confirmed().Refused("judge", "withdraw-confirmation").Code);
        var c = Ordered().Take("judge", "withdraw-confirmation", input);
        Assert.Equal("S16/C09", c.Last!.ToCode);
        var ruling = Assert.IsType<RulingPaper>(Paper.Read(c.Case.Documents[^1]));
        Assert.Equal(RulingOutcome.Withdrawn, ruling.Outcome);
        Assert.Contains("渝某甲观光农业有限公司申请撤回：已经付清", ruling.Reasons);
        Assert.Equal(["渝某甲观光农业有限公司"], ruling.WithdrawnBy);
        Assert.Contains("共同申请不再成立", c.Last!.Happened.Zh);
        Assert.Null(c.Deadline(DeadlineKind.D32).StoppedAt);
        Assert.Equal("confirmation-window", c.At("2026-09-08T00:00").Refused("mediator", "apply-again").Code);
    }

    [Fact]
    public void AfterTheWindow_WithdrawalDoesNotReviveIt()
    {
        var c = Journeys.UnderReview().At("2026-09-08T09:00").Take("judge", "withdraw-confirmation", new WithdrawConfirmationInput { Parties = ["A1", "B1"], Reason = "和好" });
        Assert.True(c.Deadline(DeadlineKind.D32).IsMet);
        Assert.Empty(Assert.IsType<RulingPaper>(Paper.Read(c.Case.Documents[^1])).WithdrawnBy);
    }

    [Fact]
    public void Review_IsExtendedByTenDaysOnce_TheLimitByThePresidentAsNeeded()
    {
        var input = new ExtendReviewInput { Limit = ReviewLimit.Review, Days = 10, President = "某院长", Reason = "案情复杂" };
        var c = Journeys.UnderReview();
        Assert.Equal(["days"], c.Faults("judge", "extend-review", input with { Days = 11 }));
        Assert.Equal(["days"], c.Faults("judge", "extend-review", input with { Days = 0 }));
        Assert.Equal(["president"], c.Faults("judge", "extend-review", input with { President = null }));
        Assert.Equal("role", c.Refused("clerk", "extend-review").Code);
        c.Take("judge", "extend-review", input);
        Assert.Equal(new DateOnly(2026, 8, 31), c.Deadline(DeadlineKind.D35).DueOn);
        Assert.Equal(["limit"], c.Faults("judge", "extend-review", input with { Days = 1 }));
        c.Take("judge", "extend-review", input with { Limit = ReviewLimit.Procedure, Days = 30 }).Take("judge", "extend-review", input with { Limit = ReviewLimit.Procedure, Days = 15 });
        Assert.Equal((75, new DateOnly(2026, 10, 20)), (c.Deadline(DeadlineKind.D36).Length, c.Deadline(DeadlineKind.D36).DueOn));
        Assert.Equal(3, c.Case.Confirmation!.ExtensionNote!.Split('\n').Length);
    }

    [Fact]
    public void PassedLimit_IsNotExtended() =>
        Assert.Equal(["limit"], Journeys.UnderReview().At("2026-08-22T09:00").Faults("judge", "extend-review",
            new ExtendReviewInput { Limit = ReviewLimit.Review, Days = 5, President = "某院长", Reason = "案情复杂" }));
}
