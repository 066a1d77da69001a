using System.Text.RegularExpressions;

namespace Mediation.Domain.Agreements.Review;

/// <summary>K11: every duty has a last day that can be computed and has not passed.</summary>
internal sealed partial class DueDates() : AgreementCheck("K11", FindingLevel.Block, Law.Cpi358Unclear)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Examine(ReviewSubject subject)
    {
        foreach (var words in subject.Words.Where(w => w.Clause.IsPerformable))
        {
            var (o, zh, en) = (words.Clause, words.Label.Zh, words.Label.En);
            if (Wrong(subject, words) is { } finding) yield return finding;
            if (o.Basis == DueBasis.EveryYear && o.LastYear is null)
            {
                yield return Warned(new($"{zh}没有写付到哪一年为止", $"{en} does not say in which year the payments end"),
                    new("请看原合同到哪年，写上；确实没有期限，各方知道就行", "See when the contract ends and add the year; if there is no end, make sure both know"), o.Number);
            }

            if (Vague().Match(words.Text) is { Success: true } vague)
            {
                yield return Found(new($"{zh}写了“{vague.Value}”，没有写是哪年哪月哪日", $"{en} says “{vague.Value}” without a day and a year"), new("请改成年月日", "Write day, month and year"), o.Number);
            }
            else if (NoYear().Match(words.Text) is { Success: true } bare)
            {
                yield return Found(new($"{zh}写了“{bare.Value}”，没有写哪一年", $"{en} says “{bare.Value}” without the year"), new("请补上年份", "Add the year"), o.Number);
            }
        }
    }

    private Finding? Wrong(ReviewSubject subject, ClauseWords words)
    {
        var (o, zh, en) = (words.Clause, words.Label.Zh, words.Label.En);
        return o.Basis switch
        {
            DueBasis.OnDate or DueBasis.EveryYear when o.DueOn is null =>
                Found(new($"{zh}没有日期，没写到哪一天为止", $"{en} has no date: it does not say by which day"), new("请填年月日", "Enter day, month and year"), o.Number),
            DueBasis.OnDate when o.DueOn is not null && o.DueOn < subject.Today =>
                Found(new($"{zh}的日期{ClauseText.Day(o.DueOn.Value)}已经过了", $"The day of clause {o.Number}, {o.DueOn:yyyy-MM-dd}, is past"), new("请改成今天或以后的一天；已经做完的，写成确认事实", "Choose today or later; if it is done already, state it as a fact"), o.Number),
            DueBasis.EveryYear when o.LastYear < o.DueOn?.Year =>
                Found(new($"{zh}付到{o.LastYear}年，可是从{o.DueOn?.Year}年才开始", $"{en} ends in {o.LastYear} but begins in {o.DueOn?.Year}"), new("请核对起止年份", "Check both years"), o.Number),
            DueBasis.OnDefault when !KnowsItsCondition(subject, o) =>
                Found(new($"{zh}要在别的条款逾期时才付，没有写清是哪几条", $"{en} is due on default of other clauses, but does not name them rightly"), new("请填条号，只能是本协议里有日期的其他条", "Enter clause numbers; they must be other dated clauses of this agreement"), o.Number),
            DueBasis.ByInstalments when o.Kind != ObligationKind.PayByInstalments =>
                Found(new($"{zh}选了按分期日期，可是没有各期", $"{en} is due by instalments but has none"), new("请在“做什么”里选“分期付款”，再填各期", "Choose “pay by instalments” as its kind and enter them"), o.Number),
            DueBasis.EveryYear when o.Kind != ObligationKind.PayEveryYear =>
                Found(new($"{zh}选了每年，可是不是每年付款", $"{en} is due every year but is no yearly payment"), new("请在“做什么”里选“每年付款”", "Choose “pay every year” as its kind"), o.Number),
            DueBasis.AfterEvent when !KnowsItsEvent(subject, o) =>
                Found(new($"{zh}从某件事算起，没有写清是什么事、几日内", $"{en} counts from an event but does not say which, or within how many days"), new("请选事件、填几日内；是另一条履行的，条号只能是本协议里别的、会履行完的条", "Choose the event and the days; another clause must be one that is performed at some time"), o.Number),
            DueBasis.AfterEvent when o.Event == DueEvent.Ruling =>
                Warned(new($"{zh}要等法院作出确认裁定才到期，万一不申请或者没有裁定，就一直不到期", $"{en} falls due only after a ruling; without an application or a ruling it never does"), new("请各方想好；要有最晚日期的，改成某日前", "Let the parties decide; for a latest day choose “by a date”"), o.Number),
            DueBasis.FromEffect when o.IsPayment || o.Kind is ObligationKind.Deliver or ObligationKind.Apologise =>
                Found(new($"{zh}只写了从生效起，没有日期，不知道哪天算逾期", $"{en} only says from effect; without a date nobody knows when it is late"), new("请填最后一天，或选签订当日", "Enter the last day, or choose the day of signing"), o.Number),
            _ when o.Kind == ObligationKind.PayEveryYear && o.Basis != DueBasis.EveryYear =>
                Found(new($"{zh}是每年付款，没有写每年哪一天", $"{en} is a yearly payment without the day of the year"), new("请选“每年某日前”并填第一年的日期", "Choose “every year by a day” and enter the first day"), o.Number),
            _ => null,
        };
    }

    // The other clause must come to an end by itself: not this one, not one that lasts or returns, not one that waits for this one.
    private static bool KnowsItsEvent(ReviewSubject subject, Obligation o) => o is { Event: { } happens, DaysAfter: >= 0 } && (happens != DueEvent.OtherClausePerformed || Ends(subject, o, [o.Number]));

    private static bool Ends(ReviewSubject subject, Obligation o, HashSet<int> seen) =>
        subject.Agreement.Obligations.FirstOrDefault(x => x.Number == o.EventClause) is { IsPerformable: true } other && seen.Add(other.Number)
        && other.Basis is not (DueBasis.FromEffect or DueBasis.EveryYear or DueBasis.OnDefault)
        && (other.Basis != DueBasis.AfterEvent || other.Event != DueEvent.OtherClausePerformed || Ends(subject, other, seen));

    private static bool KnowsItsCondition(ReviewSubject subject, Obligation o) =>
        o.DefaultNumbers.Any() && o.DefaultNumbers.All(n => n != o.Number && subject.Agreement.Obligations.Any(x => x.Number == n && x.Basis is DueBasis.OnDate or DueBasis.OnSigning or DueBasis.EveryYear or DueBasis.ByInstalments or DueBasis.AfterEvent));

    [GeneratedRegex("(?<!20[0-9]{2}年?|每年?|当年)(?:(?:今|明|后)年)?(?:年底|年末|年终)(?:以?前|之前)?|(?<![0-9一二三四五六七八九十每])月(?:底|末)(?:以?前|之前)?" +
        "|(?:今|本|明)年内|(?<!20[0-9]{2}年)(?:春节|过年|中秋|国庆|秋收|收割|放假)(?:以?前|之前|以?后|之后|期间)", RegexOptions.CultureInvariant)]
    private static partial Regex Vague();

    [GeneratedRegex("(?<![0-9年至到、])(?<!每年度?)(?:1[0-2]|0?[1-9])月(?:[12][0-9]|3[01]|0?[1-9])日(?:以?前|之前)", RegexOptions.CultureInvariant)]
    private static partial Regex NoYear();
}
