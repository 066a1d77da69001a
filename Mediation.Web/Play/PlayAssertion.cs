using Mediation.Domain;
using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Workflow;

namespace Mediation.Web.Play;

/// <summary>A row the ledger must have.</summary>
internal sealed record LedgerAssertion(int Row, string? Amount, DateOnly? Due, LedgerState? State);

/// <summary>A deadline the case must have.</summary>
internal sealed record DeadlineAssertion(DeadlineKind Kind, DateOnly? Due, bool? Met);

/// <summary>What must be true of a case when the script has been played.</summary>
/// <param name="Case">Label of the case.</param>
/// <param name="State">Codes of its states: S20 or S20/C07.</param>
/// <param name="Ledger">Rows of the ledger.</param>
/// <param name="Shares">Rows of the division and their total.</param>
/// <param name="Deadlines">Deadlines.</param>
/// <param name="Documents">Codes of the papers issued, in order.</param>
internal sealed record PlayAssertion(
    string Case, string? State, IReadOnlyList<LedgerAssertion> Ledger, (int? Count, string? Total)? Shares,
    IReadOnlyList<DeadlineAssertion> Deadlines, IReadOnlyList<string>? Documents)
{
    /// <summary>The same without the days.</summary>
    public PlayAssertion WithoutDays() =>
        this with { Ledger = [.. Ledger.Select(r => r with { Due = null })], Deadlines = [.. Deadlines.Select(d => d with { Due = null })] };

    /// <summary>What is otherwise; empty if everything is as asserted.</summary>
    public IEnumerable<Text> Check(MediationCase c)
    {
        var state = CaseWorkflow.Code(c);
        if (State is not null && State != state) yield return Otherwise("state", State, state);
        var rows = c.Agreement?.Ledger ?? [];
        foreach (var wanted in Ledger)
        {
            var row = rows.FirstOrDefault(r => r.Number == wanted.Row);
            var found = row is null ? "—" : $"{row.Amount} {row.DueOn:yyyy-MM-dd} {row.State}";
            if (row is null || (wanted.Amount is { } amount && amount != row.Amount?.ToString()) || (wanted.Due is { } due && due != row.DueOn) || (wanted.State is { } s && s != row.State))
                yield return Otherwise($"ledger {wanted.Row}", $"{wanted.Amount} {wanted.Due:yyyy-MM-dd} {wanted.State}", found);
        }
        if (Shares is { } shares)
        {
            var (count, total) = (c.Agreement?.Shares.Count ?? 0, Money.Sum(c.Agreement?.Shares.Select(s => s.Amount) ?? []).ToString());
            if ((shares.Count ?? count) != count || (shares.Total ?? total) != total) yield return Otherwise("shares", $"{shares.Count} {shares.Total}", $"{count} {total}");
        }
        foreach (var wanted in Deadlines)
            if (!c.Deadlines.Any(d => d.Kind == wanted.Kind && (wanted.Due ?? d.DueOn) == d.DueOn && (wanted.Met is not { } met || met == (d.StoppedAt is not null && d.IsMet))))
                yield return Otherwise($"deadline {wanted.Kind}", $"{wanted.Due:yyyy-MM-dd} {wanted.Met}",
                    string.Join(" | ", c.Deadlines.Where(d => d.Kind == wanted.Kind).Select(d => $"{d.DueOn:yyyy-MM-dd} {d.StoppedAt is not null && d.IsMet}")));
        var issued = c.Documents.OrderBy(d => d.Number).Select(d => d.Kind.Code()).ToList();
        if (Documents is { } papers && !papers.SequenceEqual(issued)) yield return Otherwise("documents", string.Join(' ', papers), string.Join(' ', issued));
    }

    private Text Otherwise(string what, string wanted, string found) =>
        new($"案件“{Case}”的{what}应当是“{wanted}”，实际是“{found}”", $"{what} of case “{Case}” should be “{wanted}” and is “{found}”");
}
