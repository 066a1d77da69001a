using Mediation.Domain.Agreements;
using Mediation.Domain.Parties;
using Mediation.Domain.Rules;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Confirmation;

/// <summary>
/// What in an application is worth a second look, because false mediation often looks so (Civil Procedure Law arts. 115-116). Each is a
/// sentence with the facts behind it; every threshold is a setting; there is no sum and no score.
/// </summary>
public static class ConfirmationSignals
{
    /// <summary>The signals of the application that counts, in a fixed order.</summary>
    /// <param name="c">The case, with its settings.</param>
    /// <param name="history">What the court's applications of twelve months say.</param>
    /// <exception cref="InvalidOperationException">There is no application.</exception>
    public static IReadOnlyList<Signal> Of(StepContext c, CourtHistory history)
    {
        ArgumentNullException.ThrowIfNull(c);
        ArgumentNullException.ThrowIfNull(history);
        var application = c.Confirmation ?? throw new InvalidOperationException("There is no application for confirmation.");
        var agreement = c.Case.Agreements.First(a => a.Id == application.AgreementId);
        return [.. Pairs(c, history), .. BothSides(c), .. Agents(c, history), .. Hurried(c, agreement), .. NothingLeft(agreement), .. Share(c, history), .. Amounts(c, agreement)];
    }

    private static IEnumerable<Signal> Pairs(StepContext c, CourtHistory history)
    {
        var count = history.SameParties.Count + 1;
        if (count < c.Rules.Of(RuleSettings.SameParties)) yield break;
        yield return new("same-parties", new($"同样的两方十二个月内第{count}次申请确认", $"The same two sides apply for the {Ordinal(count)} time in twelve months"), Named(history.SameParties), Law.Cpl115);
    }

    // One person or firm that speaks for both sides.
    private static IEnumerable<Signal> BothSides(StepContext c)
    {
        foreach (var group in c.Case.Parties.SelectMany(p => p.Representatives.Where(r => r.Capacity == Capacity.Agent).Select(r => (Party: p, Agent: r)))
            .GroupBy(x => x.Agent.IdNumber ?? $"{x.Agent.Name} {x.Agent.Phone}").Where(g => g.Select(x => x.Party.Side).Distinct().Count() > 1))
        {
            var name = group.First().Agent.Name;
            yield return new("agent-both-sides", new($"{name}同时代理双方", $"{name} acts for both sides"),
                [.. group.Select(x => new SignalFact(new($"{x.Party.Mark}方{x.Party.Name}的代理人", $"agent of {x.Party.Name}")))], Law.Cpi358Forced);
        }
    }

    private static IEnumerable<Signal> Agents(StepContext c, CourtHistory history)
    {
        foreach (var (name, seen) in history.Agents.OrderBy(a => a.Key, StringComparer.Ordinal))
        {
            if (seen.Count + 1 < c.Rules.Of(RuleSettings.SameAgent)) continue;
            yield return new("same-agent", new($"代理人{name}十二个月内在申请确认的案件里第{seen.Count + 1}次出现", $"The agent {name} appears for the {Ordinal(seen.Count + 1)} time in twelve months"), Named(seen), Law.Cpl115);
        }
    }

    private static IEnumerable<Signal> Hurried(StepContext c, Agreement agreement)
    {
        if (agreement.Signatures.Where(s => s.PartyKey.Length > 0).Select(s => (DateTime?)s.At).Max() is not { } last) yield break;
        var minutes = (int)(last - c.Case.RegisteredAt).TotalMinutes;
        if (minutes >= c.Rules.Of(RuleSettings.FastAgreement)) yield break;
        yield return new("fast-agreement", new($"从登记到各方签齐{minutes}分钟", $"{minutes} minutes from intake to the last signature"),
        [
            new(new($"{StepContext.LocalOf(c.Case.RegisteredAt):M月d日HH:mm}登记", $"taken in {StepContext.LocalOf(c.Case.RegisteredAt):yyyy-MM-dd HH:mm}")),
            new(new($"{StepContext.LocalOf(last):M月d日HH:mm}签齐", $"signed by all {StepContext.LocalOf(last):yyyy-MM-dd HH:mm}")),
            new(new($"调解{c.Case.Sessions.Count}次，记录{c.Case.Sessions.Sum(s => s.StandingLines.Count())}条", $"{c.Case.Sessions.Count} sessions, {c.Case.Sessions.Sum(s => s.StandingLines.Count())} lines of record")),
        ], Law.Cpi358Forced);
    }

    private static IEnumerable<Signal> NothingLeft(Agreement agreement)
    {
        var left = agreement.Ledger.Where(r => r.State is LedgerState.Open or LedgerState.Partly).ToList();
        if (left.Count > 0) yield break;
        var done = agreement.Ledger.Count(r => r.State == LedgerState.Performed);
        yield return new("nothing-left", new("没有要履行的了，确认以后没有可以执行的内容", "Nothing is left to perform, so nothing could be enforced"),
            [new(agreement.Ledger.Count == 0 ? new("协议没有约定要履行的事", "the agreement provides for nothing to be performed") : new($"约定{agreement.Ledger.Count}项，已履行{done}项", $"{agreement.Ledger.Count} items agreed, {done} performed"))], Law.Cpi461);
    }

    private static IEnumerable<Signal> Share(StepContext c, CourtHistory history)
    {
        // A court with one committee gets everything from it: that says nothing.
        if (history.CommitteeTotal == history.CourtTotal || history.CourtTotal < c.Rules.Of(RuleSettings.CommitteeShareFrom)) yield break;
        var percent = 100 * history.CommitteeTotal / history.CourtTotal;
        if (percent < c.Rules.Of(RuleSettings.CommitteeShare)) yield break;
        yield return new("committee-share", new($"本院十二个月收到的申请，{percent}%来自{c.Case.CommitteeName}", $"{percent}% of this court's applications in twelve months come from {c.Case.CommitteeName}"),
            [new(new($"{history.CourtTotal}件里有{history.CommitteeTotal}件", $"{history.CommitteeTotal} of {history.CourtTotal}"))], Law.Cpl115);
    }

    private static IEnumerable<Signal> Amounts(StepContext c, Agreement agreement)
    {
        var least = c.Rules.Of(RuleSettings.UnprovenAmount) * 100L;
        var bare = agreement.Obligations.Where(o => o.IsPayment && o.Amount is { } m && m.Fen >= least && !ClauseSupport.CarriesAmount(o, c.Case)).OrderBy(o => o.Number).ToList();
        if (bare.Count > 0)
            yield return new("unproven-amount", new($"{bare.Count}条的金额，证据和笔录里都没有写到", $"The amounts of {bare.Count} clauses are found neither in the evidence nor in the record"),
                [.. bare.Select(o => new SignalFact(new($"第{o.Number}条，{o.Amount}元", $"clause {o.Number}, {o.Amount} yuan"), Clause: o.Number))], Law.Cpi358Others);
        if (c.Case.AmountInDispute is { Fen: > 0 } claimed && agreement.FirmTotal.Fen > claimed.Fen)
            yield return new("above-claim", new($"约定支付{agreement.FirmTotal}元，多于争议金额{claimed}元", $"{agreement.FirmTotal} yuan agreed, more than the {claimed} yuan in dispute"),
                [.. agreement.Obligations.Where(o => o.IsPayment).OrderBy(o => o.Number).Select(o => new SignalFact(new($"第{o.Number}条，{o.Amount}元", $"clause {o.Number}, {o.Amount} yuan"), Clause: o.Number))], Law.Cpi358Others);
    }

    private static List<SignalFact> Named(Recurrence seen)
    {
        List<SignalFact> facts = [.. seen.Own.Select(e => new SignalFact(new($"{e.FiledOn:yyyy年M月d日}，{e.Title}", $"{e.FiledOn:yyyy-MM-dd}, {e.Title}"), e.CaseId))];
        if (seen.Count > seen.Own.Count) facts.Add(new(new($"另有{seen.Count - seen.Own.Count}件，不在这里列出", $"{seen.Count - seen.Own.Count} more, not listed here")));
        return facts;
    }

    private static string Ordinal(int n) => (n % 100) is 11 or 12 or 13 ? $"{n}th" : (n % 10) switch { 1 => $"{n}st", 2 => $"{n}nd", 3 => $"{n}rd", _ => $"{n}th" };
}
