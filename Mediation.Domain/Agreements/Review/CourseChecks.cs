using System.Text.RegularExpressions;
using Mediation.Domain.Parties;
using Mediation.Domain.Rules;
using Mediation.Domain.Sessions;

namespace Mediation.Domain.Agreements.Review;

/// <summary>K42: the facts say what is in dispute, when or where, and who answers for it.</summary>
internal sealed partial class FactsSection() : AgreementCheck("K42", FindingLevel.Warn, Law.Pml29)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Examine(ReviewSubject subject)
    {
        var facts = subject.Agreement.Facts;
        List<Text> missing = [];
        if (facts.Length < 15) missing.Add(new("争的是什么", "what is in dispute"));
        if (!When().IsMatch(facts)) missing.Add(new("什么时候的事", "when it happened"));
        if (!Responsibility().IsMatch(facts)) missing.Add(new("各方的责任", "who answers for it"));
        if (missing.Count > 0)
        {
            yield return Found(new($"事实部分没有写{string.Join('、', missing.Select(m => m.Zh))}", $"The facts do not say {string.Join(", ", missing.Select(m => m.En))}"), new("请补一两句", "Add a sentence or two"));
        }
    }

    [GeneratedRegex("[0-9０-９]{4}\\s*[年\\-./]|[0-9０-９]{1,2}月|[一二三四五六七八九十]+月")]
    private static partial Regex When();

    [GeneratedRegex("责任|未|没有|拖欠|欠|违约|应当|造成|导致|侵|过错|承担|认可|承认|损坏|受伤|咬|撞")]
    private static partial Regex Responsibility();
}

/// <summary>K44: signs that somebody did not agree freely, from the course of the sessions. Caucus notes are not read.</summary>
internal sealed partial class Pressure() : AgreementCheck("K44", FindingLevel.Warn, Law.Cpi358Forced)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Examine(ReviewSubject subject)
    {
        var sessions = subject.Case.Sessions;
        var length = TimeSpan.FromTicks(sessions.Where(s => s.ClosedAt is not null).Sum(s => (s.ClosedAt!.Value - s.OpenedAt).Ticks));
        if (sessions.Any(s => s.Result == SessionResult.Agreed) && length < TimeSpan.FromMinutes(subject.Rules.Of(RuleSettings.ShortSession)))
        {
            yield return Found(new($"前后只谈了{(int)length.TotalMinutes}分钟就达成了协议", $"The sessions before this agreement lasted {(int)length.TotalMinutes} minutes in all"),
                new("请再问一遍各方是不是自愿，把回答记进笔录", "Ask again whether each agrees freely, and record the answers"));
        }

        var present = sessions.SelectMany(s => s.PresentKeys).ToHashSet();
        foreach (var side in subject.Parties.Select(p => p.Side).Where(s => s != Side.Third).Distinct().Where(s => sessions.Count > 0 && subject.Parties.Where(p => p.Side == s).All(p => !present.Contains(p.Key))))
        {
            yield return Found(new($"{side.Term().Zh}一次会也没有到", $"No session was attended by the {side.Term().En}"), new("请当面或打电话问清是不是愿意，记进笔录", "Ask them in person or by telephone whether they agree, and record it"));
        }

        // A person who was never there in person; a company is always there by somebody.
        foreach (var party in subject.Parties.Where(p => p.Kind == Parties.PartyKind.Person && present.Contains(p.Key)))
        {
            var came = sessions.SelectMany(s => s.Attendances).Where(a => a.PartyKey == party.Key && a.Capacity is not null).ToList();
            if (came.Count > 0 && came.All(a => a.Capacity == Parties.Capacity.Agent))
            {
                yield return Found(new($"{party.Name}本人一次也没有到，每次都是代理人来的", $"{party.Name} never came in person; an agent did each time"),
                    new("请当面或打电话问本人是不是愿意，核对授权，记进笔录", "Ask the person, face to face or by telephone, check the mandate, and record the answer"));
            }
        }

        if (sessions.SelectMany(s => s.StandingLines).Select(s => Force().Match(s.Words)).FirstOrDefault(m => m.Success) is { } word)
        {
            yield return Found(new($"笔录里有“{word.Value}”", $"The record contains “{word.Value}”"), new("请单独问这一方是不是自愿；不是，就不要签", "Ask that party alone whether they agree freely; if not, there is no signing"));
        }
    }

    [GeneratedRegex("威胁|恐吓|逼[^，。；]{0,4}签|被迫|不签就|不让[^，。；]{0,3}走|限制人身自由|扣留", RegexOptions.CultureInvariant)]
    private static partial Regex Force();
}
