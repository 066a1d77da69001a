using static Mediation.Domain.Citations;

namespace Mediation.Domain.Rules;

/// <summary>Every number the law leaves open, besides the lengths of deadlines. To add one, add a member and list it.</summary>
public static class RuleSettings
{
    private static readonly Text Times = new("次", "times");
    private static readonly Text Minutes = new("分钟", "minutes");
    private static readonly Text Years = new("年", "years");
    private static readonly Text YesNo = new("是或否", "yes or no");
    private static readonly Text Level = new("级", "level");

    /// <summary>From how many confirmations of the same two parties in twelve months on a second look is advised (check K43).</summary>
    public static RuleSetting SameParties { get; } = new("same-parties", new("同样的两方十二个月内申请确认几次起提醒", "Same two parties: remind from how many confirmations in twelve months"),
        Times, 3, 2, 50, Certainty.Proposed, CivilProcedureLaw.Article(115, 116));

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
    public static RuleSetting KeepLong { get; } = new("keep-long", new("长期卷宗保管年限", "Years files of the long class are kept"), Years, 30, 10, 60, Certainty.Uncertain, PeoplesMediationLaw.Article(27));

    /// <summary>The level of satisfaction, 1 to 5, from which downward a follow-up is due (local practice row 19).</summary>
    public static RuleSetting LowRating { get; } = new("low-rating", new("评价在几级以下（含）要再回访", "Ratings of this level or lower call for a follow-up"), Level, 2, 1, 4, Certainty.Proposed, PeoplesMediationLaw.Article(31));

    /// <summary>Whether grade A needs a named leader (local practice row 17; the article does not tie a measure to a grade).</summary>
    public static RuleSetting LeaderForA { get; } = new("grade-a-leader", new("A级必须有领导领办", "Grade A needs a named leader"), YesNo, 1, 0, 1, Certainty.Proposed, PeoplesMediationLaw.Article(25));

    /// <summary>Whether grade B needs a joint meeting with its day and units (local practice row 17).</summary>
    public static RuleSetting MeetingForB { get; } = new("grade-b-meeting", new("B级必须集中会办", "Grade B needs a joint meeting"), YesNo, 1, 0, 1, Certainty.Proposed, PeoplesMediationLaw.Article(25));

    /// <summary>Every setting.</summary>
    public static IReadOnlyList<RuleSetting> All { get; } =
        [SameParties, ShortSession, ObjectionChangesMediator, OralInstalments, EarlyConfirmationClock, KeepShort, KeepLong, LowRating, LeaderForA, MeetingForB];

    /// <summary>The setting with the key, or null.</summary>
    public static RuleSetting? Find(string? key) => All.FirstOrDefault(s => s.Key == key);
}
