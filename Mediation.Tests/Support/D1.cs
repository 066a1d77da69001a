using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Parties;
using Mediation.Domain.Sessions;
using Mediation.Domain.Workflow.Steps;

namespace Mediation.Tests.Support;

/// <summary>The land rent dispute of the scripted case D1: 31 households and a company, everybody invented.</summary>
public static class D1
{
    public const string CaucusWords = "公司私下说最多还能再拿出捌万";
    public static readonly string ZhangId = TestNumbers.ResidentId(1880, 3, 5, 1);
    public static readonly string LiId = TestNumbers.ResidentId(1881, 11, 20, 2);
    public static readonly string WangId = TestNumbers.ResidentId(1882, 7, 9, 3);
    public const string ZhangPhone = "13800000001";
    public const string LiPhone = "13800000002";
    public const string WangPhone = "13800000003";

    public static List<PartyInput> Parties() =>
    [
        new()
        {
            Side = Side.Applicant, Kind = PartyKind.Group, Name = "某村二组31户", Address = "某镇某村二组", RegionCode = "500106", MemberCount = 31, MandatesOnFile = 31,
            Representatives =
            [
                new() { Name = "张某甲", Capacity = Capacity.ElectedRepresentative, IdNumber = ZhangId, Phone = ZhangPhone, MaySettle = true },
                new() { Name = "李某乙", Capacity = Capacity.ElectedRepresentative, IdNumber = LiId, Phone = LiPhone, MaySettle = true },
            ],
        },
        new()
        {
            Side = Side.Respondent, Kind = PartyKind.LegalPerson, Name = "渝某甲观光农业有限公司", CreditCode = TestNumbers.CreditCode, Phone = "138-0000-0003",
            Address = "某镇某村", RegionCode = "500106",
            Representatives = [new() { Name = "王某丙", Capacity = Capacity.LegalRepresentative, Post = "执行董事", IdNumber = WangId, Phone = WangPhone }],
        },
    ];

    public static ReferInput Referral() => new()
    {
        Category = DisputeCategory.Contract, Subject = "土地流转费纠纷", Risk = RiskGrade.B, Amount = "105,600.00",
        Facts = "2023年5月27日双方签订土地流转合同，85.5亩，每亩每年1,200元，每年5月27日支付。2026年度102,600.00元未付，村民到公司办公点讨要。",
        Claims = "支付2026年度土地流转费102,600.00元，支付违约金3,000.00元。",
        Parties = Parties(), LetterNumber = "某公（民）移字〔2026〕8号", Materials = "接警记录\n流转合同复印件", ConsentEvidence = "双方当日在派出所签字同意调解", EveryoneConsents = true,
    };

    public static OpenSessionInput Session() => new()
    {
        Place = "驻某派出所调解室", Mode = SessionMode.OnSite, Present = ["A1", "B1"], Helpers = "驻所律师陈某未", Recorder = "褚某申", IdentitiesChecked = true, RightsTold = true,
    };

    public static DraftAgreementInput Draft() => new()
    {
        Facts = "双方对2023年5月27日的土地流转合同和2026年度土地流转费102,600.00元未付没有争议，对支付时间和违约金有争议。",
        Copies = 3, SharesTitle = "2026年度土地流转费分户表",
        Obligations =
        [
            new() { Kind = ObligationKind.Pay, Debtor = "B1", Creditor = "A1", Subject = "第一期土地流转费", Amount = "51,300.00", Basis = DueBasis.OnSigning, Manner = "现金当场交付，按分户表签收", Proof = "签收的分户表" },
            new() { Kind = ObligationKind.Pay, Debtor = "B1", Creditor = "A1", Subject = "第二期土地流转费", Amount = "51,300.00", Basis = DueBasis.OnDate, DueOn = new(2026, 9, 30), Manner = "现金在驻某派出所调解室交付，按分户表签收", Proof = "签收的分户表" },
            new() { Kind = ObligationKind.Pay, Debtor = "B1", Creditor = "A1", Subject = "违约金", Amount = "3,000.00", Basis = DueBasis.OnDefault, DefaultOf = "1 2", Manner = "现金交付" },
            new() { Kind = ObligationKind.PayEveryYear, Debtor = "B1", Creditor = "A1", Subject = "土地流转费", Amount = "102,600.00", Basis = DueBasis.EveryYear, DueOn = new(2027, 5, 27), LastYear = 2030, Manner = "现金交付，按分户表签收" },
            new() { Kind = ObligationKind.Refrain, Debtor = "A1", Creditor = "B1", Subject = "不再到渝某甲观光农业有限公司的办公点聚集", Basis = DueBasis.FromEffect },
        ],
        Shares = [.. Enumerable.Range(1, 31).Select(i => new ShareInput { Name = $"第{i}户", Basis = i == 31 ? "3亩" : "2.75亩", Amount = i == 31 ? "3,600.00" : "3,300.00" })],
    };
}
