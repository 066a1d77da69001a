using Mediation.Domain;
using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Documents;
using Mediation.Domain.Fulfilment;
using Mediation.Domain.Sessions;
using Mediation.Domain.Workflow.Steps;
using Mediation.Tests.Support;

namespace Mediation.Tests.Workflow;

public sealed class OralAgreementStepsTests
{
    [Fact]
    public void Recording_ClosesTheSessionAndIssuesTheSheetWithBothSignatures()
    {
        var c = LastingCases.OralRecorded();
        Assert.Equal((CaseState.OralAgreement, AgreementForm.Oral), (c.Case.State, c.Case.Agreement!.Form));
        Assert.Equal(SessionResult.Agreed, Assert.Single(c.Case.Sessions).Result);
        var sheet = Assert.IsType<OralAgreementPaper>(Paper.Read(c.Case.Documents[^1]));
        Assert.Equal(c.Case.FileNumber, sheet.Number);
        Assert.Equal(["孙某辛", "钱某壬"], sheet.Signatures.Where(s => s.On is not null).Select(s => s.Name));
        Assert.StartsWith("一、乙方于达成口头协议当日向甲方支付退货款人民币680.00元", sheet.Clauses[0]);
    }

    [Fact]
    public void SheetWithoutSignatures_IsGoodToo()
    {
        var c = LastingCases.AtTheCounter().Take("mediator", "record-oral-agreement", LastingCases.Oral with { Signed = [] });
        Assert.All(Assert.IsType<OralAgreementPaper>(Paper.Read(c.Case.Documents[^1])).Signatures, s => Assert.Null(s.On));
    }

    [Fact]
    public void EachConditionOfAnOralAgreement_IsAskedFor()
    {
        var c = LastingCases.AtTheCounter();
        string[] Faults(RecordOralAgreementInput input) => c.Faults("mediator", "record-oral-agreement", input);
        Assert.Equal(["writingUnnecessary"], Faults(LastingCases.Oral with { WritingUnnecessary = false }));
        Assert.Equal(["noConfirmation"], Faults(LastingCases.Oral with { NoConfirmation = false }));
        Assert.Equal(["readBack"], Faults(LastingCases.Oral with { ReadBack = false }));
        Assert.Equal(["facts", "obligations"], Faults(LastingCases.Oral with { Facts = "", Obligations = [] }));
    }

    public static TheoryData<string, ObligationInput> WrongClauses => new()
    {
        { "kind", new() { Kind = ObligationKind.PayByInstalments, Debtor = "B1", Creditor = "A1", Subject = "款", Amount = "680.00" } },
        { "kind", new() { Kind = ObligationKind.PayEveryYear, Debtor = "B1", Creditor = "A1", Subject = "款", Amount = "680.00" } },
        { "debtor", new() { Kind = ObligationKind.Act, Subject = "换标签", Basis = DueBasis.OnSigning } },
        { "subject", new() { Kind = ObligationKind.Act, Debtor = "B1", Basis = DueBasis.OnSigning } },
        { "creditor", new() { Kind = ObligationKind.Pay, Debtor = "B1", Subject = "款", Amount = "680.00", Basis = DueBasis.OnSigning } },
        { "amount", new() { Kind = ObligationKind.Pay, Debtor = "B1", Creditor = "A1", Subject = "款", Basis = DueBasis.OnSigning } },
        { "basis", new() { Kind = ObligationKind.Pay, Debtor = "B1", Creditor = "A1", Subject = "款", Amount = "680.00", Basis = DueBasis.OnDefault } },
        { "dueOn", new() { Kind = ObligationKind.Pay, Debtor = "B1", Creditor = "A1", Subject = "款", Amount = "680.00", Basis = DueBasis.OnDate } },
    };

    [Theory]
    [MemberData(nameof(WrongClauses))]
    public void ClauseThatIsNotClear_IsNamedByItsField(string field, ObligationInput clause) =>
        Assert.Equal([$"obligations[0].{field}"], LastingCases.AtTheCounter().Faults("mediator", "record-oral-agreement", LastingCases.Oral with { Obligations = [clause] }));

    [Fact]
    public void WhatTheLawForbids_IsForbiddenByWordOfMouthToo() =>
        Assert.Contains("obligations", LastingCases.AtTheCounter().Faults("mediator", "record-oral-agreement",
            LastingCases.Oral with { Obligations = [.. LastingCases.Oral.Obligations, new() { Kind = ObligationKind.Refrain, Debtor = "A1", Subject = "不得向人民法院起诉", Basis = DueBasis.FromEffect }] }));

    [Fact]
    public void WithoutConsentOrRole_NothingIsRecorded()
    {
        var c = LastingCases.AtTheCounter();
        Assert.Equal("role", c.Refused("registrar", "record-oral-agreement").Code);
        c.Take("mediator", "record-consent", new RecordConsentInput { Party = "B1", Agrees = false, How = "当面" });
        Assert.Equal(("consent", Law.Pml3), (c.Refused("mediator", "record-oral-agreement").Code, c.Refused("mediator", "record-oral-agreement").Source));
    }

    [Fact]
    public void Effect_IsTheDayItWasReachedEvenIfEnteredLater()
    {
        var c = LastingCases.OralRecorded().At("2026-10-05T09:00").Take("mediator", "oral-takes-effect");
        Assert.Equal(new DateOnly(2026, 10, 3), Domain.Workflow.StepContext.DayOf(c.Case.Agreement!.EffectiveAt!.Value));
        Assert.All(c.Case.Deadlines.Where(d => d.Kind == DeadlineKind.D30), d => Assert.Equal(new DateOnly(2026, 10, 3), d.DueOn));
        Assert.Equal(2, c.Case.Agreement.Ledger.Count);
        Assert.Equal(new DateOnly(2026, 10, 3), c.Deadline(DeadlineKind.D31Effect).TriggerOn);
        Assert.NotNull(c.Deadline(DeadlineKind.D07).StoppedAt);
    }

    [Fact]
    public void OralAgreement_HasNoConfirmationAndSaysWhy()
    {
        var c = LastingCases.OralEffective();
        Assert.DoesNotContain(c.Case.Deadlines, d => d.Kind == DeadlineKind.D32);
        var refusal = c.Refused("mediator", "prepare-confirmation");
        Assert.Equal(("in-writing", Law.Cpi354), (refusal.Code, refusal.Source));
    }

    [Fact]
    public void PutInWriting_ItCanBeConfirmed()
    {
        var c = LastingCases.OralEffective().Renegotiated().Take("mediator", "draft-replacement");
        Assert.Equal(AgreementForm.Written, c.Case.Agreement!.Form);
        Assert.Equal("退货款", c.Case.Agreement.Obligations[0].Subject);
    }

    // Scenario D4, every line of 断言 that the domain decides.
    [Fact]
    public void D4_PerformedOnTheSpot_ClosesTheSameDayAfterACall()
    {
        var c = LastingCases.AtTheCounter();
        var before = c.Case.Version;
        c.At("2026-10-03T14:45").Take("mediator", "record-oral-agreement", LastingCases.Oral).Take("mediator", "oral-takes-effect")
            .At("2026-10-03T14:50").Paid(1, "2026-10-03", "680.00")
            .Take("mediator", "record-performance", new RecordPerformanceInput { Row = 2, On = new(2026, 10, 3), Manner = "标签照片" })
            .Take("mediator", "complete-performance")
            .Take("mediator", "follow-up", new FollowUpInput { Party = "A1", On = new(2026, 10, 3), How = "电话", Findings = "钱收到了", Satisfaction = Satisfaction.Satisfied })
            .Take("mediator", "rate-service", LastingCases.Rating("A1", Satisfaction.Satisfied))
            .Take("mediator", "close-performed");
        Assert.Equal(CaseState.Closed, c.Case.State);
        Assert.Contains(c.Case.Documents, d => d.Kind == DocumentKind.OralAgreement);
        Assert.InRange(c.Case.Version - before, 1, 8);
        Assert.Equal(RetentionClass.Short, Keeping.Suggested(c.Case, Domain.Rules.RuleValues.Standard));
    }

    [Fact]
    public void FormsOnThePhone_BeginFilledIn()
    {
        var c = LastingCases.OralEffective().Take("mediator", "record-performance", new RecordPerformanceInput { Row = 2, On = new(2026, 10, 3), Manner = "照片" });
        Assert.Equal(new RecordPerformanceInput { Row = 1, Amount = "680.00", On = new(2026, 10, 3) }, DomainCase.Step("record-performance").InputFor(c.As("mediator")));
        Assert.Equal(new FollowUpInput { Party = "A1", On = new(2026, 10, 3), How = "电话" }, DomainCase.Step("follow-up").InputFor(c.As("mediator")));
    }
}
