namespace Mediation.Domain.Agreements.Review;

/// <summary>K08: an amount written twice says the same twice. The typed amounts always do; free text is read and compared.</summary>
internal sealed class FiguresAndCapitals() : AgreementCheck("K08", FindingLevel.Block, Law.Cpi358Unclear)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Examine(ReviewSubject subject)
    {
        var texts = subject.Words.Select(w => ((int?)w.Number, w.Label.Zh, w.Label.En, w.Raw))
            .Prepend((null, "事实部分", "The facts", ClauseWords.Plain(subject.Agreement.Facts)));
        foreach (var (clause, zh, en, text) in texts)
        {
            foreach (var (figures, amount, capitals, words) in AmountReading.Pairs(text))
            {
                if (!words.Ok)
                {
                    yield return new(Code, Level, clause, new($"{zh}：{words.Fault!.Sentence.Zh}{Finding.Kept.Zh}", $"{en}: {words.Fault.Sentence.En} {Finding.Kept.En}"), Source);
                }
                else if (!amount.Ok || amount.Value != words.Value)
                {
                    yield return Found(new($"{zh}的小写是{figures}元，大写“{capitals}”读出来是{words.Value}元，两个数不一样", $"{en}: {figures} in figures, but “{capitals}” reads {words.Value}"),
                        new("请核对哪一个对，改成一样的", "Check which is right and make them agree"), clause);
                }
            }
        }
    }
}

/// <summary>K12: instalments follow one another, add up to what they divide, and say what follows if one is late.</summary>
internal sealed class Instalments() : AgreementCheck("K12", FindingLevel.Block, Law.Cpi358Unclear)
{
    private static readonly string[] OnDefault = ["提前到期", "全部到期", "逾期", "未按期", "未按时", "不按期", "不按时", "任何一期", "任一期", "一并支付", "一次性付清剩余", "不另行约定违约", "不另计违约"];

    /// <inheritdoc/>
    public override IEnumerable<Finding> Examine(ReviewSubject subject) =>
        [.. ByInstalments(subject), .. OutOfOrder(subject), .. Shares(subject), .. StatedTotals(subject), .. NoDefaultClause(subject)];

    private IEnumerable<Finding> ByInstalments(ReviewSubject subject)
    {
        foreach (var o in subject.Agreement.Obligations.Where(o => o.Kind == ObligationKind.PayByInstalments).OrderBy(o => o.Number))
        {
            var (zh, en) = ($"第{ClauseText.Number(o.Number)}条", $"Clause {o.Number}");
            var sum = Money.Sum(o.Instalments.Select(i => i.Amount));
            if (o.Instalments.Count < 2) yield return Found(new($"{zh}分期付款，只写了{o.Instalments.Count}期", $"{en} is payable by instalments but has {o.Instalments.Count}"), new("请填各期的日期和金额；一次付清的，选“付款”", "Enter day and amount of each; for a single payment choose “pay”"), o.Number);
            else if (o.Amount is { } total && sum != total) yield return Found(new($"{zh}各期加起来{sum}元，总数写的是{total}元", $"{en}: the instalments add up to {sum}, the total says {total}"), new("请核对，改到一分不差", "Make them agree to the fen"), o.Number);
            var days = o.Instalments.OrderBy(i => i.Number).Select(i => i.DueOn).ToList();
            if (days.Zip(days.Skip(1)).Any(pair => pair.Second <= pair.First)) yield return Found(new($"{zh}各期的日期没有从早到晚排", $"{en}: the instalments are not in the order of their days"), new("请核对日期", "Check the days"), o.Number);
            if (days.Count > 0 && days[0] < subject.Today) yield return Found(new($"{zh}第一期的日期{ClauseText.Day(days[0])}已经过了", $"{en}: the first instalment, {days[0]:yyyy-MM-dd}, is past"), new("请改成今天或以后的一天", "Choose today or later"), o.Number);
            if (o.Acceleration == Acceleration.Unstated) yield return Found(new($"{zh}没有写有一期不付怎么办", $"{en} does not say what follows if an instalment is missed"), new("请问各方：剩下的是一起到期，还是各期各自到期，选一个", "Ask the parties whether the rest then falls due or each keeps its day, and choose"), o.Number);
        }
    }

    private IEnumerable<Finding> OutOfOrder(ReviewSubject subject)
    {
        foreach (var group in subject.FirmPayments.Where(o => IsInstalment(o, subject)).GroupBy(o => (o.DebtorKey, o.CreditorKey)))
        {
            DateOnly? last = null;
            foreach (var o in group)
            {
                var due = o.Basis == DueBasis.OnSigning ? subject.Today : o.DueOn;
                if (due is { } day && last is { } before && day < before)
                {
                    yield return Found(new($"第{ClauseText.Number(o.Number)}条的日期{ClauseText.Day(day)}比前一期{ClauseText.Day(before)}还早", $"Clause {o.Number} falls due on {day:yyyy-MM-dd}, before the instalment above it ({before:yyyy-MM-dd})"),
                        new("请核对日期，从早到晚排", "Check the days and put them in order"), o.Number);
                }

                last = due ?? last;
            }
        }
    }

    private static bool IsInstalment(Obligation o, ReviewSubject subject) =>
        o.Subject.Contains('期') || o.Subject.Contains('款') || subject.FirmPayments.Any(other => other != o && other.Subject == o.Subject);

    private IEnumerable<Finding> Shares(ReviewSubject subject)
    {
        var a = subject.Agreement;
        if (a.Shares.Count == 0) yield break;
        var sum = Money.Sum(a.Shares.Select(s => s.Amount));
        // The sum divided is what goes to the group; where there is none, what anybody is paid.
        var group = subject.Parties.Where(p => p.Kind == Parties.PartyKind.Group).Select(p => p.Key).ToList();
        var paid = a.Obligations.Where(o => o.IsPayment && (group.Count == 0 || group.Contains(o.CreditorKey))).ToList();
        if (paid.Any(o => o.Amount == sum || o.Instalments.Any(i => i.Amount == sum))) yield break;
        if (paid.Where(o => o.Kind != ObligationKind.PayEveryYear && o.Basis != DueBasis.OnDefault).GroupBy(o => o.CreditorKey).Any(g => Money.Sum(g.Select(o => o.Amount ?? default)) == sum)) yield break;
        if (group.Count == 0 && sum == a.FirmTotal) yield break;
        yield return Found(new($"分户表{a.Shares.Count}户合计{sum}元，各条付款合计{a.FirmTotal}元，对不上", $"The {a.Shares.Count} shares add up to {sum}, the payments to {a.FirmTotal}"),
            new("请逐户核对，改到一分不差", "Check every share until they agree to the fen"));
    }

    private IEnumerable<Finding> StatedTotals(ReviewSubject subject)
    {
        foreach (var words in subject.Words)
        {
            var heads = Money.Sum(AmountReading.Heads(words.Raw));
            foreach (var total in AmountReading.Totals(words.Raw).Where(t => !Fits(subject, words.Clause, t, heads)))
            {
                yield return Found(new($"{words.Label.Zh}写共计{total}元，各条付款加起来是{subject.Agreement.FirmTotal}元", $"{words.Label.En} says {total} in all; the payments add up to {subject.Agreement.FirmTotal}"),
                    new("请核对各期和总数", "Check the instalments and the total"), words.Number);
            }
        }
    }

    private static bool Fits(ReviewSubject subject, Obligation clause, Money total, Money heads) =>
        total == subject.Agreement.FirmTotal || total == clause.Amount || total == heads
        || subject.FirmPayments.GroupBy(o => (o.DebtorKey, o.CreditorKey)).Any(g => Money.Sum(g.Select(o => o.Amount ?? default)) == total)
        || (subject.Agreement.Shares.Count > 0 && Money.Sum(subject.Agreement.Shares.Select(s => s.Amount)) == total);

    private IEnumerable<Finding> NoDefaultClause(ReviewSubject subject)
    {
        if (subject.Agreement.Obligations.Any(o => o.Basis == DueBasis.OnDefault || o.LateChargePerDay is not null) || subject.Words.Any(w => OnDefault.Any(d => w.Text.Contains(d, StringComparison.Ordinal)))) yield break;
        foreach (var group in subject.FirmPayments.GroupBy(o => (o.DebtorKey, o.CreditorKey)).Where(g => g.Count() > 1))
        {
            var numbers = string.Join('、', group.Select(o => ClauseText.Number(o.Number)));
            yield return Found(new($"第{numbers}条分期付款，没有写有一期不付怎么办", $"Clauses {string.Join(", ", group.Select(o => o.Number))} are instalments, and nothing is said for one that is missed"),
                new("请问各方：剩下的是否一起到期、要不要另付；都不要，也写明", "Ask the parties whether the rest then falls due or more is owed; if neither, say so"));
        }
    }
}

/// <summary>K13: a total is the sum of its heads, to the fen.</summary>
internal sealed class SumOfHeads() : AgreementCheck("K13", FindingLevel.Warn, Law.Cpi358Unclear)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Examine(ReviewSubject subject)
    {
        foreach (var words in subject.Words)
        {
            if (Odd(words.Raw, words.Clause.Amount) is var (sum, total)) yield return Say(words.Label.Zh, words.Label.En, sum, total, words.Number);
        }

        foreach (var sentence in ClauseWords.Plain(subject.Agreement.Facts).Split('。', '；', '\n'))
        {
            if (Odd(sentence, null) is var (sum, total)) yield return Say("事实部分", "The facts", sum, total, null);
        }
    }

    private static (Money Sum, Money Total)? Odd(string text, Money? amount)
    {
        var heads = AmountReading.Heads(text);
        if (heads.Count < 2) return null;
        var sum = Money.Sum(heads);
        var totals = AmountReading.Totals(text).Concat(amount is { } m ? [m] : []).ToList();
        return totals.Count == 0 || totals.Any(t => Math.Abs(t.Fen - sum.Fen) <= 1) ? null : (sum, totals[0]);
    }

    private Finding Say(string zh, string en, Money sum, Money total, int? clause) => Found(
        new($"{zh}的各项加起来是{sum}元，写的总数是{total}元", $"{en}: the items add up to {sum}, the total says {total}"),
        new("请逐项核对；打折商定的，写明怎么折的", "Check item by item; if the parties settled for less, say how"), clause);
}
