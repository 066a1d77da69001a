using static Mediation.Domain.Citations;
using static Mediation.Domain.Deadlines.DeadlineKind;
using static Mediation.Domain.Deadlines.DeadlineWords;

namespace Mediation.Domain.Deadlines;

/// <summary>Enforcement and the routes beside it: D39-D45.</summary>
internal static class EnforcementDeadlines
{
    public static readonly DeadlineRule[] Rules =
    [
        new(D39, new("申请执行", "Application for enforcement"), new("履行期最后一日；分期的为最后一期；未定履行期的为裁定生效", "last day of performance; the last instalment; without a date, the ruling's effect"), Years(2),
            Creditor, new("被执行人可以提出时效异议", "The debtor may plead the limit"), CivilProcedureLaw.Article(250)) { Reminders = ReminderPlan.Long },
        new(D40, new("执行立案", "Enforcement filed"), new("收到执行申请", "enforcement application received"), Days(7), Court, Alert, EnforcementProvisions.Article(16)),
        new(D40Notice, new("执行通知", "Enforcement notice"), new("收到执行申请", "enforcement application received"), Days(10), Court, Alert, EnforcementProvisions.Article(22)),
        new(D40Closing, new("执行结案", "Enforcement closed"), new("执行立案", "enforcement filed"), Months(6), Court, Alert, EnforcementProvisions.Article(63)),
        new(D41, new("起诉立案", "Suit filed"), new("收到起诉状", "complaint received"), Days(7), Court, Alert, CivilProcedureLaw.Article(126)),
        new(D42, new("支付令受理", "Payment order accepted"), ApplicationReceived, Days(5), Court, Alert, CivilProcedureLaw.Article(226)),
        new(D42Issue, new("支付令发出", "Payment order issued"), new("受理支付令申请", "application accepted"), Days(15), Court, Alert, CivilProcedureLaw.Article(227)),
        new(D42Objection, new("支付令异议", "Objection to a payment order"), new("收到支付令", "payment order received"), Days(15),
            new("债务人", "Debtor"), new("债权人可以申请执行", "The creditor may ask for enforcement"), CivilProcedureLaw.Article(227)),
        new(D43, new("劳动调解协议仲裁审查申请", "Arbitral review of a labour agreement"), new("调解协议生效", "agreement effective"), Days(15),
            BothParties, new("不能再申请审查", "The application lapses"), LabourArbitrationRules.Article(74)) { IsSetting = true, LongestSetting = 30, Certainty = Mediation.Domain.Rules.Certainty.Practice },
        new(D44, new("诉讼时效", "Limitation"), new("知道或应当知道权利受损害以及义务人", "knew or should have known of the harm and the obligor"), Years(3),
            new("权利人", "Claimant"), new("义务人可以提出时效抗辩；最长二十年", "The obligor may plead limitation; twenty years at most"), CivilCode.Article(188)),
        new(D45, new("线上诉讼同意", "Answer to an online notice"), new("收到通知", "notice received"), Days(3),
            new("被通知的当事人", "Notified party"), new("转线下办理", "Handled offline"), OnlineLitigationRules.Article(10)),
    ];
}
