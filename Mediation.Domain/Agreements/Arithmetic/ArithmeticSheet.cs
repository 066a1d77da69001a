using System.Globalization;
using Mediation.Domain.Workflow;
using Mediation.Domain.Workflow.Steps;

namespace Mediation.Domain.Agreements.Arithmetic;

/// <summary>How a sum is divided.</summary>
public enum PlanKind
{
    /// <summary>All at once.</summary>
    [Term("一次付清", "all at once")] Once,
    /// <summary>Equal parts from a day on.</summary>
    [Term("平均分期，定第一期的日子", "equal parts, first day named")] EqualFrom,
    /// <summary>Equal parts that end on a day.</summary>
    [Term("平均分期，定最后一期的日子", "equal parts, last day named")] EqualUntil,
    /// <summary>The same amount until it is paid.</summary>
    [Term("每期付一样多，付清为止", "the same amount until it is paid")] ByAmount,
}

/// <summary>
/// The sums of the table as the mediator types them: heads of claim, a plan, interest. It is the mediator's own working paper: it is no part
/// of the file, and nothing of it reaches a paper unless the mediator takes it over into a draft (Civil Procedure Interpretation art. 107).
/// </summary>
public sealed record ArithmeticSheet
{
    /// <summary>Most heads.</summary>
    public const int MostHeads = 40;

    /// <summary>Heads of claim.</summary>
    public List<ClaimHead> Heads { get; set; } = [];

    /// <summary>What the payment is called in the agreement.</summary>
    public string? Subject { get; set; }

    /// <summary>The sum to be divided, in yuan; empty for what was agreed in all.</summary>
    public string? Total { get; set; }

    /// <summary>How it is divided.</summary>
    public PlanKind Plan { get; set; }

    /// <summary>How many parts.</summary>
    public int? Count { get; set; }

    /// <summary>The amount of each part, in yuan.</summary>
    public string? Each { get; set; }

    /// <summary>Months between two parts.</summary>
    public int Months { get; set; } = 1;

    /// <summary>The day that is named: of the payment, the first or the last part.</summary>
    public DateOnly? On { get; set; }

    /// <summary>Whether the fen that do not divide are in the first part.</summary>
    public bool RestFirst { get; set; }

    /// <summary>Principal of the interest, in yuan.</summary>
    public string? Principal { get; set; }

    /// <summary>Rate, per cent a year.</summary>
    public string? Percent { get; set; }

    /// <summary>The first day of the interest.</summary>
    public DateOnly? InterestFrom { get; set; }

    /// <summary>The day it is paid.</summary>
    public DateOnly? InterestTo { get; set; }

    /// <summary>Whether it is private lending, where the cap binds.</summary>
    public bool IsLending { get; set; }

    /// <summary>The day the loan was made.</summary>
    public DateOnly? LoanOn { get; set; }

    /// <summary>The plan, the fault of a field that is filled wrongly, or neither while it is not filled in.</summary>
    public (InstalmentPlan? Plan, InputFault? Fault) Divide()
    {
        var total = Money.Zero;
        if (string.IsNullOrWhiteSpace(Total)) total = ClaimSum.Of(Heads).Sum.Agreed;
        else if (Money.Parse(Total) is var read && read.Ok) total = read.Value;
        else return (null, new("total", read.Fault!.Sentence));
        if (On is not { } on || total.Fen == 0) return (null, null);
        if (on.Year is < 1900 or > 2100) return (null, new("on", new("年份要在1900和2100之间。", "The year must be between 1900 and 2100.")));
        var plan = Plan switch
        {
            PlanKind.EqualFrom when Count is { } n => InstalmentPlan.From(total, n, on, Months, RestFirst),
            PlanKind.EqualUntil when Count is { } n => InstalmentPlan.Until(total, n, on, Months, RestFirst),
            PlanKind.ByAmount when !string.IsNullOrWhiteSpace(Each) => Money.Parse(Each) is { Ok: true } each ? InstalmentPlan.ByAmount(total, each.Value, on, Months) : Money.Parse(Each).Fault!,
            PlanKind.Once => InstalmentPlan.From(total, 1, on),
            _ => default,
        };
        return plan.Ok ? (plan.Value, null) : plan.Fault is { } fault ? (null, new(Plan == PlanKind.ByAmount ? "each" : "count", fault.Sentence)) : (null, null);
    }

    /// <summary>The interest, the fault of a field, or neither while it is not filled in.</summary>
    public (SimpleInterest? Interest, InputFault? Fault) Reckon(Rules.PrimeRates rates)
    {
        if (string.IsNullOrWhiteSpace(Principal) || string.IsNullOrWhiteSpace(Percent) || InterestFrom is not { } from || InterestTo is not { } to) return (null, null);
        var principal = Money.Parse(Principal);
        if (!principal.Ok) return (null, new("principal", principal.Fault!.Sentence));
        var typed = TypedText.HalfWidth(Percent).TrimEnd('%');
        if (!decimal.TryParse(typed, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent) || decimal.Round(percent, 4) != percent)
            return (null, new("percent", new("请写百分之几，例如12或者3.85。", "Write per cent, such as 12 or 3.85.")));
        if (IsLending && LoanOn is null) return (null, new("loanOn", new("请写借款合同成立的日子，才知道上限是多少。", "Enter the day the loan was made; the cap depends on it.")));
        var interest = SimpleInterest.Reckon(principal.Value, percent, from, to, rates, IsLending ? LoanOn : null);
        return interest.Ok ? (interest.Value, null) : (null, new(interest.Fault!.Code switch { "interest.principal" => "principal", "interest.percent" => "percent", _ => "interestTo" }, interest.Fault.Sentence));
    }

    /// <summary>The plan as the obligation of an agreement; null while there is no plan.</summary>
    /// <param name="debtor">Key of who pays.</param>
    /// <param name="creditor">Key of who is paid.</param>
    public ObligationInput? ToObligation(string debtor, string creditor)
    {
        if (Divide().Plan is not { } plan) return null;
        var once = plan.Parts.Count == 1;
        return new()
        {
            Kind = once ? ObligationKind.Pay : ObligationKind.PayByInstalments, Debtor = debtor, Creditor = creditor, Subject = PlainText.Tidy(Subject), Amount = plan.Total.ToString(),
            Basis = once ? DueBasis.OnDate : null, DueOn = once ? plan.EndsOn : null,
            Instalments = once ? [] : [.. plan.Parts.Select(p => new InstalmentInput { DueOn = p.DueOn, Amount = p.Amount.ToString() })],
        };
    }
}
