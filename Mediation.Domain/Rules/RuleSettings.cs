using static Mediation.Domain.Citations;

namespace Mediation.Domain.Rules;

/// <summary>Every number the law leaves open, besides the lengths of deadlines. To add one, add a member and list it.</summary>
public static class RuleSettings
{
    private static readonly Text Times = new("次", "times");
    private static readonly Text Minutes = new("分钟", "minutes");
    private static readonly Text Days = new("日", "days");
    private static readonly Text Years = new("年", "years");
    private static readonly Text YesNo = new("是或否", "yes or no");
    private static readonly Text Hour = new("点", "o'clock");
    private static readonly Text Level = new("级", "level");

    /// <summary>From how many confirmations of the same two parties in twelve months on a second look is advised (check K43).</summary>
    public static RuleSetting SameParties { get; } = new("same-parties", new("同样的两方十二个月内申请确认几次起提醒", "Same two parties: remind from how many confirmations in twelve months"),
        Times, 3, 2, 50, Certainty.Proposed, CivilProcedureLaw.Article(115, 116));

    /// <summary>From how many loan cases of one lender in twenty-four months on a second look is advised (check K29).</summary>
    public static RuleSetting SameLender { get; } = new("same-lender", new("同一出借人二十四个月内有几件借款纠纷起提醒", "One lender: remind from how many loan cases in twenty-four months"),
        Times, 5, 2, 50, Certainty.Proposed, PrivateLendingProvisions.Article(13));

    /// <summary>From which amount on a debt between people of one household or companies of one head is worth a second look (check K43).</summary>
    public static RuleSetting RelatedDebt { get; } = new("related-debt", new("同一住址的人、同一负责人的公司之间的债务，多少元起提醒", "Debt between people of one address or companies of one head: remind from how many yuan"),
        new("元", "yuan"), 50_000, 1_000, 100_000_000, Certainty.Proposed, CivilProcedureLaw.Article(115, 116));

    /// <summary>Under how many minutes a session counts as hurried (check K44).</summary>
    public static RuleSetting ShortSession { get; } = new("short-session", new("全部会次合计少于多少分钟提醒核对自愿", "Sessions shorter than this together: check that it was voluntary"),
        Minutes, 15, 1, 240, Certainty.Proposed, CivilProcedureInterpretation.Article(358));

    /// <summary>Whether a reasoned objection to a mediator always leads to another one in cases no court referred (domain reference 3.5).</summary>
    public static RuleSetting ObjectionChangesMediator { get; } = new("objection-changes-mediator", new("不是法院移送的案件，说明理由要求换调解员的一律更换", "Cases not from a court: a reasoned objection always changes the mediator"),
        YesNo, 1, 0, 1, Certainty.Proposed, PeoplesMediationLaw.Article(23));

    /// <summary>Whether an oral agreement may be paid in instalments (T23).</summary>
    public static RuleSetting OralInstalments { get; } = new("oral-instalments", new("口头协议可以约定分期", "An oral agreement may provide for instalments"),
        YesNo, 0, 0, 1, Certainty.Proposed, PeoplesMediationLaw.Article(28));

    /// <summary>Whether the 30 days of a court's referral or of online sessions are counted from the last party's signature, the safe side (D32).</summary>
    public static RuleSetting EarlyConfirmationClock { get; } = new("early-confirmation-clock", new("法院委派、在线达成的协议，申请确认的30日从最后一方签名起算（从早）", "Court-docked or online: the 30 days run from the last party's signature (safe side)"),
        YesNo, 1, 0, 1, Certainty.Proposed, InvitedMediationProvisions.Article(24));

    /// <summary>Keeping of files of the short class (domain reference 10.4).</summary>
    public static RuleSetting KeepShort { get; } = new("keep-short", new("短期卷宗保管年限", "Years files of the short class are kept"), Years, 5, 5, 30, Certainty.Uncertain, PeoplesMediationLaw.Article(27));

    /// <summary>Keeping of files of the long class.</summary>
    public static RuleSetting KeepLong { get; } = new("keep-long", new("长期卷宗保管年限", "Years files of the long class are kept"), Years, 10, 10, 60, Certainty.Uncertain, PeoplesMediationLaw.Article(27));

    /// <summary>The least a file is kept after the last day of performance: three years of limitation and the two in which enforcement may be asked for.</summary>
    public static RuleSetting KeepFloor { get; } = new("keep-floor", new("最后一个履行日以后，卷宗至少保管年限", "Years a file is kept at least after the last day of performance"), Years, 5, 5, 30,
        Certainty.Proposed, CivilCode.Article(188).And(CivilProcedureLaw.Article(250)));

    /// <summary>From how many people on a case counts as one of many, whose file is proposed to be kept for ever (domain reference 10.4).</summary>
    public static RuleSetting MassCase { get; } = new("mass-case", new("涉及多少人（户）起按群体性案件，建议永久保管", "From how many people on a case is proposed to be kept for ever"),
        new("人（户）", "people or households"), 10, 5, 1000, Certainty.Proposed, PeoplesMediationLaw.Article(27));

    /// <summary>The level of satisfaction, 1 to 5, from which downward a follow-up is due (local practice row 19).</summary>
    public static RuleSetting LowRating { get; } = new("low-rating", new("评价在几级以下（含）要再回访", "Ratings of this level or lower call for a follow-up"), Level, 2, 1, 4, Certainty.Proposed, PeoplesMediationLaw.Article(31));

    /// <summary>First reminder, days before the last day.</summary>
    public static RuleSetting RemindFirst { get; } = new("remind-first", new("期限届满前几日第一次提醒", "First reminder, days before the last day"), Days, 7, 4, 30, Certainty.Proposed, OwnSetting);

    /// <summary>Second reminder, days before the last day.</summary>
    public static RuleSetting RemindSecond { get; } = new("remind-second", new("期限届满前几日第二次提醒", "Second reminder, days before the last day"), Days, 3, 2, 20, Certainty.Proposed, OwnSetting);

    /// <summary>Last reminder before the day itself.</summary>
    public static RuleSetting RemindLast { get; } = new("remind-last", new("期限届满前几日最后一次提醒（届满当日另有提醒）", "Last reminder, days before the last day (the day itself is reminded of too)"), Days, 1, 1, 10, Certainty.Proposed, OwnSetting);

    /// <summary>Reminder after the last day.</summary>
    public static RuleSetting RemindAfter { get; } = new("remind-after", new("期限届满后几日提醒已经过期", "Reminder that it has passed, days after the last day"), Days, 1, 1, 10, Certainty.Proposed, OwnSetting);

    /// <summary>First reminder of the two years in which enforcement may be asked for (D39).</summary>
    public static RuleSetting RemindEnforcementFirst { get; } = new("remind-enforcement-first", new("申请执行的期限届满前几日第一次提醒", "Enforcement: first reminder, days before the last day"),
        Days, 90, 60, 180, Certainty.Proposed, OwnSetting);

    /// <summary>Second reminder of the two years in which enforcement may be asked for (D39).</summary>
    public static RuleSetting RemindEnforcementSecond { get; } = new("remind-enforcement-second", new("申请执行的期限届满前几日第二次提醒", "Enforcement: second reminder, days before the last day"),
        Days, 30, 10, 59, Certainty.Proposed, OwnSetting);

    /// <summary>Whether grade A needs a named leader (local practice row 17; the article does not tie a measure to a grade).</summary>
    public static RuleSetting LeaderForA { get; } = new("grade-a-leader", new("A级必须有领导领办", "Grade A needs a named leader"), YesNo, 1, 0, 1, Certainty.Proposed, PeoplesMediationLaw.Article(25));

    /// <summary>Whether grade B needs a joint meeting with its day and units (local practice row 17).</summary>
    public static RuleSetting MeetingForB { get; } = new("grade-b-meeting", new("B级必须集中会办", "Grade B needs a joint meeting"), YesNo, 1, 0, 1, Certainty.Proposed, PeoplesMediationLaw.Article(25));

    /// <summary>The hour at which rooms open; a booking before it is pointed out, never refused.</summary>
    public static RuleSetting RoomsOpen { get; } = new("rooms-open", new("调解室几点开门（更早的预约只提醒）", "Hour at which rooms open (earlier bookings are only pointed out)"), Hour, 9, 5, 12, Certainty.Proposed, OwnSetting);

    /// <summary>The hour at which rooms close; a booking after it is pointed out, never refused.</summary>
    public static RuleSetting RoomsClose { get; } = new("rooms-close", new("调解室几点关门（更晚的预约只提醒）", "Hour at which rooms close (later bookings are only pointed out)"), Hour, 18, 13, 23, Certainty.Proposed, OwnSetting);

    /// <summary>The hour from which messages remind of a sitting: nobody is woken up.</summary>
    public static RuleSetting RemindFrom { get; } = new("remind-from", new("提醒短信最早几点发", "Reminders by message go out from this hour on"), Hour, 9, 6, 12, Certainty.Proposed, OwnSetting);

    /// <summary>The hour at which messages stop reminding of a sitting; what is booked later is reminded of in the morning.</summary>
    public static RuleSetting RemindUntil { get; } = new("remind-until", new("提醒短信几点以后不再发（第二天早上再发）", "Reminders by message stop at this hour (and go out the next morning)"), Hour, 20, 13, 23, Certainty.Proposed, OwnSetting);

    /// <summary>Minutes between bookings at one place of people who must not meet, so that they do not meet at the door.</summary>
    public static RuleSetting ApartMinutes { get; } = new("apart-minutes", new("不能见面的人先后到同一处，中间至少隔多少分钟", "People who must not meet, one after the other at one place: minutes between"), Minutes, 30, 0, 240, Certainty.Proposed, FamilyViolenceLaw.Article(29));
    /// <summary>From how many applications of one agent in twelve months on a second look is advised.</summary>
    public static RuleSetting SameAgent { get; } = new("same-agent", new("同一代理人十二个月内申请确认几件起提醒法官", "One agent: remind the judge from how many applications in twelve months"),
        Times, 5, 2, 200, Certainty.Proposed, CivilProcedureLaw.Article(115, 116));

    /// <summary>Under how many minutes from intake to the last signature a second look is advised.</summary>
    public static RuleSetting FastAgreement { get; } = new("fast-agreement", new("从登记到各方签齐少于多少分钟提醒法官", "From intake to the last signature in fewer minutes: remind the judge"),
        Minutes, 30, 5, 600, Certainty.Proposed, CivilProcedureInterpretation.Article(358));

    /// <summary>From which share of a court's applications of twelve months on one committee is named.</summary>
    public static RuleSetting CommitteeShare { get; } = new("committee-share", new("一个调委会占本院十二个月申请的百分之几起提醒法官", "One committee's share of a court's applications in twelve months: remind the judge from"),
        new("%", "%"), 50, 10, 100, Certainty.Proposed, CivilProcedureLaw.Article(115, 116));

    /// <summary>From how many applications in twelve months on the share is worth saying.</summary>
    public static RuleSetting CommitteeShareFrom { get; } = new("committee-share-from", new("本院十二个月申请不到几件的，不看占比", "Fewer applications to the court than this: no share is named"),
        Times, 20, 5, 1000, Certainty.Proposed, CivilProcedureLaw.Article(115, 116));

    /// <summary>From which amount on a payment that nothing in the file carries is pointed out.</summary>
    public static RuleSetting UnprovenAmount { get; } = new("unproven-amount", new("证据和笔录里都没有的金额，多少元起提醒法官", "A payment neither evidence nor record speaks of: remind the judge from how many yuan"),
        new("元", "yuan"), 10_000, 0, 10_000_000, Certainty.Proposed, CivilProcedureInterpretation.Article(358));
    /// <summary>Within how many hours somebody who asks for mediation hears from the committee (local practice rows 1 and 11: 24 hours elsewhere, minutes in the model).</summary>
    public static RuleSetting FirstAnswerHours { get; } = new("first-answer-hours", new("来件以后几小时内首次答复申请人（遇休息日顺延）", "First answer to a request, hours after it came in (moved off rest days)"),
        new("小时", "hours"), 24, 1, 240, Certainty.Proposed, OwnSetting);

    /// <summary>Every setting.</summary>
    public static IReadOnlyList<RuleSetting> All { get; } =
    [
        SameParties, RelatedDebt, SameLender, ShortSession, ObjectionChangesMediator, OralInstalments, EarlyConfirmationClock, KeepShort, KeepLong, KeepFloor, MassCase, LowRating,
        RemindFirst, RemindSecond, RemindLast, RemindAfter, RemindEnforcementFirst, RemindEnforcementSecond, LeaderForA, MeetingForB, RoomsOpen, RoomsClose, RemindFrom, RemindUntil, ApartMinutes,
        FirstAnswerHours, SameAgent, FastAgreement, CommitteeShare, CommitteeShareFrom, UnprovenAmount,
    ];

    /// <summary>The setting with the key, or null.</summary>
    public static RuleSetting? Find(string? key) => All.FirstOrDefault(s => s.Key == key);
}
