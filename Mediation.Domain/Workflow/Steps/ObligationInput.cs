using Mediation.Domain.Agreements;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>One clause as entered.</summary>
public sealed record ObligationInput
{
    /// <summary>Kind.</summary>
    [Field("做什么", "Kind", FieldKind.Choice, Required = true)] public ObligationKind? Kind { get; set; }
    /// <summary>Debtor.</summary>
    [Field("谁来做", "Who performs", FieldKind.Party, When = "Kind=Pay|PayEveryYear|Deliver|Act|Refrain|Apologise")] public string? Debtor { get; set; }
    /// <summary>Creditor.</summary>
    [Field("向谁", "To whom", FieldKind.Party, When = "Kind=Pay|PayEveryYear|Deliver|Apologise")] public string? Creditor { get; set; }
    /// <summary>Subject.</summary>
    [Field("事项", "Subject", Max = 300)] public string? Subject { get; set; }
    /// <summary>Amount.</summary>
    [Field("金额（元）", "Amount (yuan)", FieldKind.Money, When = "Kind=Pay|PayEveryYear")] public string? Amount { get; set; }
    /// <summary>Basis.</summary>
    [Field("什么时候", "When", FieldKind.Choice, When = "Kind=Pay|Deliver|Act|Refrain|Apologise")] public DueBasis? Basis { get; set; }
    /// <summary>Day.</summary>
    [Field("日期", "Day", FieldKind.Date, When = "Basis=OnDate|EveryYear;Kind=PayEveryYear", HintZh = "每年付款的，写第一年的那一天", HintEn = "For yearly payments: the day in the first year")] public DateOnly? DueOn { get; set; }
    /// <summary>Last year.</summary>
    [Field("付到哪一年", "Last year", FieldKind.Number, When = "Kind=PayEveryYear")] public int? LastYear { get; set; }
    /// <summary>Default of.</summary>
    [Field("哪几条逾期时才付", "Due if these clauses are broken", Max = 40, When = "Basis=OnDefault", HintZh = "写条号，用空格隔开，例如：1 2", HintEn = "Clause numbers separated by blanks")] public string? DefaultOf { get; set; }
    /// <summary>Place.</summary>
    [Field("地点", "Place", When = "Kind=Deliver|Act|Apologise")] public string? Place { get; set; }
    /// <summary>Manner.</summary>
    [Field("方式", "Manner", Max = 300, When = "Kind=Pay|PayEveryYear|Deliver|Act|Apologise")] public string? Manner { get; set; }
    /// <summary>Proof.</summary>
    [Field("用什么证明做完了", "Proof of performance", When = "Kind=Pay|PayEveryYear|Deliver|Act|Refrain")] public string? Proof { get; set; }
    /// <summary>Further.</summary>
    [Field("另外写明", "Further words", FieldKind.LongText, Max = 1000)] public string? Further { get; set; }

    internal static ObligationInput Of(Obligation o) => new()
    {
        Kind = o.Kind, Debtor = o.DebtorKey, Creditor = o.CreditorKey, Subject = o.Subject, Amount = o.Amount?.ToString(), Basis = o.Basis, DueOn = o.DueOn,
        LastYear = o.LastYear, DefaultOf = o.DefaultOf, Place = o.Place, Manner = o.Manner, Proof = o.Proof, Further = o.Further,
    };

    internal Obligation ToObligation(int number) => new()
    {
        Id = Guid.CreateVersion7(), Number = number, Kind = Kind!.Value, DebtorKey = PlainText.Tidy(Debtor), CreditorKey = PlainText.Tidy(Creditor),
        Subject = PlainText.Tidy(Subject), Amount = PartyInput.Amount(Amount), Basis = Kind == ObligationKind.PayEveryYear ? DueBasis.EveryYear : Basis ?? DueBasis.OnDate, DueOn = DueOn,
        LastYear = LastYear is > 0 ? LastYear : null, DefaultOf = PlainText.Tidy(DefaultOf), Place = PlainText.Tidy(Place),
        Manner = PlainText.Tidy(Manner), Proof = PlainText.Tidy(Proof), Further = PlainText.Tidy(Further),
    };
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
