using Mediation.Domain.Agreements.Arithmetic;
using Mediation.Domain.Cases;
using Mediation.Domain.Parties;
using Mediation.Domain.Sessions;
using Mediation.Domain.Workflow;
using Mediation.Domain.Workflow.Steps;

namespace Mediation.Domain.Agreements.Drafting;

/// <summary>A fact both sides confirmed, with where it stands in the record.</summary>
public sealed record FactSource(int Session, int Line, string Words);

/// <summary>A proposal everybody it was made to accepted, and the obligation it makes.</summary>
public sealed record AcceptedSource(int Number, string Words, ObligationInput Clause);

/// <summary>The closing words of a session that ended in agreement, with the obligation they make if they name an amount or a day.</summary>
public sealed record SummarySource(int Session, string Words, ObligationInput? Clause);

/// <summary>A line of the record in which somebody named an amount or a day. It is a claim: text for the facts, never an obligation.</summary>
public sealed record LineSource(int Session, int Line, string Speaker, string Words)
{
    /// <summary>The words as they stand among the facts: with who said them.</summary>
    public string AsClaim => Speaker.Length == 0 ? Words : $"{Speaker}称：{Words}";
}

/// <summary>
/// What the file offers to a draft: what was accepted, what the last words of the session say, the facts both sides confirmed, the claims, the
/// plan reckoned at the table, and what single people said. It only offers; the mediator picks. Notes of separate talks are no source: the type
/// has no place for them.
/// </summary>
public sealed record DraftSources(
    IReadOnlyList<AcceptedSource> Accepted, IReadOnlyList<SummarySource> Summaries, IReadOnlyList<FactSource> Facts, string Claims, ObligationInput? Plan, IReadOnlyList<LineSource> Lines)
{
    private const int LongestSubject = 40;

    /// <summary>Whether there is anything to offer.</summary>
    public bool IsEmpty => Accepted.Count + Summaries.Count + Facts.Count + Lines.Count == 0 && Claims.Length == 0 && Plan is null;

    /// <summary>What a case offers.</summary>
    /// <param name="case">The case.</param>
    /// <param name="sheet">The mediator's sums; null if there are none.</param>
    /// <param name="proposals">The proposals, for a mediator of the case; empty for everybody else.</param>
    public static DraftSources Of(MediationCase @case, ArithmeticSheet? sheet, IReadOnlyList<Proposal> proposals)
    {
        ArgumentNullException.ThrowIfNull(@case);
        ArgumentNullException.ThrowIfNull(proposals);
        var (debtor, creditor) = (First(@case, Side.Respondent), First(@case, Side.Applicant));
        var lines = @case.Sessions.OrderBy(s => s.Number).SelectMany(s => s.StandingLines.Select(x => (Session: s, Line: x))).ToList();
        return new(
            [.. proposals.Where(p => p.Answer == ProposalAnswer.Accepted).OrderBy(p => p.Number).Select(p => new AcceptedSource(p.Number, p.Words, Clause(@case, p)))],
            [.. @case.Sessions.Where(s => s.Result == SessionResult.Agreed && !string.IsNullOrWhiteSpace(s.Summary)).OrderBy(s => s.Number)
                .Select(s => new SummarySource(s.Number, s.Summary!, Clause(s.Summary!, StepContext.DayOf(s.OpenedAt), null, debtor, creditor)))],
            [.. lines.Where(l => l.Line.Kind == StatementKind.ConfirmedFact).Select(l => new FactSource(l.Session.Number, l.Line.Number, l.Line.Words))],
            @case.Claims.Trim(),
            sheet?.ToObligation(debtor, creditor),
            [.. lines.Where(l => l.Line.Kind is StatementKind.Said or StatementKind.Answer && Tells(l.Line.Words, StepContext.DayOf(l.Session.OpenedAt)))
                .Select(l => new LineSource(l.Session.Number, l.Line.Number, l.Line.Speaker, l.Line.Words))]);
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

    private static bool Tells(string words, DateOnly saidOn) => RecordReading.Amounts(words).Count + RecordReading.Days(words, saidOn).Count > 0;

    // The respondent among those it concerns owes the applicant among them; the mediator looks at it in the draft.
    private static ObligationInput Clause(MediationCase k, Proposal p)
    {
        var among = p.To.Prepend(p.ByKey).Select(k.FindParty).OfType<Party>().ToList();
        var debtor = among.FirstOrDefault(x => x.Side == Side.Respondent)?.Key ?? First(k, Side.Respondent);
        var creditor = among.FirstOrDefault(x => x.Side == Side.Applicant)?.Key ?? First(k, Side.Applicant);
        return Clause(p.Words, StepContext.DayOf(p.At), p.Amount, debtor, creditor)
            ?? new ObligationInput { Kind = ObligationKind.Act, Debtor = debtor, Creditor = creditor, Subject = Short(p.Words), Basis = DueBasis.OnDate };
    }

    private static ObligationInput? Clause(string words, DateOnly saidOn, Money? amount, string debtor, string creditor)
    {
        var days = RecordReading.Days(words, saidOn);
        if (amount is null && RecordReading.Amounts(words) is [.., var last]) amount = last;
        return amount is null && days.Count == 0 ? null : new()
        {
            Kind = amount is null ? ObligationKind.Act : ObligationKind.Pay, Debtor = debtor, Creditor = creditor, Subject = Short(words),
            Amount = amount?.ToString(), Basis = DueBasis.OnDate, DueOn = days.Count > 0 ? days[^1] : null,
        };
    }

    private static string Short(string words)
    {
        var text = words.Trim().TrimEnd('。');
        return new System.Globalization.StringInfo(text) is { LengthInTextElements: > LongestSubject } long_ ? long_.SubstringByTextElements(0, LongestSubject) : text;
    }

    private static string First(MediationCase k, Side side) => k.InOrder.FirstOrDefault(p => p.Side == side)?.Key ?? "";
}
