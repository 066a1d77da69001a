namespace Mediation.Domain.Deadlines;

/// <summary>The actors and consequences the deadline rules share, and short ways to write a period.</summary>
internal static class DeadlineWords
{
    public static readonly Text Committee = new("调委会", "Committee");
    public static readonly Text Mediator = new("调解员", "Mediator");
    public static readonly Text BothParties = new("双方当事人", "Both parties");
    public static readonly Text Party = new("当事人", "Party");
    public static readonly Text Court = new("人民法院", "Court");
    public static readonly Text Judge = new("审判员", "Judge");
    public static readonly Text Police = new("公安机关", "Police");
    public static readonly Text TrafficPolice = new("公安机关交通管理部门", "Traffic police");
    public static readonly Text LettersDepartment = new("信访部门", "Letters department");
    public static readonly Text HandlingUnit = new("责任单位", "Handling unit");
    public static readonly Text Petitioner = new("信访人", "Petitioner");
    public static readonly Text Creditor = new("申请执行人", "Creditor");

    public static readonly Text Alert = new("提醒主任；不影响案件效力", "The director is alerted; the case itself is not affected");
    public static readonly Text ToTrial = new("转入审判", "The case goes to trial");
    public static readonly Text EndsAsFailed = new("按调解不成终止", "Mediation ends without agreement");

    public static readonly Text CaseClosed = new("调解结束", "mediation closed");
    public static readonly Text ApplicationReceived = new("收到申请", "application received");

    public static Period Days(int length) => new(length, PeriodUnit.CalendarDays);

    public static Period WorkingDays(int length) => new(length, PeriodUnit.WorkingDays);

    public static Period Months(int length) => new(length, PeriodUnit.Months);

    public static Period Years(int length) => new(length, PeriodUnit.Years);
}
