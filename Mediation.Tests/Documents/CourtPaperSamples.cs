using Mediation.Domain.Confirmation;
using Mediation.Domain.Documents;

namespace Mediation.Tests.Documents;

/// <summary>Papers of the court's side: proof of presiding, notices, withdrawals, objections, enforcement.</summary>
internal static class CourtPaperSamples
{
    public static PresidingProofPaper Proof() => new(SamplePapers.Committee, SamplePapers.Court, "陈某寅", "调解证000001", ["某村二组31户", "渝某甲观光农业有限公司"],
        "某村二组31户与渝某甲观光农业有限公司土地流转费纠纷", ["2026年8月3日，某村村委会", "2026年8月6日，驻某派出所调解室"], SamplePapers.Number, SamplePapers.Day, SamplePapers.Day);

    public static CourtNoticePaper Accepted() => new(DocumentKind.AcceptanceNotice, SamplePapers.Court, "（2026）渝0112诉前调确12号", ["某村二组31户", "渝某甲观光农业有限公司"],
        SamplePapers.Number, SamplePapers.Day, "沈某巳", "2026年8月7日10时在第一法庭", false, null, null, null, SamplePapers.Day);

    public static CourtNoticePaper Supplement() => Accepted() with { Kind = DocumentKind.CourtSupplementNotice, CourtNumber = null, JudgeName = null, Ordered = "送达地址确认书", By = new(2026, 8, 13) };

    public static ObjectionRulingPaper Objection(ObjectionOutcome outcome) => new(outcome, SamplePapers.Court, null, "（2026）渝0112诉前调确12号", SamplePapers.Day,
        [new("利害关系人", "某某丙公司", "土地已经转让给我方")], ["某村二组31户", "渝某甲观光农业有限公司"], SamplePapers.Number, "异议人没有提供证据",
        outcome == ObjectionOutcome.PartlyUpheld ? "除第三条外，调解协议有效" : null, "沈某巳", "周某午", new(2026, 9, 10));

    public static EnforcementPaper Enforcement() => new(SamplePapers.Court, SamplePapers.Group with { Label = "申请执行人" }, [SamplePapers.Company with { Label = "被执行人" }],
        SamplePapers.Court, "（2026）渝0112诉前调确12号", SamplePapers.Day, SamplePapers.Number, [new("第二期流转费", "51,300.00", new(2026, 9, 30), "没有履行")],
        "51,300.00", "24.00", "某银行账户", new(2026, 10, 10));

    public static IEnumerable<(DocumentKind Kind, object Model)> All() =>
    [
        (DocumentKind.PresidingProof, Proof()), (DocumentKind.AcceptanceNotice, Accepted()), (DocumentKind.CourtSupplementNotice, Supplement()),
        (DocumentKind.RulingWithdrawn, SamplePapers.Ruling(RulingOutcome.Withdrawn) with { Reasons = "渝某甲观光农业有限公司申请撤回：已经付清" }),
        (DocumentKind.RulingTreatedAsWithdrawn, SamplePapers.Ruling(RulingOutcome.TreatedAsWithdrawn) with { Reasons = "逾期没有补交材料，也没有正当理由", AcceptedOn = null }),
        (DocumentKind.RulingObjectionDismissed, Objection(ObjectionOutcome.Dismissed)), (DocumentKind.RulingObjectionUpheld, Objection(ObjectionOutcome.PartlyUpheld)),
        (DocumentKind.EnforcementApplication, Enforcement()),
    ];
}
