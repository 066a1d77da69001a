using Mediation.Domain.Access;
using Mediation.Domain.Agreements;
using Mediation.Domain.Confirmation;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Enforcement;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Cases;

/// <summary>The four answers of every case page: where it is, whose move, by when, what is missing. Derived, never stored.</summary>
/// <param name="Where">The state in words.</param>
/// <param name="Whose">Who must act: a name where it is one person, otherwise the role.</param>
/// <param name="WhoseNote">As what, or what the others wait for.</param>
/// <param name="Next">The nearest running deadline that somebody must keep; null if there is none.</param>
/// <param name="Forward">The step that leads on; null where the road ends.</param>
/// <param name="Missing">What that step still needs.</param>
/// <param name="DebtorKey">Key of the party whose performance is awaited, if that is what the case waits for.</param>
public sealed record CaseOutlook(Text Where, Text Whose, Text WhoseNote, Deadline? Next, CaseStep? Forward, IReadOnlyList<Need> Missing, string? DebtorKey)
{
    // Rights and outer limits: shown among the deadlines, but nobody's move hangs on them.
    private static readonly DeadlineKind[] Background =
        [DeadlineKind.D16, DeadlineKind.D17, DeadlineKind.D18, DeadlineKind.D19, DeadlineKind.D24, DeadlineKind.D31Effect, DeadlineKind.D32, DeadlineKind.D36, DeadlineKind.D37, DeadlineKind.D38, DeadlineKind.D39];

    private static readonly DeadlineKind[] CourtDays = [DeadlineKind.D34, DeadlineKind.D40, DeadlineKind.D40Notice, DeadlineKind.D40Closing];

    // Owed by the committee to the sender; while a debtor is awaited it stands among the deadlines and is nobody elses day.
    private static readonly DeadlineKind[] Replies = [DeadlineKind.D27, DeadlineKind.D28, DeadlineKind.D29];

    /// <summary>Where no move is left.</summary>
    public static readonly Text Nobody = new("没有人需要办", "nobody");

    /// <summary>The answers at the moment of the context.</summary>
    public static CaseOutlook Of(StepContext context)
    {
        var k = context.Case;
        var unwilling = Unwilling(k);
        var forward = unwilling is null
            ? CaseWorkflow.Steps.FirstOrDefault(s => s.IsForward && s.Machine == Machine.Case && CaseWorkflow.Belongs(s, k))
            : CaseWorkflow.Find(k.State == CaseState.Signing ? "refuse-to-sign" : "end-without-agreement");
        List<Need> missing = forward is null ? [] : [.. forward.Requirements.SelectMany(r => r.Examine(context)).Where(n => !n.Met)];
        if (k.State == CaseState.AwaitingSupplement) missing = [.. k.MissingItems.Select(m => new Need(new(m, m), false)), .. missing];
        var waiting = k.State is CaseState.Performing or CaseState.InDefault ? NextRow(context) : null;
        var next = k.Deadlines.Where(d => d.IsRunning && !Background.Contains(d.Kind) && (waiting is null || !Replies.Contains(d.Kind))).MinBy(d => d.DueOn);
        // While a court enforces, or waits for the parties, its own day comes first.
        var isCourts = k.Enforcement is { State: not EnforcementState.Ended } || k.Confirmation is { State: ConfirmationState.Supplement or ConfirmationState.FurtherEvidence };
        if (isCourts) next = k.Deadlines.Where(d => d.IsRunning && CourtDays.Contains(d.Kind)).MinBy(d => d.DueOn) ?? next;
        var (whose, note) = WhoseMove(context, forward, missing, waiting);
        if (unwilling is not null) note = new($"{unwilling.Name}不愿意继续调解，应当终止并告知其他途径", $"{unwilling.Name} does not want to go on; mediation must be ended and the other ways told");
        return new(k.State.Term(), whose, note, waiting is null || isCourts ? next : next?.LedgerNumber is null && next is not null && next.DueOn < waiting.DueOn ? next : DeadlineOf(k, waiting) ?? next,
            forward, missing, waiting?.DebtorKey);
    }

    /// <summary>
    /// Whether the move is the actor's: the step that leads on is theirs, and so is what it still lacks, a sitting that goes on or a draft with faults. Not where
    /// somebody else must do something first, nor while the case rests.
    /// </summary>
    public bool IsMoveOf(StepContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Case.State is not (CaseState.Suspended or CaseState.AwaitingSupplement) && DebtorKey is null
            && Forward is { } forward && CaseAccess.MayTake(forward, context.Actor, context.Case) && Missing.All(n => n.Whose is null);
    }

    /// <summary>The row of the ledger that comes next: overdue first, then by day.</summary>
    public static LedgerRow? NextRow(StepContext context) => context.Agreement?.Ledger
        .Where(r => r.HoldsUpOn(context.Today)).OrderBy(r => r.DueOn ?? DateOnly.MaxValue).ThenBy(r => r.Number).FirstOrDefault();

    // Who takes consent back after acceptance ends the mediation: no step forward is left (People's Mediation Law art. 23(2)).
    private static Parties.Party? Unwilling(MediationCase k) => k.State is CaseState.Accepted or CaseState.Assigned or CaseState.Mediating or CaseState.Drafting or CaseState.Signing
        ? k.InOrder.FirstOrDefault(p => p.ConsentTo(Parties.ConsentKind.Mediation) is { Given: false }) : null;

    private static Deadline? DeadlineOf(MediationCase k, LedgerRow row) =>
        k.Deadlines.FirstOrDefault(d => d.Kind == DeadlineKind.D30 && d.StoppedAt is null && d.LedgerNumber == row.Number);

    private static (Text Whose, Text Note) WhoseMove(StepContext c, CaseStep? forward, List<Need> missing, LedgerRow? waiting)
    {
        var k = c.Case;
        if (k.Enforcement is { State: not EnforcementState.Ended } enforced) return (Plain(enforced.CourtName), enforced.State.Term());
        if (k.Confirmation is { State: ConfirmationState.Supplement or ConfirmationState.FurtherEvidence } asked)
            return (new("各方当事人", "the parties"), asked.State.Term());
        if (waiting is not null && k.FindParty(waiting.DebtorKey) is { } debtor)
            return (Plain(debtor.Name), new($"{debtor.Mark}方，{waiting.Subject}", $"{waiting.Subject}"));
        if (k.State == CaseState.AwaitingSupplement)
            return (Plain(string.Join('、', k.InOrder.Where(p => p.Side == Parties.Side.Applicant).Select(p => p.Name))), new("申请人，补充材料", "applicant, to bring material"));
        if (k.State == CaseState.Suspended && k.OpenSuspension is { } pause)
            return (Plain(k.LeadMediatorName ?? ""), new($"等原因消除：{pause.Ground.Term().Zh}", $"once the cause has gone: {pause.Ground.Term().En}"));
        if (k.State == CaseState.Performed && k.Confirmation is { IsPending: true } pending)
            return (Plain(pending.CourtName), pending.State.Term());
        if (forward is null) return (Nobody, new("", ""));
        if (missing.FirstOrDefault(n => n.Whose is not null) is { Whose: { } name } need)
            return (Plain(name), missing.Count > 1 ? new($"还有{missing.Count - 1}项在后面", $"{missing.Count - 1} more to follow") : need.Sentence);
        var role = forward.Roles.FirstOrDefault(r => r is not (Role.Applicant or Role.OtherParty or Role.System));
        return role switch
        {
            Role.Mediator when k.LeadMediatorName is { } mediator => (Plain(mediator), role.Term()),
            Role.Director when c.Committee?.DirectorName is { Length: > 0 } director => (Plain(director), role.Term()),
            _ => (role.Term(), new(k.CommitteeName, k.CommitteeName)),
        };
    }

    private static Text Plain(string name) => new(name, name);
}
