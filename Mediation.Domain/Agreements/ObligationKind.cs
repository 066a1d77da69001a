namespace Mediation.Domain.Agreements;

/// <summary>What an obligation is about.</summary>
public enum ObligationKind
{
    /// <summary>One payment.</summary>
    [Term("付款", "pay")] Pay,
    /// <summary>The same payment every year.</summary>
    [Term("每年付款", "pay every year")] PayEveryYear,
    /// <summary>One sum in instalments.</summary>
    [Term("分期付款", "pay by instalments")] PayByInstalments,
    /// <summary>Hand something over.</summary>
    [Term("交付", "deliver")] Deliver,
    /// <summary>Do something: repair, register, remove.</summary>
    [Term("做", "do")] Act,
    /// <summary>Not do something.</summary>
    [Term("不做", "refrain")] Refrain,
    /// <summary>Apologise.</summary>
    [Term("赔礼道歉", "apologise")] Apologise,
    /// <summary>State a fact both accept; nothing to perform.</summary>
    [Term("确认事实", "confirm facts")] ConfirmFacts,
}

/// <summary>When an obligation falls due.</summary>
public enum DueBasis
{
    /// <summary>On or before a day of the calendar, that day included.</summary>
    [Term("某日前（含当日）", "by a date")] OnDate,
    /// <summary>On the day the agreement takes effect.</summary>
    [Term("签订当日", "on the day of signing")] OnSigning,
    /// <summary>From the day the agreement takes effect, without end.</summary>
    [Term("自生效之日起", "from effect")] FromEffect,
    /// <summary>The day after another clause was not kept in time.</summary>
    [Term("约定的款项逾期之次日", "the day after default")] OnDefault,
    /// <summary>Within a number of days after an event that has a day of its own.</summary>
    [Term("某事发生后几日内", "within days of an event")] AfterEvent,
    /// <summary>By the days of the instalments.</summary>
    [Term("按分期日期", "by instalments")] ByInstalments,
    /// <summary>Every year on or before a day.</summary>
    [Term("每年某日前（含当日）", "every year by a day")] EveryYear,
}

/// <summary>An event from which a due day can be computed (check K11).</summary>
public enum DueEvent
{
    /// <summary>The agreement takes effect.</summary>
    [Term("协议生效", "the agreement takes effect")] Effect,
    /// <summary>Another clause is performed.</summary>
    [Term("另一项约定履行", "another clause is performed")] OtherClausePerformed,
    /// <summary>The court's ruling on confirmation is given.</summary>
    [Term("法院作出确认裁定", "the court rules on confirmation")] Ruling,
}
