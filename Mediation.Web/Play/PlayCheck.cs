using Mediation.Domain;
using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Rules;
using Mediation.Domain.Workflow;

namespace Mediation.Web.Play;

/// <summary>Days left on a running deadline, seen from the moment of the check.</summary>
internal sealed record DaysLeftAssertion(DeadlineKind Kind, int Days);

/// <summary>What must be true in the middle of a script, at a moment between two steps.</summary>
/// <param name="Number">Its place in the file, from 0; steps before it have been taken.</param>
/// <param name="Line">Its line.</param>
/// <param name="AtUtc">The moment.</param>
/// <param name="That">What must be true as at the end.</param>
/// <param name="Overdue">Rows of the ledger that are overdue that day, all of them; null if it is not asked.</param>
/// <param name="Reminds">Deadlines people are reminded of that day; each must be among them.</param>
/// <param name="Left">Days left.</param>
internal sealed record PlayCheck(
    int Number, int Line, DateTime AtUtc, PlayAssertion That, IReadOnlyList<int>? Overdue, IReadOnlyList<DeadlineKind> Reminds, IReadOnlyList<DaysLeftAssertion> Left)
{
    /// <summary>The same without what hangs on counted days.</summary>
    public PlayCheck WithoutDays() => this with { That = That.WithoutDays(), Reminds = [], Left = [] };

    /// <summary>What is otherwise; empty if everything is as written.</summary>
    public IEnumerable<Text> Check(MediationCase c)
    {
        var today = StepContext.DayOf(AtUtc);
        foreach (var flaw in That.Check(c)) yield return flaw;
        var late = (c.Agreement?.Ledger ?? []).Where(r => r.IsOverdueOn(today)).Select(r => r.Number).Order().ToList();
        if (Overdue is { } overdue && !overdue.Order().SequenceEqual(late)) yield return Otherwise("overdue", string.Join(' ', overdue), string.Join(' ', late));
        var reminded = c.Deadlines.Where(d => d.ReminderDays(RuleValues.Standard).Any(r => r.On == today)).Select(d => d.Kind).ToList();
        foreach (var kind in Reminds.Where(k => !reminded.Contains(k))) yield return Otherwise("reminds", $"{kind}", string.Join(' ', reminded));
        foreach (var wanted in Left)
        {
            var left = c.Deadlines.Where(d => d.Kind == wanted.Kind && d.StoppedAt is null).Select(d => d.DaysLeft(today)).ToList();
            if (!left.Contains(wanted.Days)) yield return Otherwise($"left {wanted.Kind}", $"{wanted.Days}", string.Join(' ', left));
        }
    }

    private Text Otherwise(string what, string wanted, string found) => new(
        $"第{Line}行：案件“{That.Case}”的{what}应当是“{wanted}”，实际是“{found}”", $"line {Line}: {what} of case “{That.Case}” should be “{wanted}” and is “{found}”");
}
