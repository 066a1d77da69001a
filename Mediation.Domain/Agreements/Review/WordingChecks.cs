using System.Text.RegularExpressions;
using Mediation.Domain.Parties;

namespace Mediation.Domain.Agreements.Review;

/// <summary>K14: no word in a duty leaves open when, how much or whether.</summary>
internal sealed partial class VagueDuties() : AgreementCheck("K14", FindingLevel.Block, Law.Cpi358Unclear)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Examine(ReviewSubject subject) =>
        from words in subject.Words
        where words.Clause.IsPerformable
        from word in Of(words)
        select Found(new($"{words.Label.Zh}写了“{word}”，说不清到哪天、要多少，法院会以内容不明确驳回", $"{words.Label.En} says “{word}”, which leaves open when or how much; a court would reject it as unclear"),
            new("请改成日期、金额或看得见的标准", "Write a date, an amount or a standard that can be seen"), words.Number);

    private static IEnumerable<string> Of(ClauseWords words)
    {
        // To refrain from now on is no vagueness; a waiver names what is given up as widely as it likes.
        var found = VagueWords.TimeOrWill().Matches(words.Text).Select(m => m.Value).Where(w => !(words.Clause.Kind == ObligationKind.Refrain && w is "以后" or "日后"));
        var namesTheSum = words.Clause is { IsPayment: true, Amount.Fen: > 0, Subject.Length: > 0 };
        var measures = words.Text.Split('。', '；')
            .Skip(namesTheSum ? 1 : 0)
            .Where(sentence => !Waiver().IsMatch(sentence))
            .SelectMany(sentence => VagueWords.Measure().Matches(sentence).Select(m => m.Value));
        return found.Concat(measures).Distinct();
    }

    [GeneratedRegex("不再主张|不得再|放弃|互不|再无|两清|免收|不收取|不承担", RegexOptions.CultureInvariant)]
    private static partial Regex Waiver();
}

/// <summary>K15: numbers that are only near, in the facts and in facts both confirm.</summary>
internal sealed class VagueFacts() : AgreementCheck("K15", FindingLevel.Warn, Law.Cpi358Unclear)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Examine(ReviewSubject subject)
    {
        var found = VagueWords.NearNumber().Matches(ClauseWords.Mask(ClauseWords.Plain(subject.Agreement.Facts), ClauseWords.Names(subject))).Select(m => m.Value)
            .Concat(subject.Words.Where(w => !w.Clause.IsPerformable).SelectMany(w => VagueWords.NearNumber().Matches(w.Text)).Select(m => m.Value)).Distinct().ToList();
        if (found.Count > 0)
        {
            yield return Found(new($"事实里的“{string.Join("”“", found)}”不是准数", $"The facts use “{string.Join("”, “", found)}” for a number"), new("知道准数就写准数；确实不知道，可以不改", "Write the exact number if it is known; otherwise it may stay"));
        }
    }
}

/// <summary>K16: who does what, where and to what standard; from when on somebody refrains.</summary>
internal sealed partial class Acts() : AgreementCheck("K16", FindingLevel.Block, Law.Cpi461)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Examine(ReviewSubject subject)
    {
        foreach (var words in subject.Words.Where(w => w.Clause.IsPerformable && !w.Clause.IsPayment))
        {
            var o = words.Clause;
            if (subject.Party(o.DebtorKey) is null && !Both().IsMatch(o.Subject))
            {
                yield return Found(new($"{words.Label.Zh}没有写由谁来做", $"{words.Label.En} does not say who is to do it"), new("请选一方当事人", "Choose a party"), o.Number);
            }

            if (o.Subject.Length == 0 && o.Kind != ObligationKind.Apologise)
            {
                yield return Found(new($"{words.Label.Zh}没有写做什么", $"{words.Label.En} does not say what is to be done"), new("请写清是什么东西、什么事", "Say which thing or what work"), o.Number);
            }

            if (o.Kind == ObligationKind.Refrain && o.Basis == DueBasis.OnDate && o.DueOn is not null)
            {
                yield return Warned(new($"{words.Label.Zh}是不做某事，却写成在某日之前", $"{words.Label.En} is to refrain from something but is dated “by” a day"), new("请选“自生效之日起”，有截止日的写在“另外写明”里", "Choose “from effect”; put an end, if any, into the further words"), o.Number);
            }

            if (Lacking(o) is { } lacking)
            {
                yield return Found(new($"{words.Label.Zh}没有写{lacking.Zh}", $"{words.Label.En} does not say {lacking.En}"), new("写上，到时候就不会再争", "Add it, so that there is nothing to argue about later"), o.Number);
            }
        }
    }

    private static Text? Lacking(Obligation o) => o.Kind switch
    {
        ObligationKind.Act when Work().IsMatch(o.Subject) && o.Proof.Length == 0 => new("做到什么样算好、谁来验", "what standard it must meet and who inspects it"),
        ObligationKind.Deliver when o.Place.Length == 0 => new("在哪里交", "where it is handed over"),
        ObligationKind.Apologise when o.Place.Length == 0 && o.Manner.Length == 0 => new("在哪里道歉、当面还是书面", "where, and whether in person or in writing"),
        _ => null,
    };

    [GeneratedRegex("^(?:甲乙)?(?:双方|各方|三方|彼此)")]
    private static partial Regex Both();

    [GeneratedRegex("修|拆|建|装|清理|恢复|重做|防水|施工|疏通|更换|加固|整改|粉刷|铺设")]
    private static partial Regex Work();
}

/// <summary>K30: "a court shall decide" is no clause of a settlement.</summary>
internal sealed partial class CourtShallDecide() : WordCheck("K30", FindingLevel.Warn, Law.CourtMediation8)
{
    /// <inheritdoc/>
    protected override Regex Pattern => Words();

    /// <inheritdoc/>
    protected override Finding Say(ClauseWords words, string word) => Found(
        new($"{words.Label.Zh}写了“{word}”，等于把内容留给法院定，法院不会确认这样的条款", $"{words.Label.En} says “{word}”, which leaves the content to a court; such a clause is not confirmed"),
        new("请写清不履行时付多少、做什么，或删去", "Say what is owed on default, or delete it"), words.Number);

    [GeneratedRegex("(?:请求|申请|要求|提请|交由?|由)(?:人民)?法院[^，。；]{0,6}(?:裁判|判决|裁决|审理|裁定(?!书|确认))", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
