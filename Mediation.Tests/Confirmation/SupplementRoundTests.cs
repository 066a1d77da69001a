using Mediation.Domain.Confirmation;
using Mediation.Domain.Documents;
using Mediation.Domain.Workflow.Steps;
using Mediation.Tests.Support;

namespace Mediation.Tests.Confirmation;

/// <summary>An application sent back for one clause: what the court saw is kept, what comes is compared, and only clearness may be added.</summary>
public sealed class SupplementRoundTests
{
    private static readonly SupplyInput Made = new() { Supplied = "各方共同写明", Clarified = "转账到合同写明的账户", EveryoneSigned = true };

    private static DomainCase Ordered(int? clause = 2) => Journeys.Filed().Take("clerk", "order-supplement", new OrderSupplementInput { Missing = "写明转到哪个账户", Clause = clause });

    [Fact]
    public void Order_NamesTheClauseAndKeepsWhatTheCourtSaw()
    {
        var c = Ordered();
        var round = Assert.Single(c.Case.Confirmation!.Rounds);
        Assert.Equal((RoundKind.Material, 2, "施某巳"), (round.Kind, round.Clause, round.OrderedBy));
        Assert.Equal(3, ConfirmedText.Read(round.SeenText).Count);
        Assert.Equal(2, Assert.IsType<CourtNoticePaper>(Paper.Read(c.Case.Documents[^1])).Clause);
        Assert.Contains("就第2条补交", c.Last!.Happened.Zh);
    }

    [Fact]
    public void ClauseThatIsNotThere_IsRefused() =>
        Assert.Equal(["clause"], Journeys.Filed().Faults("clerk", "order-supplement", new OrderSupplementInput { Missing = "材料", Clause = 9 }));

    [Fact]
    public void ClauseMadeClearer_IsComparedAndStandsInTheRuling()
    {
        var c = Ordered().Take("mediator", "supply", Made);
        var changes = ConfirmationChanges.Of(c.Case)!;
        Assert.Equal([2], changes.Clauses.Where(x => x.IsChanged).Select(x => x.Number));
        Assert.EndsWith("补充写明：转账到合同写明的账户）", changes.Clauses[1].After, StringComparison.Ordinal);
        Assert.Equal(("写明转到哪个账户", "各方共同写明"), (changes.Asked, changes.Supplied));

        c.Take("clerk", "accept-confirmation").Take("judge", "question-parties", new QuestionPartiesInput { Together = true, Present = ["A1", "B1"], Record = "自愿" })
            .Take("judge", "confirm", Journeys.Judged);
        Assert.Contains("转账到合同写明的账户", Assert.IsType<RulingPaper>(Paper.Read(c.Case.Documents[^1])).Clauses[1]);
    }

    [Theory]
    [InlineData("改为每期60,000.00元")]
    [InlineData("10月31日前付清")]
    [InlineData("付到2031年为止")]
    [InlineData("另加5%的利息")]
    public void AmountsAndDays_AreNotChangedByAClarification(string words) =>
        Assert.Equal(["clarified"], Ordered().Faults("mediator", "supply", Made with { Clarified = words }));

    [Fact]
    public void AmountAndDayOfTheClauseItself_MayBeRepeated() =>
        Assert.Empty(Ordered().Check("mediator", "supply", Made with { Clarified = "2026年9月30日前付的51,300.00元，转到甲方账户" }));

    [Fact]
    public void Clarification_NeedsAClauseAndEverybodysSignature()
    {
        Assert.Equal(["clarified"], Ordered(clause: null).Faults("mediator", "supply", Made));
        Assert.Equal(["everyoneSigned"], Ordered().Faults("mediator", "supply", Made with { EveryoneSigned = false }));
    }

    [Fact]
    public void MaterialHandedIn_IsListedAsEvidenceSince()
    {
        var c = Ordered(clause: null).Take("mediator", "supply", new SupplyInput { Supplied = "补交", Title = "送达地址确认书" });
        var changes = ConfirmationChanges.Of(c.Case)!;
        Assert.False(changes.IsTextChanged);
        Assert.Equal("送达地址确认书", Assert.Single(changes.Evidence).Title);
    }

    [Fact]
    public void FileWithoutAName_IsRefused()
    {
        var c = Ordered().As("mediator");
        var file = Guid.CreateVersion7();
        c.Files.Add(new(file, "照片.jpg", "image/jpeg", 10, new string('a', 64)));
        Assert.Equal(["title"], DomainCase.Step("supply").Check(c, Made with { File = $"{file}" }).Select(f => f.Field));
    }

    [Fact]
    public void FurtherStatementOnAClause_IsComparedTheSameWay()
    {
        var c = Journeys.UnderReview().Take("judge", "order-further", new OrderFurtherInput { What = "写明账户", Clause = 1, By = new(2026, 8, 12) });
        Assert.Null(ConfirmationChanges.Of(c.Case)!.Supplied);
        c.Take("mediator", "bring-further", new BringFurtherInput { Brought = "写明了", Clarified = "转到甲方账户", EveryoneSigned = true });
        Assert.Equal([1], ConfirmationChanges.Of(c.Case)!.Clauses.Where(x => x.IsChanged).Select(x => x.Number));
    }

    [Fact]
    public void AtFirstSight_NothingIsCompared() => Assert.Null(ConfirmationChanges.Of(Journeys.UnderReview().Case));

    [Fact]
    public void NewApplicationAfterWithdrawal_IsComparedWithTheOneTheCourtHad()
    {
        var c = Journeys.UnderReview().Take("judge", "withdraw-confirmation", new WithdrawConfirmationInput { Parties = ["A1"], Reason = "再商量" })
            .Take("mediator", "apply-again", new PrepareConfirmationInput { Court = "渝0106", EveryoneChooses = true });
        Assert.Null(ConfirmationChanges.Of(c.Case));
        c.ApplicationSigned().Handed();
        var changes = ConfirmationChanges.Of(c.Case)!;
        Assert.Equal((false, (string?)null), (changes.IsTextChanged, changes.Asked));
    }
}
