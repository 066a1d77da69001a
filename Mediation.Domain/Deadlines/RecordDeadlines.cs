using static Mediation.Domain.Citations;
using static Mediation.Domain.Deadlines.DeadlineKind;
using static Mediation.Domain.Deadlines.DeadlineWords;

namespace Mediation.Domain.Deadlines;

/// <summary>Files, recusal, the committee's term and personal data: D46-D50.</summary>
internal static class RecordDeadlines
{
    private static readonly Text Processor = new("个人信息处理者", "Personal information processor");


    public static readonly DeadlineRule[] Rules =
    [
        new(D46, new("立卷归档", "File archived"), new("结案", "case closed"), Days(30), Mediator, Alert, PeoplesMediationLaw.Article(27))
            { IsSetting = true, LongestSetting = 180 },
        new(D47, new("回避申请决定", "Recusal decision"), new("收到回避申请", "recusal request received"), WorkingDays(3),
            new("调委会主任", "Committee director"), new("决定前调解员暂停工作", "The mediator pauses until it is decided"), OwnSetting) { IsSetting = true, LongestSetting = 15 },
        new(D48, new("调解委员会任期", "Committee's term"), new("选举产生", "election"), Years(3) with { RollsForward = false },
            Committee, new("应当改选", "Re-election is due"), PeoplesMediationLaw.Article(9)),
        new(D49, new("影响评估报告和处理记录保存", "Keeping impact assessments and processing records"), new("报告作出", "report made"), Years(3) with { RollsForward = false },
            Processor, new("满期后才可销毁", "Only then may they be destroyed"), PersonalInformationLaw.Article(56)),
        new(D50, new("个人信息权利请求答复", "Answer to a personal information request"), new("收到请求", "request received"), Days(15),
            Processor, new("个人可以投诉或起诉", "The person may complain or sue"), PersonalInformationLaw.Article(45, 50)) { IsSetting = true, LongestSetting = 30 },
    ];
}
