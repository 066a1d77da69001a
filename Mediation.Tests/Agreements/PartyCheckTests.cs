using Mediation.Domain.Agreements;
using Mediation.Domain.Agreements.Review;
using Mediation.Domain.Cases;
using Mediation.Domain.Parties;
using Mediation.Tests.Support;

namespace Mediation.Tests.Agreements;

/// <summary>Who the parties are, who signs for them, and how they came to agree.</summary>
public sealed class PartyCheckTests
{
    private static AgreementDraft Draft(Party applicant, Party respondent) => new AgreementDraft().With(applicant).With(respondent).Pays(100m, "货款");

    private static AgreementDraft WithRespondent(Party respondent) => Draft(AgreementDraft.Adult(Side.Applicant, 1, "张某甲"), respondent);

    [Fact]
    public void CompleteDraft_HasNothingButTheNoteOnEnforcement() => Assert.Equal(["K50"], new AgreementDraft().Pays(100m, "货款").Codes());

    [Fact]
    public void OneSidedAgreement_Waits() =>
        Assert.Contains("K01", new AgreementDraft().With(AgreementDraft.Adult(Side.Applicant, 1, "张某甲")).Pays(100m, "货款").Codes(FindingLevel.Block));

    [Fact]
    public void PartyNobodyCanReach_Waits()
    {
        var respondent = AgreementDraft.Adult(Side.Respondent, 1, "李某乙");
        respondent.Phone = null;

        Assert.Contains("K01", WithRespondent(respondent).Codes(FindingLevel.Block));
    }

    [Fact]
    public void MissingNumberAndAddress_AreAskedForTogether()
    {
        var respondent = AgreementDraft.Adult(Side.Respondent, 1, "李某乙");
        (respondent.IdNumber, respondent.Address) = (null, "");

        Assert.StartsWith("李某乙还缺身份证号、住址", Assert.Single(WithRespondent(respondent).Review(), f => f.Check == "K01").Sentence.Zh);
    }

    [Fact]
    public void WrongCheckCharacter_Waits()
    {
        var respondent = AgreementDraft.Adult(Side.Respondent, 1, "李某乙");
        var digit = respondent.IdNumber![16] == '9' ? '8' : (char)(respondent.IdNumber[16] + 1);
        respondent.IdNumber = respondent.IdNumber[..16] + digit + respondent.IdNumber[17];

        Assert.Contains("K02", WithRespondent(respondent).Codes(FindingLevel.Block));
    }

    [Fact]
    public void WrongCreditCode_Waits()
    {
        var company = AgreementDraft.Company(Side.Respondent, 1, "某某公司", "王某丙");
        company.CreditCode = "915000000000000006";

        var finding = Assert.Single(WithRespondent(company).Review(), f => f.Check == "K02");
        Assert.StartsWith("某某公司：统一社会信用代码最后一位和前17位对不上", finding.Sentence.Zh);
        Assert.StartsWith("GB 32100", finding.Source.Zh);
    }

    [Fact]
    public void BodyInCharge_MayDisposeOfWhatIsPublic()
    {
        var committee = AgreementDraft.Company(Side.Third, 1, "某某镇人民政府", "王某丙");
        committee.CreditCode = "125001060000000006";
        var draft = new AgreementDraft().Between("张某甲", "李某乙").Does("将集体资产抵偿乙方工程款");

        Assert.Contains("K46", draft.Codes(FindingLevel.Block));
        Assert.DoesNotContain("K46", draft.With(committee).Codes());
    }

    [Fact]
    public void SameNumberOnBothSides_Waits()
    {
        var respondent = AgreementDraft.Adult(Side.Respondent, 1, "李某乙");
        respondent.IdNumber = AgreementDraft.Adult(Side.Applicant, 1, "张某甲").IdNumber;

        Assert.Contains("K02", WithRespondent(respondent).Codes(FindingLevel.Block));
    }

    [Fact]
    public void CompanyWithoutLegalRepresentative_CannotSign()
    {
        Assert.Contains("K03", WithRespondent(AgreementDraft.Company(Side.Respondent, 1, "某某公司", null)).Codes(FindingLevel.Block));
        Assert.Contains("K03", WithRespondent(AgreementDraft.Company(Side.Respondent, 1, "某某公司", "王某丙", post: null)).Codes(FindingLevel.Block));
        Assert.DoesNotContain("K03", WithRespondent(AgreementDraft.Company(Side.Respondent, 1, "某某公司", "王某丙")).Codes());
    }

    [Fact]
    public void MinorNeedsAGuardianOnTheirOwnSide()
    {
        Assert.Contains("K04", Draft(AgreementDraft.Minor(Side.Applicant, "周某戊", null), AgreementDraft.Adult(Side.Respondent, 1, "郑某庚")).Codes(FindingLevel.Block));
        Assert.Contains("K04", Draft(AgreementDraft.Minor(Side.Applicant, "周某戊", "郑某庚"), AgreementDraft.Adult(Side.Respondent, 1, "郑某庚")).Codes(FindingLevel.Block));
        Assert.DoesNotContain("K04", Draft(AgreementDraft.Minor(Side.Applicant, "周某戊", "吴某己"), AgreementDraft.Adult(Side.Respondent, 1, "郑某庚")).Codes());
    }

    [Fact]
    public void MinorWhoPays_IsPointedOut() =>
        Assert.Contains("K48", WithRespondent(AgreementDraft.Minor(Side.Respondent, "周某戊", "吴某己")).Codes(FindingLevel.Warn));

    [Fact]
    public void AgentOfBothSides_Waits()
    {
        var (a, b) = (AgreementDraft.Adult(Side.Applicant, 1, "张某甲"), AgreementDraft.Adult(Side.Respondent, 1, "李某乙"));
        a.Representatives.Add(new() { Name = "陈某未", Capacity = Capacity.Agent, MaySettle = true });
        Assert.DoesNotContain("K05", Draft(a, b).Codes());
        b.Representatives.Add(new() { Name = "陈某未", Capacity = Capacity.Agent, MaySettle = true });

        Assert.Contains("K05", Draft(a, b).Codes(FindingLevel.Block));
    }

    [Fact]
    public void AgentWithoutSpecialAuthority_CannotSignForTheParty()
    {
        var b = AgreementDraft.Adult(Side.Respondent, 1, "李某乙");
        b.Representatives.Add(new() { Name = "陈某未", Capacity = Capacity.Agent });

        Assert.Contains("陈某未没有特别授权", Assert.Single(WithRespondent(b).Review(), f => f.Check == "K05").Sentence.Zh);
    }

    [Fact]
    public void GroupWithFewerMandatesThanMembers_IsPointedOut() =>
        Assert.Contains("共31户（人），授权书只收到30份", Assert.Single(Draft(AgreementDraft.Group(Side.Applicant, "某村二组31户", 31, 30, "张某甲"), AgreementDraft.Adult(Side.Respondent, 1, "王某丙")).Review(), f => f.Check == "K05").Sentence.Zh);

    [Fact]
    public void GuarantorWhoIsAParty_IsNoOutsider() => Assert.DoesNotContain("K31", new AgreementDraft().Between("张某甲", "李某乙")
        .With(AgreementDraft.Company(Side.Third, 1, "某某戊建筑有限公司", "韩某巳")).Pays(100m, "工资", further: "由某某戊建筑有限公司承担连带责任").Codes());

    [Fact]
    public void CopiesForEveryPartyAndTheCommittee()
    {
        Assert.DoesNotContain("K52", new AgreementDraft().Pays(1m, "货款").Copies(3).Codes());
        Assert.Contains("K52", new AgreementDraft().Pays(1m, "货款").Copies(2).Codes(FindingLevel.Warn));
    }

    [Fact]
    public void FactsThatSayNothing_ArePointedOut() =>
        Assert.StartsWith("事实部分没有写争的是什么、什么时候的事、各方的责任", Assert.Single(new AgreementDraft().Facts("邻里纠纷").Pays(1m, "货款").Review(), f => f.Check == "K42").Sentence.Zh);

    [Theory]
    [InlineData(35, "A1 B1", "双方各自陈述", 0)]
    [InlineData(10, "A1 B1", "双方各自陈述", 1)]
    [InlineData(35, "A1", "申请人陈述", 1)]
    [InlineData(35, "A1 B1", "乙方说再不签就不让他走", 1)]
    public void SignsOfPressure_AreReadFromTheSessions(int minutes, string present, string said, int findings) =>
        Assert.Equal(findings, new AgreementDraft().Between("张某甲", "李某乙").Session(minutes, present, said).Pays(1m, "货款").Review().Count(f => f.Check == "K44"));

    [Theory]
    [InlineData(Capacity.Agent, Capacity.Agent, 1)]
    [InlineData(Capacity.Agent, Capacity.InPerson, 0)]
    [InlineData(Capacity.Guardian, Capacity.Guardian, 0)]
    public void PersonWhoNeverCameInPerson_IsPointedOut(Capacity first, Capacity second, int findings)
    {
        var draft = new AgreementDraft().Between("张某甲", "李某乙").Session(35, "A1 B1", "双方各自陈述").Session(35, "A1 B1", "双方各自陈述").Pays(1m, "货款");
        foreach (var (session, capacity) in draft.Case.Sessions.Zip([first, second])) session.Attendances.Add(new() { PartyKey = "B1", Name = "许某己", Capacity = capacity });
        Assert.Equal(findings, draft.Review().Count(f => f.Check == "K44"));
    }

    [Fact]
    public void CaucusNotes_NeverReachTheReview()
    {
        var draft = new AgreementDraft().Between("张某甲", "李某乙").Session(35, "A1 B1").Pays(1m, "货款");
        draft.Case.CaucusNotes.Add(new() { PartyKey = "A1", Words = "他威胁我，大约3000元尽快给就算了" });

        Assert.Equal(["K50"], draft.Codes());
    }
}
