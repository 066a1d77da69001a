using Mediation.Domain;
using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Documents;
using Mediation.Domain.Parties;
using Mediation.Domain.Sessions;
using Mediation.Domain.Workflow;
using Mediation.Domain.Workflow.Steps;
using Mediation.Tests.Support;
using Mediation.Web.Demo;

namespace Mediation.Tests.Workflow;

public sealed class AgreementStepsTests
{
    private static readonly SignAsMediatorInput ByHand = new() { Method = SigningMethod.OnPaper };

    [Fact]
    public void DraftingWithoutConsensusOrWithAnOpenRecord_IsRefusedForBoth() =>
        Assert.Equal([("open-session", Law.Pml27), ("consensus", Law.Pml27)], Journeys.Mediating().WhyNot("mediator", "begin-drafting").Select(r => (r.Code, r.Source)));

    [Fact]
    public void RecordThatSaysNoAgreement_DoesNotAllowDrafting() =>
        Assert.Equal("consensus", Journeys.Mediating().Said().Closed(SessionResult.NotAgreed).Refused("mediator", "begin-drafting").Code);

    [Fact]
    public void Drafting_BeginsWithTheFileNumberAndTheFactsOfTheCase()
    {
        var c = Journeys.Drafting();
        Assert.Equal((CaseState.Drafting, c.Case.FileNumber!, c.Case.Facts, 3), (c.Case.State, c.Case.Agreement!.Number, c.Case.Agreement.Facts, c.Case.Agreement.Copies));
    }

    [Fact]
    public void SavingAgain_ReplacesTheClauses()
    {
        var c = Journeys.Drafting().Take("mediator", "draft-agreement", Journeys.Draft).Take("mediator", "draft-agreement", Journeys.Draft);
        Assert.Equal([1, 2, 3], c.Case.Agreement!.Obligations.Select(o => o.Number));
        Assert.Equal("102,600.00", c.Case.Agreement.FirmTotal.ToString());
    }

    [Theory]
    [InlineData(9_999_999)]
    [InlineData(2026)]
    public void YearlyPaymentWithAnAbsurdLastYear_IsRefusedAtItsField(int lastYear)
    {
        var yearly = new ObligationInput { Kind = ObligationKind.PayEveryYear, Debtor = "B1", Creditor = "A1", Subject = "流转费", Amount = "102,600.00", Basis = DueBasis.EveryYear, DueOn = new(2027, 5, 27), LastYear = lastYear };
        Assert.Equal(["obligations[3].lastYear"], Journeys.Drafting().Faults("mediator", "draft-agreement", Journeys.Draft with { Obligations = [.. Journeys.Draft.Obligations, yearly] }));
    }

    [Fact]
    public void ClauseWithAnUnknownPartyOrNoMoney_IsNamedByRowAndField()
    {
        var wrong = new ObligationInput { Kind = ObligationKind.Pay, Debtor = "C1", Creditor = "A1", Subject = "款", Amount = "0" };
        Assert.Equal(["obligations[0].debtor", "obligations[0].amount"], Journeys.Drafting().Faults("mediator", "draft-agreement", Journeys.Draft with { Obligations = [wrong] }));
    }

    [Fact]
    public void Signing_WaitsForTheParties_ThenTheMediator_ThenTheSeal()
    {
        var c = Journeys.Signing();
        Assert.Equal(("party-signatures", Law.Pml29), (c.Refused("mediator", "sign-as-mediator").Code, c.Refused("mediator", "sign-as-mediator").Source));
        Assert.Equal(["party-signatures", "mediator-signature"], c.WhyNot("director", "seal").Select(r => r.Code));
        c.Take("mediator", "sign-agreement", Journeys.Sign("张某甲")).Take("mediator", "sign-agreement", Journeys.Sign("李某乙"));
        Assert.Contains("王某丙", c.Refused("mediator", "sign-as-mediator").Sentence.Zh);
        c.Take("mediator", "sign-agreement", Journeys.Sign("王某丙")).Take("mediator", "sign-as-mediator", ByHand);
        Assert.Equal("mediator-not-signed", c.Refused("mediator", "sign-as-mediator").Code);
        Assert.Empty(c.WhyNot("director", "seal"));
        Assert.Equal("role", c.Refused("mediator", "seal").Code);
    }

    [Fact]
    public void SignatureTwiceByAStrangerOrUnread_IsRefused()
    {
        var c = Journeys.Signing().Take("mediator", "sign-agreement", Journeys.Sign("张某甲"));
        Assert.Equal(["signatory"], c.Faults("mediator", "sign-agreement", Journeys.Sign("张某甲")));
        Assert.Equal(["signatory"], c.Faults("mediator", "sign-agreement", Journeys.Sign("赵某丁")));
        Assert.Equal(["understood"], c.Faults("mediator", "sign-agreement", Journeys.Sign("李某乙") with { Understood = false }));
        Assert.Equal(["agreesToScreen"], c.Faults("mediator", "sign-agreement", Journeys.Sign("李某乙", SigningMethod.OnScreen)));
    }

    [Fact]
    public void OnScreenSignature_NeedsConsent_AndIsNeverForPersonalStatus()
    {
        var consent = new RecordConsentInput { Party = "A1", Kind = ConsentKind.ElectronicSigning, Agrees = true, How = "签字" };
        var c = Journeys.Signing().Take("mediator", "record-consent", consent);
        Assert.Empty(c.Faults("mediator", "sign-agreement", Journeys.Sign("张某甲", SigningMethod.OnScreen)));
        c.Case.Category = DisputeCategory.Family;
        Assert.Contains("《电子签名法》第三条", Assert.Single(c.Check("mediator", "sign-agreement", Journeys.Sign("张某甲", SigningMethod.OnScreen))).Sentence.Zh);
    }

    [Fact]
    public void OnePersonSigningForTwoParties_SignsForEach()
    {
        PartyInput Child(string name, string id) => new()
        {
            Side = Side.Applicant, Kind = PartyKind.Person, Name = name, IdNumber = id, Phone = "13800000001", Address = "某镇某街1号",
            Representatives = [new() { Name = "吴某己", Capacity = Capacity.Guardian }],
        };
        var c = Journeys.Referred(Journeys.Referral with { Parties = [Child("周某戊", "50000020170601501X"), Child("周某己", "500000201806015017"), Journeys.Company] })
            .Take("registrar", "begin-asking").Take("registrar", "accept").Take("director", "appoint", new AppointInput { Mediator = "冯某癸", NoConflict = true })
            .Take("mediator", "open-first-session", Journeys.Sitting).Said().Closed(SessionResult.Agreed).Take("mediator", "begin-drafting")
            .Take("mediator", "draft-agreement", Journeys.Draft).Take("mediator", "finalise-agreement", new FinaliseInput { WarningsRead = true });
        foreach (var name in new[] { "吴某己", "吴某己", "王某丙" }) c.Take("mediator", "sign-agreement", Journeys.Sign(name));
        Assert.Equal(["A1", "A2", "B1"], c.Case.Agreement!.Signatures.Select(s => s.PartyKey));
        Assert.Empty(c.WhyNot("mediator", "sign-as-mediator"));
    }

    [Fact]
    public void Seal_MakesTheAgreementEffectiveAndStartsTheClocks()
    {
        var c = Journeys.Effective();
        Assert.Equal(CaseState.Performing, c.Case.State);
        Assert.Equal(new DateTime(2026, 8, 6, 8, 8, 0, DateTimeKind.Utc), c.Case.Agreement!.EffectiveAt);
        Assert.Equal(new DateOnly(2026, 9, 7), c.Deadline(DeadlineKind.D32).DueOn);
        Assert.True(c.Deadline(DeadlineKind.D07).IsMet);
        Assert.Equal([new DateOnly(2026, 8, 6), new DateOnly(2026, 9, 30)], c.Case.Deadlines.Where(d => d.Kind == DeadlineKind.D30).Select(d => d.DueOn));
        Assert.Equal([DocumentKind.PoliceLetter, DocumentKind.Registration, DocumentKind.RightsNotice, DocumentKind.Appointment, DocumentKind.SessionRecord, DocumentKind.AgreementToSign, DocumentKind.Agreement], c.Case.Documents.Select(d => d.Kind));
        Assert.Equal("曹某戌", c.Case.Agreement.SealedBy);
    }

    [Fact]
    public void TextChangedAfterSigning_CannotBeSealed()
    {
        var c = Journeys.Signed();
        c.Case.Agreement!.Obligations[1].Amount = Money.Yuan(41_300);
        var refusal = c.Refused("director", "seal");
        Assert.Equal(("text-unchanged", Law.Pml29), (refusal.Code, refusal.Source));
        Assert.Throws<InvalidOperationException>(() => CaseWorkflow.Take(DomainCase.Step("seal"), c.As("director"), new NoInput()));
        Assert.Null(c.Case.Agreement.EffectiveAt);
    }

    [Fact]
    public void CommitteeStruckOffTheRegister_CannotSeal()
    {
        var struck = new Domain.Venues.Committee { Id = DemonstrationDirectory.Town.Id, Name = DemonstrationDirectory.Town.Name, IsActive = false };
        var signed = Journeys.Signed();
        var c = new DomainCase { Case = signed.Case, Directory = DemonstrationDirectory.All with { Committees = [struck] } };
        Assert.Equal(("committee-active", Law.Cpl205), (c.Refused("director", "seal").Code, c.Refused("director", "seal").Source));
    }

    [Fact]
    public void ReturnToDrafting_VoidsEverySignature()
    {
        Assert.Equal("not-all-signed", Journeys.Signed().Refused("mediator", "return-to-drafting").Code);
        var c = Journeys.Signing().Take("mediator", "sign-agreement", new SignInput { Signatory = "张某甲", Method = SigningMethod.OnPaper, Understood = true }).Take("mediator", "return-to-drafting", new ReturnToDraftingInput { Change = "第二期改到10月15日" });
        Assert.Equal(CaseState.Drafting, c.Case.State);
        Assert.Empty(c.Case.Agreement!.Signatures);
        Assert.Null(c.Case.Agreement.TextDigest);
        Assert.Contains("1个签名作废", c.Last!.Happened.Zh);
        c.Take("mediator", "finalise-agreement", new FinaliseInput { WarningsRead = true });
        Assert.Equal("party-signatures", c.Refused("mediator", "sign-as-mediator").Code);
    }

    [Fact]
    public void CourtEntrustedAfterFiling_HasNoWindowForConfirmation()
    {
        var c = Journeys.Signed();
        (c.Case.Origin, c.Case.ReferringBodyId) = (CaseOrigin.CourtEntrusted, DemonstrationDirectory.Court.Id);
        c.Take("director", "seal");
        Assert.DoesNotContain(c.Case.Deadlines, d => d.Kind == DeadlineKind.D32);
        Assert.Contains("not-entrusted", c.WhyNot("mediator", "prepare-confirmation").Select(r => r.Code));
    }

    [Fact]
    public void ConsentTakenBackBeforeTheSeal_HoldsTheSealBack()
    {
        var c = Journeys.Signed();
        Assert.Empty(c.WhyNot("director", "seal"));
        c.Case.Parties[1].Consents.Clear();
        Assert.NotEmpty(c.WhyNot("director", "seal"));
    }
}
