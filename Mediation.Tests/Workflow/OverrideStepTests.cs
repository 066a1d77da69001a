using Mediation.Domain;
using Mediation.Domain.Agreements;
using Mediation.Domain.Agreements.Review;
using Mediation.Domain.Cases;
using Mediation.Domain.Confirmation;
using Mediation.Domain.Workflow.Steps;
using Mediation.Tests.Support;

namespace Mediation.Tests.Workflow;

/// <summary>T24: the director lets a blocking check pass, for the words it was about and no others.</summary>
public sealed class OverrideStepTests
{
    private static DraftAgreementInput Vague => new()
    {
        Facts = "2025年11月起13-2卫生间渗漏，12-2吊顶损坏，估价6,450.00元，乙方认可责任。",
        Obligations = [new() { Kind = ObligationKind.Act, Debtor = "B1", Creditor = "A1", Subject = "尽快修复，赔偿合理损失", Proof = "双方签字的验收单", Basis = DueBasis.OnDate }],
    };

    private static DomainCase Drafted(DraftAgreementInput? draft = null) => Journeys.Drafting().Take("mediator", "draft-agreement", draft ?? Vague);

    private static OverrideCheckInput Pass(string finding) => new() { Finding = finding, Reason = "各方坚持，已告知法院可能驳回", PartiesTold = true };

    private static DomainCase AllPassed() => Drafted().Take("director", "override-check", Pass("K14/1")).Take("director", "override-check", Pass("K11/1"));

    [Fact]
    public void VagueDraft_IsNotFinalisedByItself()
    {
        var refusal = Drafted().Refused("mediator", "finalise-agreement");

        Assert.Equal(("review", Law.Pml29), (refusal.Code, refusal.Source));
        Assert.All(["“尽快”", "“合理”", "没有日期"], word => Assert.Contains(word, refusal.Sentence.Zh));
    }

    [Fact]
    public void OverriddenByTheDirector_ItGoesToSigningAndToCourt()
    {
        var c = AllPassed().Take("mediator", "finalise-agreement", new FinaliseInput { WarningsRead = true });

        Assert.Equal(CaseState.Signing, c.Case.State);
        Assert.Contains("2项由主任放行", c.Last!.Happened.Zh);
        foreach (var name in new[] { "张某甲", "李某乙", "王某丙" }) c.Take("mediator", "sign-agreement", Journeys.Sign(name));
        c.Take("mediator", "sign-as-mediator", new SignAsMediatorInput { Method = SigningMethod.OnPaper }).Take("director", "seal")
            .Take("mediator", "prepare-confirmation", new PrepareConfirmationInput { Court = "渝0106", EveryoneChooses = true }).ApplicationSigned().Handed();
        Assert.Equal(ConfirmationState.Filed, c.Case.Confirmation!.State);
    }

    [Fact]
    public void Override_KeepsWhoWhyAndWhatItWasAbout()
    {
        var x = Drafted().Take("director", "override-check", Pass("K14/1")).Case.Agreement!.Overrides.Single();

        Assert.Equal(("K14", 1, "曹某戌", "各方坚持，已告知法院可能驳回"), (x.Check, x.Clause!.Value, x.By, x.Reason));
        Assert.All(["“尽快”", "“合理”"], word => Assert.Contains(word, x.Matter));
    }

    [Fact]
    public void ChangedClause_BlocksAgain()
    {
        var c = AllPassed();
        c.Take("mediator", "draft-agreement", Vague);
        Assert.Empty(c.WhyNot("mediator", "finalise-agreement"));

        c.Take("mediator", "draft-agreement", Vague with { Obligations = [Vague.Obligations[0] with { Subject = "尽快修复，赔偿合理损失和运费" }] });

        Assert.Equal("review", c.Refused("mediator", "finalise-agreement").Code);
    }

    [Fact]
    public void OverrideOfTheWholeAgreement_GoesWithAnyChange()
    {
        var shared = Journeys.Draft with { SharesTitle = "分户表", Shares = [new() { Name = "周某戊", Amount = "1.00" }] };
        var c = Drafted(shared).Take("director", "override-check", Pass("K12"));
        Assert.Empty(c.WhyNot("mediator", "finalise-agreement"));

        c.Take("mediator", "draft-agreement", shared with { Facts = shared.Facts + "双方无异议。" });

        Assert.Equal("review", c.Refused("mediator", "finalise-agreement").Code);
    }

    [Theory]
    [InlineData("finding", "K99", true)]
    [InlineData("finding", "K14", true)]
    [InlineData("partiesTold", "K14/1", false)]
    public void WrongOverride_IsNamedByItsField(string field, string finding, bool told) =>
        Assert.Equal([field], Drafted().Faults("director", "override-check", Pass(finding) with { PartiesTold = told }));

    [Fact]
    public void OverrideWithoutAReason_IsRefused() => Assert.Equal(["reason"], Drafted().Faults("director", "override-check", Pass("K14/1") with { Reason = " " }));

    [Fact]
    public void OnlyTheDirector_AndOnlyWhereSomethingBlocks()
    {
        Assert.Equal("role", Drafted().Refused("mediator", "override-check").Code);
        var refusal = Drafted(Journeys.Draft).Refused("director", "override-check");
        Assert.Equal(("blocking-check", Law.Pml29), (refusal.Code, refusal.Source));
        Assert.Equal("blocking-check", Drafted().Take("director", "override-check", Pass("K14/1")).Take("director", "override-check", Pass("K11/1")).Refused("director", "override-check").Code);
    }

    [Fact]
    public void EveryWarning_IsAcknowledgedByTheMediator()
    {
        var c = Drafted(Journeys.Draft with { Copies = 9 });

        Assert.Equal(["warningsRead"], c.Faults("mediator", "finalise-agreement", new FinaliseInput()));
        c.Take("mediator", "finalise-agreement", new FinaliseInput { WarningsRead = true });
        Assert.Contains("K52", c.Case.Agreement!.Acknowledged.Split(' '));
    }

    [Fact]
    public void Draft_IsReadBackAsItWasEntered()
    {
        var input = Journeys.Draft with
        {
            OthersConcerned = "某某保险公司", Encumbrances = "某某银行抵押", IsLoan = true, LoanPrincipal = "10.00", LoanPaidOut = "9.00", LoanOn = new(2026, 1, 1),
            Obligations =
            [
                new() { Kind = ObligationKind.PayByInstalments, Debtor = "B1", Creditor = "A1", Subject = "款", Amount = "3.00", Acceleration = Acceleration.None, LateChargePerDay = "0.01", Basis = DueBasis.ByInstalments,
                    Instalments = [new() { DueOn = new(2026, 9, 1), Amount = "1.00" }, new() { DueOn = new(2026, 10, 1), Amount = "2.00" }] },
                new() { Kind = ObligationKind.Act, Debtor = "A1", Creditor = "B1", Subject = "搬走", Basis = DueBasis.AfterEvent, Event = DueEvent.OtherClausePerformed, EventClause = 1, DaysAfter = 2 },
            ],
        };
        var again = DraftAgreementInput.Of(Drafted(input).Case.Agreement!);

        Assert.Equal((input.OthersConcerned, input.Encumbrances, input.LoanPrincipal, input.LoanPaidOut, input.LoanOn), (again.OthersConcerned, again.Encumbrances, again.LoanPrincipal, again.LoanPaidOut, again.LoanOn));
        Assert.Equal(input.Obligations[0].Instalments, again.Obligations[0].Instalments);
        Assert.Equal((Acceleration.None, "0.01", DueBasis.ByInstalments), (again.Obligations[0].Acceleration, again.Obligations[0].LateChargePerDay, again.Obligations[0].Basis));
        Assert.Equal((DueEvent.OtherClausePerformed, 1, 2), (again.Obligations[1].Event, again.Obligations[1].EventClause, again.Obligations[1].DaysAfter));
    }

    [Fact]
    public void WrongDraft_IsNamedByItsField()
    {
        var clause = Journeys.Draft.Obligations[0];
        string[] Faults(DraftAgreementInput draft) => Journeys.Drafting().Faults("mediator", "draft-agreement", draft);

        Assert.Equal(["obligations[0].jointDebtors"], Faults(Journeys.Draft with { Obligations = [clause with { JointDebtors = ["B1"] }] }));
        Assert.Equal(["obligations[0].jointDebtors"], Faults(Journeys.Draft with { Obligations = [clause with { JointDebtors = ["C9"] }] }));
        Assert.Equal(["obligations[0].daysAfter"], Faults(Journeys.Draft with { Obligations = [clause with { DaysAfter = 3651 }] }));
        Assert.Equal(["obligations[0].instalments[0].dueOn", "obligations[0].instalments[0].amount"], Faults(Journeys.Draft with { Obligations = [clause with { Instalments = [new() { Amount = "x" }] }] }));
        Assert.Equal(["loanPrincipal"], Faults(Journeys.Draft with { IsLoan = true }));
        Assert.Equal(["loanOn"], Faults(Journeys.Draft with { IsLoan = true, LoanPrincipal = "1.00", LoanOn = new(2026, 8, 7) }));
    }
}
