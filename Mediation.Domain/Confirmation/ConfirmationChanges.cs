using Mediation.Domain.Cases;
using Mediation.Domain.Evidence;

namespace Mediation.Domain.Confirmation;

/// <summary>One clause then and now.</summary>
/// <param name="Number">Number of the clause.</param>
/// <param name="Before">The words the court saw; null if there was no such clause.</param>
/// <param name="After">The words now; null if there is none any more.</param>
public sealed record ClauseChange(int Number, string? Before, string? After)
{
    /// <summary>Whether the words differ.</summary>
    public bool IsChanged => Before != After;
}

/// <summary>
/// What changed since the court last sent an application back, or since it last had an earlier agreement of the same case before it.
/// Only texts and papers the court itself saw are compared.
/// </summary>
/// <param name="Since">When the court saw the earlier text, UTC.</param>
/// <param name="Asked">What the court asked for; null where an earlier application was decided.</param>
/// <param name="AskedClause">The clause it named.</param>
/// <param name="Supplied">What came, in the parties' words; null if nothing has come.</param>
/// <param name="Clauses">Every clause, then and now.</param>
/// <param name="Attachments">Attachments handed in since.</param>
/// <param name="Evidence">Items of evidence listed since.</param>
public sealed record ConfirmationChanges(
    DateTime Since, string? Asked, int? AskedClause, string? Supplied, IReadOnlyList<ClauseChange> Clauses, IReadOnlyList<Attachment> Attachments, IReadOnlyList<EvidenceItem> Evidence)
{
    /// <summary>Whether any clause reads otherwise.</summary>
    public bool IsTextChanged => Clauses.Any(c => c.IsChanged);

    /// <summary>The changes of the application that counts; null if the court sees it for the first time.</summary>
    public static ConfirmationChanges? Of(MediationCase @case)
    {
        ArgumentNullException.ThrowIfNull(@case);
        if (@case.Confirmation is not { FiledAt: not null } application) return null;
        var now = ConfirmedText.Of(@case, application);
        if (application.Rounds.MaxBy(r => r.Number) is { } round)
        {
            var seen = Names(round.SeenAttachments);
            return new(round.OrderedAt, round.Asked, round.Clause, round.Supplied, Compare(ConfirmedText.Read(round.SeenText), now),
                [.. Names(application.Attachments).Except(seen)], [.. @case.Evidence.Where(e => e.Number > round.SeenEvidence).OrderBy(e => e.Number)]);
        }
        if (@case.Confirmations.Where(a => a.Number < application.Number && a.CourtId == application.CourtId && a.DecidedAt is not null).MaxBy(a => a.Number) is not { } earlier) return null;
        return new(earlier.DecidedAt!.Value, null, null, null, Compare(ConfirmedText.Of(@case, earlier), now),
            [.. Names(application.Attachments).Except(Names(earlier.Attachments))],
            [.. @case.Evidence.Where(e => e.ReceivedOn > Workflow.StepContext.DayOf(earlier.DecidedAt.Value)).OrderBy(e => e.Number)]);
    }

    private static List<ClauseChange> Compare(IReadOnlyList<ClauseWords> before, IReadOnlyList<ClauseWords> after) =>
        [.. before.Concat(after).Select(c => c.Number).Distinct().Order().Select(n =>
            new ClauseChange(n, before.FirstOrDefault(c => c.Number == n)?.Words, after.FirstOrDefault(c => c.Number == n)?.Words))];

    private static IEnumerable<Attachment> Names(string stored) => stored.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<Attachment>);
}
