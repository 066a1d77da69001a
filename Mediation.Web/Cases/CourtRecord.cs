using Mediation.Domain;
using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Confirmation;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Enforcement;
using Mediation.Domain.Workflow;

namespace Mediation.Web.Cases;

/// <summary>One service of a court paper.</summary>
public sealed record ServedView(Text Paper, string Party, Text Manner, DateOnly On, DateOnly? ObjectBy);

/// <summary>The questioning of both parties: when, who was there and what was verified (CPL Interpretation art. 356).</summary>
public sealed record QuestioningView(DateTime At, string? Present, string Record);

/// <summary>What the ruling judge judged, item by item.</summary>
public sealed record JudgedRecord(string Judge, DateTime At, IReadOnlyList<Text> Items);

/// <summary>One objection to the ruling.</summary>
public sealed record ObjectionView(Text Kind, string Name, DateOnly On, string Reasons, Text? Outcome, string? Decision, string? Change);

/// <summary>One application for enforcement.</summary>
public sealed record EnforcementView(
    int Number, EnforcementState State, string Court, string? CourtNumber, string Creditor, string Debtors, Money Claimed, Money LateCharge, DateOnly AppliedOn, DateOnly? AcceptedOn,
    DateOnly? EndedOn, Text? Outcome, string? Note);

/// <summary>What the court did beside its ruling: the further round, who has the papers, objections, enforcement; and until when it may be applied for again.</summary>
public sealed record CourtRecord(
    string? Further, int? FurtherClause, DateOnly? FurtherBy, string? Brought, string? Withdrawal, string? Extension, IReadOnlyList<ServedView> Served,
    IReadOnlyList<ObjectionView> Objections, IReadOnlyList<EnforcementView> Enforcements, DateOnly? ApplyAgainBy)
{
    /// <summary>The questioning; null before.</summary>
    public QuestioningView? Questioning { get; init; }

    /// <summary>What the judge judged when confirming; null otherwise.</summary>
    public JudgedRecord? Judged { get; init; }

    /// <summary>When and where the parties are to appear, while that lies ahead; null if not set.</summary>
    public string? Appearance { get; init; }

    /// <summary>The record of the application that counts.</summary>
    public static CourtRecord? Of(StepContext c)
    {
        ArgumentNullException.ThrowIfNull(c);
        if (c.Confirmation is not { } a) return null;
        var k = c.Case;
        string Name(string key) => k.FindParty(key)?.Name ?? "";
        DateOnly? Day(DateTime? at) => at is { } moment ? StepContext.DayOf(moment) : null;
        return new(a.FurtherOrdered, a.FurtherClause, a.FurtherBy, a.FurtherSupplied, a.WithdrawalReason, a.ExtensionNote,
            [.. k.Services.Where(s => Domain.Documents.PaperService.IsCourtPaper(s.Kind)).Select(s => new ServedView(s.Kind.Term(), Name(s.PartyKey), s.Manner.Term(), s.ServedOn,
                s.Kind == Domain.Documents.DocumentKind.RulingValid ? k.Deadlines.LastOrDefault(d => d.Kind == DeadlineKind.D37 && d.PartyKey == s.PartyKey)?.DueOn : null))],
            [.. a.Objections.Select(o => new ObjectionView(o.Kind.Term(), o.ObjectorName, StepContext.DayOf(o.FiledAt), o.Reasons, o.Outcome?.Term(), o.Decision, o.Change))],
            [.. k.Enforcements.OrderByDescending(e => e.Number).Select(e => new EnforcementView(e.Number, e.State, e.CourtName, e.CourtNumber, Name(e.CreditorKey),
                string.Join('、', e.Debtors.Select(Name)), e.Claimed, e.LateCharge, StepContext.DayOf(e.AppliedAt), Day(e.AcceptedAt), Day(e.EndedAt), e.Outcome?.Term(), e.OutcomeNote))],
            ApplyAgain(c, a))
        {
            Questioning = a is { QuestionedAt: { } at, QuestioningRecord: { } record } ? new(at, a.QuestionedPresent, record) : null,
            Judged = a is { DecidedAt: { } decided, JudgeName: { } judge, JudgedItems.Length: > 0 } ? new(judge, decided, [.. ItemsOf(a)]) : null,
            Appearance = a.QuestionedAt is null && a.DecidedAt is null ? a.QuestioningSet : null,
        };
    }

    private static IEnumerable<Text> ItemsOf(ConfirmationApplication a)
    {
        var codes = a.JudgedItems.Split(' ');
        return Enum.GetValues<ReviewItem>().Where(i => codes.Contains(i.Code())).Select(i => i.Term());
    }

    // T58. What else is open to the parties is said by ExitRoutes alone.
    private static DateOnly? ApplyAgain(StepContext c, ConfirmationApplication a) =>
        a.MayApplyAgain && c.Case.State is not (CaseState.Closed or CaseState.Archived) && c.Case.Deadlines.LastOrDefault(d => d.Kind == DeadlineKind.D32) is { } window && !window.IsSurelyOver(c.Today) ? window.DueOn : null;
}
