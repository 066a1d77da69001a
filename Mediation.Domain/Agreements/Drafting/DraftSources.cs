using Mediation.Domain.Agreements.Arithmetic;
using Mediation.Domain.Cases;
using Mediation.Domain.Parties;
using Mediation.Domain.Sessions;
using Mediation.Domain.Workflow;
using Mediation.Domain.Workflow.Steps;

namespace Mediation.Domain.Agreements.Drafting;

/// <summary>A fact both sides confirmed, with where it stands in the record.</summary>
public sealed record FactSource(int Session, int Line, string Words);

/// <summary>A line of the record in which an amount or a day was said, and the obligation it would make.</summary>
public sealed record LineSource(int Session, int Line, string Speaker, string Words, ObligationInput Proposal);

/// <summary>
/// What the file offers to a draft: the facts both sides confirmed, the claims, the plan reckoned at the table, and lines of the record with an
/// amount or a day. It only offers; the mediator picks. Notes of separate talks are no source: the type has no place for them.
/// </summary>
public sealed record DraftSources(IReadOnlyList<FactSource> Facts, string Claims, ObligationInput? Plan, IReadOnlyList<LineSource> Lines)
{
    private const int LongestSubject = 40;

    /// <summary>Whether there is anything to offer.</summary>
    public bool IsEmpty => Facts.Count == 0 && Claims.Length == 0 && Plan is null && Lines.Count == 0;

    /// <summary>What a case offers.</summary>
    /// <param name="case">The case.</param>
    /// <param name="sheet">The mediator's sums; null if there are none.</param>
    public static DraftSources Of(MediationCase @case, ArithmeticSheet? sheet)
    {
        ArgumentNullException.ThrowIfNull(@case);
        var (debtor, creditor) = (First(@case, Side.Respondent), First(@case, Side.Applicant));
        var lines = @case.Sessions.OrderBy(s => s.Number).SelectMany(s => s.Statements.OrderBy(x => x.Number).Select(x => (Session: s, Line: x))).ToList();
        return new(
            [.. lines.Where(l => l.Line.Kind == StatementKind.ConfirmedFact).Select(l => new FactSource(l.Session.Number, l.Line.Number, l.Line.Words))],
            @case.Claims.Trim(),
            sheet?.ToObligation(debtor, creditor),
            [.. lines.Where(l => l.Line.Kind is StatementKind.Said or StatementKind.ConfirmedFact).Select(l => Line(l.Session, l.Line, debtor, creditor)).OfType<LineSource>()]);
    }

    /// <summary>The facts chosen, put after what is written already; a fact that stands there is not written twice.</summary>
    public static string WithFacts(string? written, IEnumerable<string> facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var text = PlainText.Tidy(written);
        foreach (var fact in facts.Select(f => PlainText.Tidy(f)).Where(f => f.Length > 0))
        {
            if (text.Contains(fact.TrimEnd('。'), StringComparison.Ordinal)) continue;
            text = text.Length == 0 ? fact : $"{text}\n{fact}";
        }
        return text;
    }

    private static LineSource? Line(Session s, Statement x, string debtor, string creditor)
    {
        var (amounts, days) = (RecordReading.Amounts(x.Words), RecordReading.Days(x.Words, StepContext.DayOf(s.OpenedAt)));
        if (amounts.Count == 0 && days.Count == 0) return null;
        var proposal = new ObligationInput
        {
            Kind = amounts.Count > 0 ? ObligationKind.Pay : ObligationKind.Act, Debtor = debtor, Creditor = creditor, Subject = Short(x.Words),
            Amount = amounts.Count > 0 ? amounts[^1].ToString() : null, Basis = DueBasis.OnDate, DueOn = days.Count > 0 ? days[^1] : null,
        };
        return new(s.Number, x.Number, x.Kind == StatementKind.ConfirmedFact ? "" : x.Speaker, x.Words, proposal);
    }

    private static string Short(string words)
    {
        var text = words.Trim().TrimEnd('。');
        return new System.Globalization.StringInfo(text) is { LengthInTextElements: > LongestSubject } long_ ? long_.SubstringByTextElements(0, LongestSubject) : text;
    }

    private static string First(MediationCase k, Side side) => k.InOrder.FirstOrDefault(p => p.Side == side)?.Key ?? "";
}
