using Mediation.Domain.Cases;
using Mediation.Domain.Documents;

namespace Mediation.Tests.Documents;

/// <summary>The papers of the case file itself and the forms handed to parties.</summary>
internal static class FilePaperSamples
{
    private const string Title = "何㛃与吕龑房屋漏水纠纷";
    private static readonly string Original = new('a', 64);
    private static readonly DateOnly Filed = new(2026, 8, 20);

    public static FileCoverPaper Cover() => new(SamplePapers.Committee, Title, SamplePapers.Number, ["陈某寅", "买买提·某某"], new(2026, 5, 6), SamplePapers.Day, "刘某卯", Filed, "长期", new(2036, 8, 20), "", Filed);

    public static FileContentsPaper Contents() => new(SamplePapers.Number, SamplePapers.Committee, Title,
        [new(1, "申请书、受理登记表", "人民调解申请书", new(2026, 5, 6), 2, 3, Original, ""), new(2, "证据材料", "证据1　渗漏照片", new(2026, 5, 7), 5, 5, Original, "与原件核对")], Filed);

    public static FileNotePaper Note() => new(SamplePapers.Number, SamplePapers.Committee, Title, "吊顶照片原件已经退还何㛃。", [], "刘某卯", Filed, Filed);

    public static BackCoverPaper Back() => new(SamplePapers.Committee, SamplePapers.Number, 27, "刘某卯", Filed, Filed);

    public static EvidenceListPaper Evidence() => new(SamplePapers.Number, SamplePapers.Committee, Title,
        [new(1, "渗漏照片", "何㛃", 1, true, new(2026, 5, 7)), new(2, "估价单", "某某乙物业公司", 2, false, new(2026, 5, 8))], new(2026, 5, 8));

    public static ConfirmationRegisterPaper Register() => new(SamplePapers.Number, SamplePapers.Committee, Title, SamplePapers.Court, "（2026）渝0112诉前调确12号", SamplePapers.Number, "确认有效",
        [new(1, "司法确认申请书", "各方申请人", SamplePapers.Day, []), new(2, "民事裁定书（确认有效）", SamplePapers.Court, SamplePapers.Day, ["何㛃，2026年8月7日，直接送达", "吕龑，2026年8月8日，邮寄送达"])], Filed);

    public static CaseFilePaper CaseFile() => new(Cover(), Evidence(), Register(), Note(), Back(),
        [new(FileSection.Intake, "人民调解申请书", new(2026, 5, 6), 1, null, ""), new(FileSection.Evidence, "证据1　渗漏照片", new(2026, 5, 7), null, 1, "与原件核对")], Contents().Rows, false);

    public static ClosingReportPaper Closing() => new(SamplePapers.Number, SamplePapers.Committee, Title, Filed, "陈某寅", new(2026, 5, 6), Filed,
        [new("何㛃", "某某区某某路8号12-2", "13800000002"), new("吕龑", "某某区某某路8号13-2", null)], CaseOrigin.Police, "某某派出所", "卫生间渗漏，吊顶损坏。", "调解成功，书面协议编号1", ["赔偿款2,400.00元：2026年8月6日履行"]);

    public static AppointmentPaper Appointment() => new(SamplePapers.Number, SamplePapers.Committee, Title, ["何㛃", "吕龑"], false, "陈某寅", "调解证000001", ["买买提·某某"], "赵某辰", new(2026, 5, 7));

    public static InvestigationPaper Investigation() => new(SamplePapers.Number, SamplePapers.Committee, Title, 1, new(2026, 5, 7, 14, 30, 0), "某某路8号门卫室", "某某乙物业工程师", "邻居张𬍛", "女", 52, "13800000009",
        [new("楼上什么时候开始漏水？", "去年冬天，一下雨更厉害。"), new("物业来看过没有？", "来过两次。\n没有修好。")], "陈某寅", "刘某卯");

    public static MandatePaper Mandate() => new(SamplePapers.Committee, Title, "A1", SamplePapers.Person with { Representatives = [new("委托代理人", "李㛃龑", null, null, "13800000008")] },
        new("委托代理人", "李㛃龑", null, null, "13800000008"), new(2026, 5, 6));

    public static ServiceAddressPaper Address(bool? consents = true) => new(SamplePapers.Committee, Title, "A1", "甲方（申请人）", "何㛃", "某某区某某路8号12-2", "13800000002", consents, new(2026, 5, 6));

    public static PromisePaper Promise() => new(SamplePapers.Committee, SamplePapers.Court, SamplePapers.Number, SamplePapers.Day, Title, ["何㛃", "吕龑"], SamplePapers.Registration().Signatures, SamplePapers.Day);

    public static IEnumerable<(DocumentKind Kind, object Model)> All() =>
    [
        (DocumentKind.FileCover, Cover()), (DocumentKind.FileContents, Contents()), (DocumentKind.FileNote, Note()), (DocumentKind.BackCover, Back()), (DocumentKind.EvidenceList, Evidence()),
        (DocumentKind.ConfirmationRegister, Register()), (DocumentKind.CaseFile, CaseFile()), (DocumentKind.ClosingReport, Closing()), (DocumentKind.Appointment, Appointment()),
        (DocumentKind.InvestigationRecord, Investigation()), (DocumentKind.Mandate, Mandate()), (DocumentKind.ServiceAddress, Address()), (DocumentKind.Promise, Promise()),
    ];
}
