using Mediation.Domain;
using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Parties;
using Mediation.Domain.Workflow;

namespace Mediation.Web.Public;

/// <summary>A sentence with the name it turns on in the middle.</summary>
public sealed record Headline(Text Before, string Who, Text After);

/// <summary>One stop of the road.</summary>
public sealed record RoadStop(Text Name, Text Note, DateOnly? Day, bool IsDone, bool IsNow);

/// <summary>One payment of the agreement.</summary>
public sealed record Payment(string Subject, Money Amount, Money Owed, DateOnly? Due, DateOnly? PaidOn);

/// <summary>The payments that concern the reader, and the one that comes next.</summary>
/// <param name="Next">The one that comes next; null if none is open.</param>
/// <param name="Paid">Those made.</param>
/// <param name="Open">Those not made yet.</param>
/// <param name="Total">All of them.</param>
/// <param name="Yearly">What returns every year from some later day on, each with its first day.</param>
public sealed record PaymentsView(Payment? Next, IReadOnlyList<Payment> Paid, IReadOnlyList<Payment> Open, Money Total, IReadOnlyList<Payment> Yearly);

/// <summary>Whom to call, and where they are.</summary>
public sealed record ContactView(string? Mediator, string Phone, string Committee, string? Room);

/// <summary>What a party reads about their own case. It has no statement, evidence, number or phone of anybody else.</summary>
public sealed record StatusView(
    DateOnly Today, string Name, Text Capacity, Text About, Headline Now, Text Todo, Text More, DateOnly? Due, Text DueFor, PaymentsView? Payments,
    IReadOnlyList<Text> IfUnpaid, IReadOnlyList<RoadStop> Road, IReadOnlyList<ResidentPaper> Papers, ContactView Contact)
{
    /// <summary>The next sitting to which the reader's side is to come; null if none is booked.</summary>
    public Cases.SittingTime? NextSitting { get; init; }

    /// <summary>What the reader can still do where mediation, performance or confirmation failed; empty otherwise.</summary>
    public IReadOnlyList<ExitRoute> WaysOn { get; init; } = [];

    // What parties wait for or must keep. What the committee owes to others, or to its own shelves, is not theirs to count.
    private static readonly DeadlineKind[] Told =
    [
        DeadlineKind.D01, DeadlineKind.D02, DeadlineKind.D03, DeadlineKind.D04, DeadlineKind.D07, DeadlineKind.D08, DeadlineKind.D09, DeadlineKind.D10, DeadlineKind.D11, DeadlineKind.D12,
        DeadlineKind.D13, DeadlineKind.D14, DeadlineKind.D15, DeadlineKind.D30, DeadlineKind.D33, DeadlineKind.D34, DeadlineKind.D35, DeadlineKind.D40, DeadlineKind.D40Notice, DeadlineKind.D40Closing, DeadlineKind.D47,
    ];

    /// <summary>The page of the person who proved to be reached by a party's phone.</summary>
    /// <param name="c">The case, now.</param>
    /// <param name="party">Their party.</param>
    /// <param name="representative">Which of those who act for it; null for the party itself.</param>
    /// <param name="sitting">The next sitting they are asked to; null if there is none.</param>
    public static StatusView Of(StepContext c, Party party, Representative? representative, Cases.SittingTime? sitting = null)
    {
        ArgumentNullException.ThrowIfNull(c);
        ArgumentNullException.ThrowIfNull(party);
        var (k, outlook) = (c.Case, CaseOutlook.Of(c));
        var words = new StatusWords(c, party, outlook, representative?.Name ?? party.Name, sitting is not null);
        var due = k.State == CaseState.AskingConsent && party.ConsentTo(ConsentKind.Mediation) is null ? k.Deadlines.LastOrDefault(d => d.Kind == DeadlineKind.D03 && d.IsRunning) ?? outlook.Next : outlook.Next;
        if (due is not null && !Told.Contains(due.Kind)) due = null;
        return new(c.Today, representative?.Name ?? party.Name,
            representative is null ? new("", "") : new($"您是{party.Name}{(representative.Capacity == Domain.Parties.Capacity.ElectedRepresentative ? "" : "的")}{representative.Capacity.Term().Zh}，", $"You act for {party.Name} ({representative.Capacity.Term().En}). "),
            AboutOf(k), words.Now, words.Todo, words.More, due?.DueOn, due is null ? new("", "") : Cases.CaseRow.Named(due), PaymentsOf(c, party), words.IfUnpaid(),
            StatusRoad.Of(c), ResidentPapers.Of(k, party), ContactOf(c)) { WaysOn = ExitRoutes.Of(c), NextSitting = sitting };
    }

    private static Text AboutOf(MediationCase k)
    {
        string Names(Side side, string and) => string.Join(and, k.InOrder.Where(p => p.Side == side).Select(p => p.Name));
        return new($"这是{Names(Side.Applicant, "、")}和{Names(Side.Respondent, "、")}的{k.Subject}。", $"This is the case of {Names(Side.Applicant, ", ")} and {Names(Side.Respondent, ", ")}: {k.Subject}.");
    }

    private static PaymentsView? PaymentsOf(StepContext c, Party party)
    {
        var mine = (c.Agreement?.Ledger ?? []).Where(r => r.Amount is not null && r.State is LedgerState.Open or LedgerState.Partly or LedgerState.Performed
            && (r.DebtorKey == party.Key || r.JointDebtors.Contains(party.Key) || r.CreditorKey == party.Key)).OrderBy(r => r.DueOn ?? DateOnly.MaxValue).ThenBy(r => r.Number).ToList();
        if (mine.Count == 0) return null;
        var later = mine.Where(r => r.IsYearly && r.DueOn > c.Today).ToList();
        var rows = mine.Except(later).ToList();
        var paid = rows.Where(r => r.State == LedgerState.Performed).Select(Of).ToList();
        var open = rows.Where(r => r.IsOpen).Select(Of).ToList();
        return new(open.FirstOrDefault(), paid, open, Money.Sum(rows.Select(r => r.Payable!.Value)), [.. later.Where(r => r.IsOpen).GroupBy(r => r.ObligationNumber).Select(g => Of(g.First()))]);

        static Payment Of(LedgerRow r) => new(r.Subject, r.Payable!.Value, r.Owed, r.DueOn, r.PerformedOn);
    }

    private static ContactView ContactOf(StepContext c)
    {
        var room = c.Directory.Room(c.Case.RoomId);
        var mediator = c.Directory.Mediators.FirstOrDefault(m => m.Id == c.Case.LeadMediatorId);
        var phone = new[] { mediator?.Phone, room?.Phone, c.Committee?.Phone }.FirstOrDefault(p => p is { Length: > 0 }) ?? "";
        return new(c.Case.LeadMediatorName, phone, c.Case.CommitteeName, room?.Name);
    }
}
