using static Mediation.Domain.Citations;
using static Mediation.Domain.Deadlines.DeadlineKind;
using static Mediation.Domain.Deadlines.DeadlineWords;

namespace Mediation.Domain.Deadlines;

/// <summary>From application to the end of mediation: D01-D15.</summary>
internal static class MediationDeadlines
{
    public static readonly DeadlineRule[] Rules =
    [
        new(D01, new("受理审查", "Acceptance decision"), new("申请或移送材料齐全", "application or referral complete"), WorkingDays(3),
            Committee, Alert, OwnSetting) { IsSetting = true, ShortestSetting = 0, LongestSetting = 15 },
        new(D02, new("补充材料", "Supplement before acceptance"), new("发出补充通知", "supplement notice"), Days(7),
            Party, new("按材料不全不予受理", "Not accepted: materials incomplete"), OwnSetting) { IsSetting = true, LongestSetting = 30 },
        new(D03, new("征询对方意愿", "Asking the other party"), new("开始受理审查", "acceptance check begun"), WorkingDays(3),
            Mediator, new("记明无法联系或拒绝，不予受理", "Unreachable or refused is recorded; not accepted"), OnlineMediationRules.Article(15)) { IsSetting = true, LongestSetting = 15 },
        new(D04, new("选定调解员", "Parties choose the mediator"), new("双方同意在线调解", "both parties agree to online mediation"), WorkingDays(2),
            BothParties, new("由法院指定", "The court appoints"), OnlineMediationRules.Article(10)),
        new(D05, new("法院指定调解员", "Court appoints the mediator"), new("收到在线调解申请", "online application received"), WorkingDays(3),
            Court, Alert, OnlineMediationRules.Article(10)),
        new(D06, new("确认接受委派委托", "Accepting an assignment"), new("收到委派委托信息", "assignment received"), WorkingDays(3),
            new("调解组织、调解员", "Organisation or mediator"), new("视为不接受，另行指定", "Counts as not accepted; assigned anew"), OnlineMediationRules.Article(12)),
        new(D07, new("人民调解期限", "Mediation period"), new("受理", "acceptance"), Days(30),
            Committee, new("经双方同意延长，或按调解不成终止", "Extended if both parties agree, otherwise ended without agreement"), PeoplesMediationWorkProvisions.Article(33))
            { IsSetting = true, LongestSetting = 90, Extension = Days(30), Reminders = ReminderPlan.Usual },
        new(D08, new("人民调解延期", "Mediation extended"), new("原调解期限届满（次日起算）", "end of the mediation period (counted from the next day)"), Days(30),
            BothParties, EndsAsFailed, OwnSetting) { IsSetting = true, LongestSetting = 90, Reminders = ReminderPlan.Usual },
        new(D09, new("委派调解期限", "Delegated mediation (before filing)"), new("签收材料；在线调解为点击接受", "materials signed for; online, assignment accepted"), Days(30),
            Mediator, new("终止，书面报告并退回材料", "Ended; written report and file go back to the court"), InvitedMediationProvisions.Article(27).And(OnlineMediationRules.Article(24))) { Reminders = ReminderPlan.Usual },
        new(D10, new("委托调解期限（普通程序）", "Entrusted mediation, ordinary procedure"), new("签收材料", "materials signed for"), Days(15),
            Mediator, ToTrial, InvitedMediationProvisions.Article(27).And(FilingAndMediationOpinion.Article(3))) { Extension = Days(30), Reminders = ReminderPlan.Usual },
        new(D11, new("委托调解期限（简易程序）", "Entrusted mediation, summary procedure"), new("签收材料", "materials signed for"), Days(7),
            Mediator, ToTrial, InvitedMediationProvisions.Article(27).And(FilingAndMediationOpinion.Article(3))) { Extension = Days(30), Reminders = ReminderPlan.Usual },
        new(D12, new("委托调解延长", "Entrusted mediation extended"), new("委托调解期限届满且双方同意（次日起算）", "end of entrusted mediation, both parties agreeing (counted from the next day)"), Days(30),
            new("双方当事人、人民法院", "Both parties and the court"), ToTrial, FilingAndMediationOpinion.Article(3)) { Reminders = ReminderPlan.Usual },
        new(D13, new("鉴定期间", "Appraisal"), new("委托鉴定", "appraisal commissioned"), Period.AsAgreed,
            new("鉴定机构", "Appraiser"), new("鉴定期间不计入调解期限", "The time is not counted in the mediation period"), OnlineMediationRules.Article(26).And(MedicalDisputeRegulation.Article(38))),
        new(D14, new("医疗纠纷调解期限", "Medical dispute mediation"), new("受理", "acceptance"), WorkingDays(30),
            new("医疗纠纷调委会", "Medical dispute committee"), new("视为调解不成", "Counts as ended without agreement"), MedicalDisputeRegulation.Article(38)) { Reminders = ReminderPlan.Usual },
        new(D15, new("劳动争议调解期限", "Labour dispute mediation"), new("收到调解申请", "application received"), Days(15),
            Committee, new("当事人可以申请仲裁", "The parties may go to arbitration"), LabourDisputeLaw.Article(14)),
    ];
}
