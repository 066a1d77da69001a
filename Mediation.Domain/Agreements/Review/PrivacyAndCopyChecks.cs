using System.Text.RegularExpressions;
using Mediation.Domain.Parties;

namespace Mediation.Domain.Agreements.Review;

/// <summary>K50: the two years in which enforcement may be asked for, and limitation (Civil Code art. 188).</summary>
internal sealed class EnforcementNote() : AgreementCheck("K50", FindingLevel.Inform, Law.Cpl250)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Examine(ReviewSubject subject)
    {
        if (subject.Agreement.Obligations.Any(o => o.IsPerformable))
        {
            yield return Told(new("确认有效以后，对方不履行的，要在最后一天过后2年内申请执行；分期的，从最后一期算。不申请确认的，可以起诉，诉讼时效3年，从知道对方不履行之日算。请向各方说明。",
                "Once confirmed, enforcement must be asked for within 2 years of the last day, of instalments from the last. Without confirmation there is the suit: limitation is 3 years from knowing of the default. Tell the parties."));
        }
    }
}

/// <summary>K51: no identity numbers, outsiders' telephones or illnesses in a text that several people take home.</summary>
internal sealed partial class PersonalData() : AgreementCheck("K51", FindingLevel.Warn, Law.Pipl28)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Examine(ReviewSubject subject)
    {
        var known = subject.Parties.SelectMany(p => p.Phones).ToHashSet();
        var texts = subject.Words.Select(w => ((int?)w.Number, w.Label.Zh, w.Label.En, w.Text))
            .Prepend((null, "事实部分", "The facts", ClauseWords.Plain(subject.Agreement.Facts)));
        foreach (var (clause, zh, en, text) in texts)
        {
            if (Number().Matches(text).Any(m => ResidentId.Parse(m.Value, subject.Today).Ok))
            {
                yield return Found(new($"{zh}里写了身份证号", $"{en}: an identity number stands in the text"), new("当事人的号码在首部已有，请从正文删去", "The heading has the parties' numbers; delete it from the text"), clause);
            }

            if (Mobile().Matches(text).Any(m => !known.Contains(m.Value)))
            {
                yield return Found(new($"{zh}里写了当事人以外的人的手机号", $"{en}: a telephone number of somebody who is not a party"), new("请删去，另记在卷里", "Delete it and keep it in the file"), clause);
            }

            if (Health().Match(text) is { Success: true } health)
            {
                yield return Found(new($"{zh}写了“{health.Value}”，是敏感的健康信息", $"{en}: “{health.Value}” is sensitive health data"), new("履行用不着就删去，病历留在证据里", "Delete it unless performance needs it; medical records stay in evidence"), clause);
            }
        }
    }

    [GeneratedRegex("(?<![0-9])[0-9]{17}[0-9Xx](?![0-9])")]
    private static partial Regex Number();

    [GeneratedRegex("(?<![0-9])1[3-9][0-9]{9}(?![0-9])")]
    private static partial Regex Mobile();

    [GeneratedRegex("艾滋病?|HIV|乙肝|丙肝|梅毒|性病|精神病|精神分裂症?|抑郁症|癌症?|肿瘤|流产|既往病史|残疾证号", RegexOptions.CultureInvariant)]
    private static partial Regex Health();
}

/// <summary>K52: a copy for every party and one for the committee.</summary>
internal sealed class CopyCount() : AgreementCheck("K52", FindingLevel.Warn, Law.Pml29)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Examine(ReviewSubject subject)
    {
        var (copies, needed) = (subject.Agreement.Copies, subject.Parties.Count + 1);
        if (copies != needed)
        {
            yield return Found(new($"协议写的是一式{copies}份，{subject.Parties.Count}名当事人各一份、调委会一份，应是{needed}份", $"The agreement says {copies} {(copies == 1 ? "copy" : "copies")}; one for each of {subject.Parties.Count} parties and one for the committee make {needed}"),
                new("请改成这个数；确要多做，看过再定", "Correct the number, or keep it if more are wanted"));
        }
    }
}
