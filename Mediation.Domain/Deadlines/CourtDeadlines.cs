using static Mediation.Domain.Citations;
using static Mediation.Domain.Deadlines.DeadlineKind;
using static Mediation.Domain.Deadlines.DeadlineWords;

namespace Mediation.Domain.Deadlines;

/// <summary>Performance and judicial confirmation: D30-D38.</summary>
internal static class CourtDeadlines
{
    private static readonly Text RulingStands = new("不能再提出异议，裁定继续有效", "No objection is possible any more; the ruling stands");

    public static readonly DeadlineRule[] Rules =
    [
        new(D30, new("协议履行", "Performance"), new("协议约定的日期", "date in the agreement"), Period.AsAgreed,
            new("义务人", "Obligor"), new("转为逾期，督促履行，告知救济途径", "In default: performance is urged, remedies are explained"), PeoplesMediationLaw.Article(31)) { Reminders = ReminderPlan.Usual },
        new(D31, new("履行期后回访", "Follow-up after a due date"), new("每一期履行期届满", "each performance due date"), Days(7),
            Mediator, Alert, PeoplesMediationLaw.Article(31)) { IsSetting = true, LongestSetting = 90 },
        new(D31Effect, new("协议生效后回访", "Follow-up after effect"), new("协议生效", "agreement effective"), Days(30),
            Mediator, Alert, PeoplesMediationLaw.Article(31)) { IsSetting = true, LongestSetting = 90 },
        new(D31Rating, new("评价低，回访", "Follow-up after a low rating"), new("当事人评价不满意或者非常不满意", "a party rated the service low"), Days(7),
            Mediator, new("回访以前不能结案", "The case is not closed before the follow-up"), OwnSetting) { IsSetting = true, LongestSetting = 90 },
        new(D32, new("申请司法确认", "Joint application for confirmation"),
            new("协议生效；法院委派或在线达成的，自最后一方当事人签名之日（从早计算）", "agreement effective; court-docked or online, the last party's signature (the safe side)"), Days(30),
            BothParties, new("不能再申请确认；协议仍有约束力，可以起诉", "Confirmation lapses; the agreement still binds and may be sued on"), PeoplesMediationLaw.Article(33).And(CivilProcedureLaw.Article(205))) { Reminders = ReminderPlan.Usual },
        new(D33, new("决定是否受理确认申请", "Decision whether to accept the application"), ApplicationReceived, Days(3),
            Court, Alert, ConfirmationProvisions.Article(4)),
        new(D34, new("限期补交", "Supplement ordered by the court"), new("收到补交通知", "court notice received"), Days(7),
            BothParties, new("按撤回申请处理", "Treated as withdrawn"), CivilProcedureInterpretation.Article(354, 357)) { IsSetting = true, LongestSetting = 30 },
        new(D35, new("审查决定", "Decision on review"), new("受理", "acceptance"), Days(15),
            Judge, new("提醒审判员；另有三十日审限", "The judge is alerted; the 30-day limit also runs"), ConfirmationProvisions.Article(5)) { Extension = Days(10), ExtensionLimit = 1 },
        new(D36, new("特别程序审限", "Special procedure limit"), new("立案", "filing"), Days(30),
            Judge, new("超过审限，须经院长批准延长", "Over the limit unless the court president extends it"), CivilProcedureLaw.Article(187)),
        new(D37, new("当事人异议", "Party's objection"), new("收到裁定", "ruling received"), Days(15),
            Party, RulingStands, CivilProcedureInterpretation.Article(372)) { EndsByItself = true, Reminders = ReminderPlan.Usual },
        new(D38, new("利害关系人异议", "Interested person's objection"), new("知道或应当知道权益受侵害", "knew or should have known of the harm"), Months(6),
            new("利害关系人", "Interested person"), RulingStands, CivilProcedureInterpretation.Article(372, 127)) { EndsByItself = true },
    ];
}
