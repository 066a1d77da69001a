using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Fulfilment;
using Mediation.Domain.Parties;
using Mediation.Domain.Workflow.Steps;

namespace Mediation.Tests.Support;

/// <summary>Scenario D4 (an oral agreement performed on the spot) and what comes after an agreement: a new one, ratings, the archive.</summary>
internal static class LastingCases
{
    public static IntakeInput Bracelet => new()
    {
        Category = DisputeCategory.Consumer, Subject = "买卖纠纷", Facts = "2026年10月3日，孙某辛花680.00元买手镯，标签写“足银”，40分钟后发现内印925，店方没有同意退货。", Claims = "退680.00元",
        Amount = "680.00", Room = "某街道综治中心调解室",
        Parties =
        [
            new() { Side = Side.Applicant, Kind = PartyKind.Person, Name = "孙某辛", Phone = "13800000008", RegionCode = "500106" },
            new() { Side = Side.Respondent, Kind = PartyKind.Person, Name = "钱某壬", Phone = "13900000009", RegionCode = "500106" },
        ],
    };

    public static RecordOralAgreementInput Oral => new()
    {
        Facts = Bracelet.Facts, WritingUnnecessary = true, NoConfirmation = true, ReadBack = true, Signed = ["A1", "B1"],
        Obligations =
        [
            new() { Kind = ObligationKind.Pay, Debtor = "B1", Creditor = "A1", Subject = "退货款", Amount = "680.00", Basis = DueBasis.OnSigning, Manner = "扫码" },
            new() { Kind = ObligationKind.Act, Debtor = "B1", Subject = "更换手镯标签", Basis = DueBasis.OnSigning },
        ],
    };

    /// <summary>14:20 on 3 October, the first session open.</summary>
    public static DomainCase AtTheCounter()
    {
        var c = new DomainCase().At("2026-10-03T14:20");
        var intake = Bracelet;
        intake.Room = c.Directory.Rooms.First(r => r.CommitteeId == c.As("registrar").Actor.CommitteeId).Name;
        return c.Take("registrar", "draft-application", intake).Take("registrar", "submit-application", new SubmitApplicationInput { RightsTold = true, ConfirmedHow = "口头申请，当场念过" })
            .Take("registrar", "begin-asking").Take("registrar", "record-consent", new RecordConsentInput { Party = "B1", Agrees = true, How = "当面" })
            .Take("registrar", "accept").Take("director", "appoint", new AppointInput { Mediator = "冯某癸", NoConflict = true })
            .Take("mediator", "open-first-session", new OpenSessionInput { Place = "纠纷调处厅", Mode = Domain.Sessions.SessionMode.OnSite, Present = ["A1", "B1"], IdentitiesChecked = true, RightsTold = true });
    }

    public static DomainCase OralRecorded() => AtTheCounter().At("2026-10-03T14:45").Take("mediator", "record-oral-agreement", Oral);

    public static DomainCase OralEffective() => OralRecorded().Take("mediator", "oral-takes-effect");

    public static DomainCase ClosedCase() => Journeys.Performed().FollowedUp().Take("mediator", "send-feedback", new SendFeedbackInput()).Take("mediator", "close-performed");

    public static DomainCase ArchivedCase() => ClosedCase().Take("registrar", "archive", new ArchiveInput { Retention = RetentionClass.Long });

    public static DomainCase Renegotiated(this DomainCase c, RenegotiationReason reason = RenegotiationReason.Modify) =>
        c.Take("mediator", "renegotiate", new RenegotiateInput { Reason = reason, Note = "改付款日期", EveryoneAgrees = true });

    /// <summary>The new terms drafted, signed by all and sealed.</summary>
    public static DomainCase Replaced(this DomainCase c, DraftAgreementInput draft)
    {
        c.Take("mediator", "draft-replacement").Take("mediator", "draft-agreement", draft).Take("mediator", "finalise-agreement", new FinaliseInput { WarningsRead = true });
        foreach (var name in new[] { "张某甲", "李某乙", "王某丙" }) c.Take("mediator", "sign-agreement", Journeys.Sign(name));
        return c.Take("mediator", "sign-as-mediator", new SignAsMediatorInput { Method = SigningMethod.OnPaper }).Take("director", "seal");
    }

    public static RateServiceInput Rating(string party, Satisfaction level, RatingManner? manner = RatingManner.Telephone) => new() { Party = party, Level = level, Manner = manner };
}
