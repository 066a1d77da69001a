using Mediation.Domain.Agreements;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>One instalment as entered.</summary>
public sealed record InstalmentInput
{
    /// <summary>Day.</summary>
    [Field("哪天前付", "By", FieldKind.Date, Required = true)] public DateOnly? DueOn { get; set; }
    /// <summary>Amount.</summary>
    [Field("这一期的金额（元）", "Amount (yuan)", FieldKind.Money, Required = true)] public string? Amount { get; set; }
}

/// <summary>One clause as entered.</summary>
public sealed record ObligationInput
{
    private const string Payments = "Kind=Pay|PayEveryYear|PayByInstalments";
    private const string Performable = "Kind=Pay|PayEveryYear|PayByInstalments|Deliver|Act|Refrain|Apologise";

    /// <summary>Kind.</summary>
    [Field("做什么", "Kind", FieldKind.Choice, Required = true)] public ObligationKind? Kind { get; set; }
    /// <summary>Debtor.</summary>
    [Field("谁来做", "Who performs", FieldKind.Party, Wanted = true, When = Performable)] public string? Debtor { get; set; }
    /// <summary>Creditor.</summary>
    [Field("向谁", "To whom", FieldKind.Party, When = "Kind=Pay|PayEveryYear|PayByInstalments|Deliver|Act|Apologise")] public string? Creditor { get; set; }
    /// <summary>Subject.</summary>
    [Field("事项", "Subject", Wanted = true, Max = 300)] public string? Subject { get; set; }
    /// <summary>Amount.</summary>
    [Field("金额（元）", "Amount (yuan)", FieldKind.Money, Wanted = true, When = Payments, HintZh = "分期付款的，写各期加起来的总数", HintEn = "For instalments: all of them together")] public string? Amount { get; set; }
    /// <summary>Instalments.</summary>
    [Field("各期", "Instalments", FieldKind.Rows, Wanted = true, Max = 120, When = "Kind=PayByInstalments")] public List<InstalmentInput> Instalments { get; set; } = [];
    /// <summary>Acceleration.</summary>
    [Field("有一期没有按时付，剩下的怎么办", "If an instalment is missed", FieldKind.Choice, Wanted = true, When = "Kind=PayByInstalments")] public Acceleration? Acceleration { get; set; }
    /// <summary>Basis.</summary>
    [Field("什么时候", "When", FieldKind.Choice, Wanted = true, When = "Kind=Pay|Deliver|Act|Refrain|Apologise")] public DueBasis? Basis { get; set; }
    /// <summary>Day.</summary>
    [Field("日期", "Day", FieldKind.Date, Wanted = true, When = "Basis=OnDate|EveryYear;Kind=PayEveryYear", HintZh = "每年付款的，写第一年的那一天", HintEn = "For yearly payments: the day in the first year")] public DateOnly? DueOn { get; set; }
    /// <summary>Last year.</summary>
    [Field("付到哪一年", "Last year", FieldKind.Number, When = "Kind=PayEveryYear")] public int? LastYear { get; set; }
    /// <summary>Default of.</summary>
    [Field("哪几条逾期时才付", "Due if these clauses are broken", Wanted = true, Max = 40, When = "Basis=OnDefault", HintZh = "写条号，用空格隔开，例如：1 2", HintEn = "Clause numbers separated by blanks")] public string? DefaultOf { get; set; }
    /// <summary>Event.</summary>
    [Field("什么事发生以后", "After which event", FieldKind.Choice, Wanted = true, When = "Basis=AfterEvent")] public DueEvent? Event { get; set; }
    /// <summary>The clause of the event.</summary>
    [Field("哪一条履行以后", "After which clause is performed", FieldKind.Number, Wanted = true, When = "Event=OtherClausePerformed", HintZh = "写条号", HintEn = "Number of the clause")] public int? EventClause { get; set; }
    /// <summary>Days.</summary>
    [Field("几日内", "Within days", FieldKind.Number, Wanted = true, When = "Basis=AfterEvent", HintZh = "写0就是当日；发生那天不算，从第二天数起", HintEn = "0 is the day itself; otherwise counting begins the day after")] public int? DaysAfter { get; set; }
    /// <summary>Joint debtors.</summary>
    [Field("谁承担连带责任", "Jointly liable", FieldKind.Parties, When = "Kind=Pay|PayEveryYear|PayByInstalments|Deliver|Act")] public List<string> JointDebtors { get; set; } = [];
    /// <summary>Late charge.</summary>
    [Field("每逾期一日另付（元）", "Each day of delay costs (yuan)", FieldKind.Money, When = "Kind=Pay|PayEveryYear|PayByInstalments|Deliver|Act")] public string? LateChargePerDay { get; set; }
    /// <summary>Place.</summary>
    [Field("地点", "Place", When = "Kind=Deliver|Act|Apologise")] public string? Place { get; set; }
    /// <summary>Manner.</summary>
    [Field("方式", "Manner", Wanted = true, Max = 300, When = "Kind=Pay|PayEveryYear|PayByInstalments|Deliver|Act|Apologise")] public string? Manner { get; set; }
    /// <summary>Proof.</summary>
    [Field("用什么证明做完了", "Proof of performance", When = "Kind=Pay|PayEveryYear|PayByInstalments|Deliver|Act|Refrain")] public string? Proof { get; set; }
    /// <summary>Further.</summary>
    [Field("另外写明", "Further words", FieldKind.LongText, Max = 1000)] public string? Further { get; set; }

    // Whether every amount typed so far can be read.
    internal bool IsReadable => Kind is not null && IsAmount(Amount) && IsAmount(LateChargePerDay);

    internal static ObligationInput Of(Obligation o) => new()
    {
        Kind = o.Kind, Debtor = o.DebtorKey, Creditor = o.CreditorKey, Subject = o.Subject, Amount = o.Amount?.ToString(), Basis = o.Basis, DueOn = o.DueOn,
        LastYear = o.LastYear, DefaultOf = o.DefaultOf, Place = o.Place, Manner = o.Manner, Proof = o.Proof, Further = o.Further,
        Instalments = [.. o.Instalments.OrderBy(i => i.Number).Select(i => new InstalmentInput { DueOn = i.DueOn, Amount = i.Amount.ToString() })],
        Acceleration = o.Acceleration, Event = o.Event, EventClause = o.EventClause, DaysAfter = o.DaysAfter, JointDebtors = [.. o.JointDebtors],
        LateChargePerDay = o.LateChargePerDay?.ToString(),
    };

    internal Obligation ToObligation(int number)
    {
        var o = new Obligation
        {
            Id = Guid.CreateVersion7(), Number = number, Kind = Kind!.Value, DebtorKey = PlainText.Tidy(Debtor), CreditorKey = PlainText.Tidy(Creditor),
            Subject = PlainText.Tidy(Subject), Amount = PartyInput.Amount(Amount), Basis = BasisOf, DueOn = DueOn,
            LastYear = LastYear is > 0 ? LastYear : null, DefaultOf = PlainText.Tidy(DefaultOf), Place = PlainText.Tidy(Place),
            Manner = PlainText.Tidy(Manner), Proof = PlainText.Tidy(Proof), Further = PlainText.Tidy(Further),
            JointDebtorKeys = string.Join(' ', JointDebtors.Distinct()), LateChargePerDay = PartyInput.Amount(LateChargePerDay),
        };
        if (BasisOf == DueBasis.AfterEvent)
            (o.Event, o.EventClause, o.DaysAfter) = (Event, Event == DueEvent.OtherClausePerformed ? EventClause : null, DaysAfter);
        if (Kind != ObligationKind.PayByInstalments) return o;
        o.Acceleration = Acceleration ?? default;
        o.Instalments.AddRange(Instalments.Where(i => i.DueOn is not null && IsAmount(i.Amount) && PartyInput.Amount(i.Amount) is not null).Select((i, n) => new Instalment
        {
            Id = Guid.CreateVersion7(), Number = n + 1, DueOn = i.DueOn!.Value, Amount = PartyInput.Amount(i.Amount)!.Value,
        }));
        return o;
    }

    private DueBasis BasisOf => Kind switch
    {
        ObligationKind.PayEveryYear => DueBasis.EveryYear,
        ObligationKind.PayByInstalments => DueBasis.ByInstalments,
        _ => Basis ?? DueBasis.OnDate,
    };

    private static bool IsAmount(string? typed) => string.IsNullOrWhiteSpace(typed) || Money.Parse(typed).Ok;
}

/// <summary>One row of the division as entered.</summary>
public sealed record ShareInput
{
    /// <summary>Member.</summary>
    [Field("姓名或户名", "Member", FieldKind.Name, Required = true)] public string? Name { get; set; }
    /// <summary>Basis.</summary>
    [Field("按什么算", "Basis")] public string? Basis { get; set; }
    /// <summary>Amount.</summary>
    [Field("金额（元）", "Amount (yuan)", FieldKind.Money, Required = true)] public string? Amount { get; set; }
}
