using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Confirmation;
using Mediation.Domain.Parties;
using Mediation.Domain.Sessions;
using Mediation.Domain.Workflow;
using Mediation.Domain.Workflow.Steps;

namespace Mediation.Tests.Support;

/// <summary>Scenario D1 up to where a test begins.</summary>
internal static class Journeys
{
    public static PartyInput Group => new()
    {
        Side = Side.Applicant, Kind = PartyKind.Group, Name = "某村二组31户", Phone = "13800000001", Address = "某镇某村二组", RegionCode = "500106", MemberCount = 31, MandatesOnFile = 31,
        Representatives =
        [
            new() { Name = "张某甲", Capacity = Capacity.ElectedRepresentative, IdNumber = "500000197001010017", MaySettle = true },
            new() { Name = "李某乙", Capacity = Capacity.ElectedRepresentative, IdNumber = "500000197202020027", MaySettle = true },
        ],
    };

    public static PartyInput Company => new()
    {
        Side = Side.Respondent, Kind = PartyKind.LegalPerson, Name = "渝某甲观光农业有限公司", CreditCode = "915000000000000005", Phone = "13900000003", Address = "某镇某村1号", RegionCode = "500106",
        Representatives = [new() { Name = "王某丙", Capacity = Capacity.LegalRepresentative, Post = "执行董事" }],
    };

    public static ReferInput Referral => new()
    {
        Category = DisputeCategory.Land, Subject = "土地流转费纠纷", Facts = "2023年5月27日签订合同，2026年度流转费没有付。", Claims = "付清102,600.00元",
        Amount = "102,600.00", Risk = RiskGrade.B, Room = "驻某派出所调解室", Parties = [Group, Company],
        LetterNumber = "接警20260803-01", Materials = "接警记录", ConsentEvidence = "当面签字", EveryoneConsents = true,
    };

    public static IntakeInput Intake => new()
    {
        Category = DisputeCategory.Land, Subject = "土地流转费纠纷", Facts = "流转费没有付。", Claims = "付清102,600.00元", Parties = [Group, Company],
    };

    public static DraftAgreementInput Draft => new()
    {
        Facts = "2023年5月27日，双方签订土地流转合同，2026年度流转费102,600.00元乙方没有付，乙方承担付款责任，双方没有争议。",
        Obligations =
        [
            new() { Kind = ObligationKind.Pay, Debtor = "B1", Creditor = "A1", Subject = "第一期流转费", Amount = "51,300.00", Basis = DueBasis.OnSigning, Manner = "银行转账", Proof = "回单" },
            new() { Kind = ObligationKind.Pay, Debtor = "B1", Creditor = "A1", Subject = "第二期流转费", Amount = "51,300.00", Basis = DueBasis.OnDate, DueOn = new(2026, 9, 30), Manner = "银行转账", Proof = "回单", Further = "任何一期逾期，不改变其他各期的到期日" },
            new() { Kind = ObligationKind.Pay, Debtor = "B1", Creditor = "A1", Subject = "违约金", Amount = "3,000.00", Basis = DueBasis.OnDefault, DefaultOf = "1 2", Manner = "银行转账" },
        ],
    };

    public static OpenSessionInput Sitting => new()
    {
        Place = "驻某派出所调解室", Mode = SessionMode.OnSite, Present = ["A1", "B1"], IdentitiesChecked = true, RightsTold = true,
    };

    public static SignInput Sign(string who, SigningMethod method = SigningMethod.OnPaper) => new()
    {
        Signatory = who, Method = method, Understood = true,
        Strokes = method == SigningMethod.OnScreen ? Strokes : null, Identified = method == SigningMethod.OnScreen ? Identification.DocumentSeen : null,
    };

    /// <summary>Two strokes and a dot, drawn within half a second.</summary>
    public const string Strokes = "300,400,0 500,420,40 700,440,40 900,460,40;600,200,90 600,500,40 590,800,40 560,1100,40;1400,1200,90";

    public static DomainCase Referred(ReferInput? input = null) => new DomainCase().At("2026-08-03T10:20").Take("police", "refer", input ?? Referral);

    public static DomainCase Applied(IntakeInput? input = null) => new DomainCase().At("2026-08-03T10:20").Take("registrar", "draft-application", input ?? Intake);

    public static DomainCase Submitted(IntakeInput? input = null) => Applied(input).Take("registrar", "submit-application", new SubmitApplicationInput { RightsTold = true, ConfirmedHow = "签字" });

    public static DomainCase Accepted() => Referred().Take("registrar", "begin-asking").Take("registrar", "accept");

    public static DomainCase Assigned() => Accepted().Take("director", "appoint", new AppointInput { Mediator = "冯某癸", NoConflict = true });

    public static DomainCase Mediating() => Assigned().At("2026-08-06T14:00").Take("mediator", "open-first-session", Sitting);

    public static DomainCase Agreed() => Mediating().Said().Closed(SessionResult.Agreed);

    public static DomainCase Drafting() => Agreed().Take("mediator", "begin-drafting");

    public static DomainCase Signing(DraftAgreementInput? draft = null) => Drafting().Take("mediator", "draft-agreement", draft ?? Draft)
        .Take("mediator", "finalise-agreement", new FinaliseInput { WarningsRead = true });

    public static DomainCase SignedByParties(DraftAgreementInput? draft = null)
    {
        var c = Signing(draft).At("2026-08-06T15:52");
        foreach (var name in new[] { "张某甲", "李某乙", "王某丙" }) c.Take("mediator", "sign-agreement", Sign(name));
        return c;
    }

    public static DomainCase Signed(DraftAgreementInput? draft = null) => SignedByParties(draft).Take("mediator", "sign-as-mediator", new SignAsMediatorInput { Method = SigningMethod.OnPaper });

    public static DomainCase Effective(DraftAgreementInput? draft = null) => Signed(draft).At("2026-08-06T16:08").Take("director", "seal");

    public static DomainCase Prepared() => Effective().Take("mediator", "prepare-confirmation", new PrepareConfirmationInput { Court = "渝0106", EveryoneChooses = true });

    public static DomainCase Filed() => Prepared().ApplicationSigned().Handed();

    public static DomainCase UnderReview() => Filed().At("2026-08-06T16:22").Take("clerk", "accept-confirmation");

    public static DomainCase Questioned() => UnderReview().Take("judge", "question-parties", new QuestionPartiesInput { Together = true, Present = ["A1", "B1"], Record = "双方自愿" });

    /// <summary>Every item judged to hold.</summary>
    public static ConfirmInput Judged => new() { Judged = [.. Enum.GetValues<ReviewItem>()] };

    public static DomainCase Confirmed() => Questioned().Take("judge", "confirm", Judged);

    /// <summary>Ruled valid on 6 August, the second instalment unpaid on 1 October.</summary>
    public static DomainCase ConfirmedInDefault() => Confirmed().Paid(1, "2026-08-06").At("2026-10-01T09:00").Take("mediator", "declare-default", new DeclareDefaultInput { Urged = "电话督促" });

    public static ApplyForEnforcementInput Enforce => new() { Creditor = "A1", Court = "渝0106", PropertyClues = "某银行账户" };

    public static FileConfirmationInput Materials => new() { Attachments = [Attachment.Agreement, Attachment.PresidingProof, Attachment.Identities, Attachment.ServiceAddresses, Attachment.Mandates] };

    public static DomainCase Performed() => Effective().Paid(1, "2026-08-06").At("2026-09-28T15:00").Paid(2, "2026-09-28").Take("mediator", "complete-performance");

    public static DomainCase InDefault() => Effective().Paid(1, "2026-08-06").At("2026-10-01T09:00").Take("mediator", "declare-default", new DeclareDefaultInput { Urged = "电话督促" });

    public static DomainCase Said(this DomainCase c) =>
        c.Take("mediator", "record-statement", new RecordStatementInput { Kind = StatementKind.Said, Party = "B1", Words = "欠款属实。" });

    public static DomainCase Closed(this DomainCase c, SessionResult result) =>
        c.Take("mediator", "close-session", new CloseSessionInput { Result = result, Summary = "小结", ReadBack = true });

    public static DomainCase ApplicationSigned(this DomainCase c)
    {
        foreach (var name in new[] { "张某甲", "李某乙", "王某丙" }) c.Take("mediator", "sign-application", Sign(name));
        return c;
    }

    public static DomainCase Handed(this DomainCase c) => c.Take("mediator", "file-confirmation", Materials);

    /// <summary>The ruling handed to everybody in the room.</summary>
    public static DomainCase Served(this DomainCase c, string who = "clerk") =>
        c.Take(who, "serve-paper", ((ServePaperInput)CaseWorkflow.Find("serve-paper")!.InputFor(c.As(who))!) with { Parties = [.. c.Case.Parties.Select(p => p.Key)], Manner = Domain.Documents.ServiceManner.Direct, On = DateOnly.FromDateTime(c.Clock) });

    public static DomainCase Paid(this DomainCase c, int row, string on, string amount = "51,300.00") => c.Take("mediator", "record-performance",
        new RecordPerformanceInput { Row = row, Amount = amount, On = DateOnly.Parse(on), Manner = "转账回单" });

    public static DomainCase FollowedUp(this DomainCase c) => c.Take("mediator", "follow-up",
        new FollowUpInput { Party = "A1", On = DateOnly.FromDateTime(c.Clock), How = "电话", Findings = "收到了" });
}
