using Mediation.Domain;
using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Domain.Confirmation;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Enforcement;
using Mediation.Domain.Parties;
using Mediation.Domain.Workflow;

namespace Mediation.Web.Cases;

/// <summary>One case in a list.</summary>
public sealed record CaseRow(
    Guid Id, string Number, string Applicants, string Respondents, string Subject, DisputeCategory Category, CaseState State, ConfirmationState? Confirmation,
    Text Whose, IReadOnlyList<Text> Missing, DateOnly? Due, Text DueName, bool Provisional, bool IsMine, DateOnly Today, string? CourtNumber, DateTime? FiledAt)
{
    /// <summary>Whether the court has ruled and the ruling has not reached every party.</summary>
    public bool ToServe { get; init; }

    /// <summary>What is left of a clock that stands still, in words; null if none does.</summary>
    public Text? Standing { get; init; }

    /// <summary>The next sitting that is booked, for a reader of the whole file; null if none is.</summary>
    public SittingTime? NextSitting { get; init; }

    /// <summary>The enforcement beside it; null if none.</summary>
    public EnforcementState? Enforcement { get; init; }

    /// <summary>The group on the board: overdue, soon, the reader's own, waiting for others, without a deadline, closed.</summary>
    public string Group => CaseStages.IsOver(State) && Due is null ? "done" : Due is not { } due ? "wait" : due < Today ? "over" : due.DayNumber - Today.DayNumber <= 3 ? "soon" : IsMine ? "run" : "others";

    /// <summary>The row of a case for its reader.</summary>
    public static CaseRow Of(StepContext context)
    {
        var k = context.Case;
        var outlook = CaseOutlook.Of(context);
        var mask = NameMask.For(context);
        var confirmation = k.Confirmation;
        // The court's own lists say what the court waits for, not who pays whom outside.
        var isCourts = confirmation is not null && context.Actor.HostBodyId == confirmation.CourtId;
        var isEnforced = k.Enforcement is { State: not EnforcementState.Ended };
        var courtDeadline = isCourts && confirmation is { IsPending: true }
            ? k.Deadlines.Where(d => d.IsRunning && d.Kind is DeadlineKind.D33 or DeadlineKind.D34 or DeadlineKind.D35 or DeadlineKind.D36).MinBy(d => d.DueOn)
            : null;
        var next = isCourts && !isEnforced ? courtDeadline : courtDeadline ?? outlook.Next;
        var turn = isCourts && !isEnforced ? CourtTurn.Of(k, confirmation!, context.Today) : null;
        var whose = !isCourts || isEnforced ? outlook.Whose
            : turn is { } role ? role == Role.Judge && confirmation!.JudgeName is { } judge ? new(judge, judge) : role == Role.CourtClerk && !confirmation!.IsPending ? new("书记员", "court clerk") : role.Term()
            : confirmation!.IsPending ? outlook.Whose : CaseOutlook.Nobody;
        return new(k.Id, k.FileNumber ?? "", mask.Over(Names(k, Side.Applicant)), mask.Over(Names(k, Side.Respondent)), mask.Over(k.Subject), k.Category, k.State, confirmation?.State,
            mask.Over(whose), isCourts ? [] : [.. outlook.Missing.Select(n => mask.Over(n.Sentence))], next?.DueOn, next is null ? new("", "") : mask.Over(Named(next)), next?.IsProvisional is true,
            isCourts && !isEnforced ? CourtTurn.IsOf(context.Actor, turn, confirmation!.State, confirmation.IsOpenTo(context.Actor)) : outlook.IsMoveOf(context) || k.State != CaseState.Suspended && CaseViews.Offers(context).Any(o => o.IsOpen && (o.Step.IsForward || o.Step.Machine == Machine.Confirmation && confirmation?.State is not ConfirmationState.Confirmed)), context.Today,
            confirmation?.CourtNumber, confirmation?.FiledAt)
        {
            ToServe = isCourts && !isEnforced && turn == Role.CourtClerk && !confirmation!.IsPending,
            Standing = StandingOf(context),
            Enforcement = k.Enforcement?.State,
        };
    }

    /// <summary>What is left of a clock that stands still: 停着，还剩12日; null if it runs or is done.</summary>
    internal static Text? StandingOf(Deadline d, WorkingCalendar calendar, DateOnly? today = null)
    {
        if (today is { } day && d.HasLapsed(day)) return new($"{d.DueOn:yyyy年M月d日}已满", $"ended {d.DueOn:yyyy-MM-dd}");
        if (d.PausedOn is not { } since || d.StoppedAt is not null) return null;
        var left = new Period(d.Left(since, calendar), d.Period.Unit).Words;
        return new($"停着，还剩{left.Zh}", $"standing still, {left.En} left");
    }

    /// <summary>The same for the mediation clock of a case, with its name.</summary>
    internal static Text? StandingOf(StepContext c) =>
        MediationClocks.Of(c.Case.Deadlines) is { } clock && StandingOf(clock, c.Calendar) is { } left ? new($"{Named(clock).Zh}{left.Zh}", $"{Named(clock).En} {left.En}") : null;

    internal static Text Named(Deadline d)
    {
        var rule = DeadlineRules.Of(d.Kind).Name;
        // What a party owes is named by itself; every other day says first what it is the day of.
        return d.Subject.Length == 0 ? rule : new(d.Kind == DeadlineKind.D30 ? d.Subject : $"{rule.Zh}：{d.Subject}", $"{rule.En}: {d.Subject}");
    }

    internal static string Names(MediationCase k, Side side) => string.Join('、', k.InOrder.Where(p => p.Side == side).Select(p => p.Name));
}
