using Mediation.Domain;
using Mediation.Domain.Access;
using Mediation.Domain.Agreements;
using Mediation.Domain.Agreements.Review;
using Mediation.Domain.Cases;
using Mediation.Domain.Confirmation;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Parties;
using Mediation.Domain.Workflow;
using Mediation.Domain.Workflow.Steps;
using Mediation.Web.Cases;
using Mediation.Web.Shell;

namespace Mediation.Web.Confirmation;

/// <summary>An item of evidence beside a clause, with why it stands there and its file.</summary>
public sealed record EvidenceBeside(int Number, string Title, string Note, IReadOnlyList<Text> By, FileView? File);

/// <summary>A line of the record beside a clause, with why it stands there.</summary>
public sealed record LineBeside(string Mark, string Words, string Note, bool IsConfirmedFact, IReadOnlyList<Text> By);

/// <summary>One clause with what carries it and what the machine notes.</summary>
public sealed record ClauseView(int Number, string Text, IReadOnlyList<EvidenceBeside> Evidence, IReadOnlyList<LineBeside> Record, Text? Warning);

/// <summary>What the ruling judge judged, as everybody who may read the application sees it.</summary>
/// <param name="Judge">The judge.</param>
/// <param name="At">When the ruling was made, UTC.</param>
/// <param name="Failed">Code of the item an application failed on; null where it was confirmed.</param>
public sealed record JudgedView(string Judge, DateTime At, string? Failed);

/// <summary>Everything a judge needs for one application, on one page.</summary>
public sealed record ReviewView(
    Guid CaseId, int Version, string Title, string? CourtNumber, string Applicants, string Respondents, string Committee, string? Mediator,
    ConfirmationState State, DateTime? EffectiveAt, DateTime? FiledAt, DateTime? AcceptedAt, DateTime? QuestionedAt, string? QuestioningRecord, DateTime? DecidedAt,
    DateOnly? Due, DateOnly? LimitOn, DateOnly Today, IReadOnlyList<ClauseView> Clauses, string Facts, IReadOnlyList<ChecklistItem> Checklist,
    IReadOnlyList<PaperView> Papers, IReadOnlyList<StepOffer> Offers, StepOptions Options, Text? Ground, string? Reasons, string? Missing, string? Supplied)
{
    /// <summary>What the director let pass.</summary>
    public IReadOnlyList<CheckOverride> Passed { get; init; } = [];

    /// <summary>The further round, services, objections and enforcement.</summary>
    public CourtRecord? Court { get; init; }

    /// <summary>The parties and who may act for them.</summary>
    public IReadOnlyList<AuthorityView> Parties { get; init; } = [];

    /// <summary>What changed since the court saw it last; null at first sight.</summary>
    public ConfirmationChanges? Changes { get; init; }

    /// <summary>The judge named to review; null if none is.</summary>
    public string? Judge { get; init; }

    /// <summary>What each item of the list rests on now, by its code.</summary>
    public IReadOnlyDictionary<string, string> Basis { get; init; } = new Dictionary<string, string>();

    /// <summary>The reader's own ticks, by the code of the item.</summary>
    public IReadOnlyDictionary<string, TickView> Ticks { get; init; } = new Dictionary<string, TickView>();

    /// <summary>What the ruling judge judged; null before a ruling, and where there was nothing to judge.</summary>
    public JudgedView? Judged { get; init; }

    /// <summary>What the filing office put to a judge: not to accept, and why; null if it did not.</summary>
    public Text? Proposed { get; init; }

    /// <summary>Its reasons.</summary>
    public string? ProposedReasons { get; init; }

    /// <summary>Whose turn it is in the court; null while nobody's.</summary>
    public Role? Turn { get; init; }

    /// <summary>Whether the reader may act as the judge: nobody is named, or it is they.</summary>
    public bool IsOpenToReader { get; init; }

    /// <summary>What court and room wrote to each other before it was filed; null if nothing.</summary>
    public PreReviewView? LookOn { get; init; }

    /// <summary>Whether the parties are still in the room.</summary>
    public bool IsInRoom { get; init; }

    /// <summary>Whether the court still has something to rule on.</summary>
    public bool IsPending { get; init; }

    /// <summary>What is worth a second look while the court has not ruled.</summary>
    public IReadOnlyList<Signal> Signals { get; init; } = [];

    /// <summary>The list of evidence.</summary>
    public IReadOnlyList<EvidenceView> Evidence { get; init; } = [];

    /// <summary>Before and after it on the docket.</summary>
    public DocketNeighbours Neighbours { get; init; } = new(0, 0, null, null);

    /// <summary>What is open to the parties where the court did not confirm.</summary>
    public IReadOnlyList<ExitRoute> WaysOn { get; init; } = [];

    /// <summary>Items the reader has not judged, or no longer.</summary>
    public IReadOnlyList<ChecklistItem> Unjudged => [.. Checklist.Where(i => Ticks.GetValueOrDefault(i.Code) is not { Counts: true })];

    /// <summary>The view of a case whose reader reads it in full; null if there is no application.</summary>
    public static ReviewView? Of(StepContext c)
    {
        if (c.Confirmation is not { } a || CaseAccess.LevelOf(c.Actor, c.Case) != ReadLevel.Full) return null;
        var agreement = c.Case.Agreements.First(x => x.Id == a.AgreementId);
        // Of a decided application what was found on the day of the ruling.
        var findings = ConfirmationChecklist.Findings(c, a).ToList();
        var running = c.Case.Deadlines.Where(d => d.StoppedAt is null).ToList();
        var (checklist, clauses) = (ConfirmationChecklist.For(c), ConfirmedText.Of(c.Case, a));
        return new(c.Case.Id, c.Case.Version, c.Case.Title, a.CourtNumber, CaseRow.Names(c.Case, Side.Applicant), CaseRow.Names(c.Case, Side.Respondent),
            c.Case.CommitteeName, c.Case.LeadMediatorName, a.State, agreement.EffectiveAt, a.FiledAt, a.AcceptedAt, a.QuestionedAt, a.QuestioningRecord, a.DecidedAt,
            running.FirstOrDefault(d => d.Kind is DeadlineKind.D33 or DeadlineKind.D34 or DeadlineKind.D35)?.DueOn,
            running.FirstOrDefault(d => d.Kind == DeadlineKind.D36)?.DueOn, c.Today,
            [.. agreement.Obligations.OrderBy(o => o.Number).Select(o => Clause(o, clauses.First(x => x.Number == o.Number).Words, c, findings))], agreement.Facts, checklist,
            [.. c.Case.Documents.OrderByDescending(d => d.Number).Select(PaperView.Of)],
            [.. CaseViews.Offers(c).Where(o => o.Step.Machine != Machine.Case || o.Step is ServePaper)], CaseViews.Options(c), a.Ground358?.Term() ?? a.Ground355?.Term(), a.Reasons, a.Missing, a.Supplied)
        {
            Court = CourtRecord.Of(c), Passed = agreement.Overrides, Ticks = TicksOf(a), Judged = JudgedOf(a), Proposed = a.State == ConfirmationState.Filed ? a.ProposedGround?.Term() : null, ProposedReasons = a.ProposedReasons,
            Turn = CourtTurn.Of(c.Case, a, c.Today), IsOpenToReader = a.IsOpenTo(c.Actor), Judge = a.JudgeName, IsPending = a.IsPending, Changes = ConfirmationChanges.Of(c.Case), WaysOn = ExitRoutes.Of(c),
            Evidence = CaseViews.Evidence(c.Case),
            Parties = [.. c.Case.InOrder.Select(p => AuthorityView.Of(p, c, a))],
            Basis = checklist.ToDictionary(i => i.Code, i => JudgeTick.BasisOf(i, a, clauses)),
        };
    }

    private static Dictionary<string, TickView> TicksOf(ConfirmationApplication a) => a.DecidedAt is { } at
        ? a.JudgedItems.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToDictionary(code => code, _ => new TickView(at, true)) : [];

    private static JudgedView? JudgedOf(ConfirmationApplication a) => a is { DecidedAt: { } at, JudgeName: { } judge } && (a.JudgedItems.Length > 0 || a.State == ConfirmationState.Rejected)
        ? new(judge, at, a.Ground358?.Code() ?? a.Ground355?.Code()) : null;

    private static ClauseView Clause(Obligation o, string words, StepContext c, IReadOnlyList<Finding> findings)
    {
        var warnings = findings.Where(f => f.Clause == o.Number).Select(f => f.Matter).ToList();
        return new(o.Number, words,
            [.. ClauseSupport.Evidence(o, c.Case).Select(s => new EvidenceBeside(s.Of.Number, s.Of.Title, s.Of.Shows, s.By,
                s.Of.FileName is { } name ? new($"evidence/{s.Of.Id}", name, s.Of.MediaType != "application/pdf", s.Of.Size, s.Of.Digest!) : null))],
            [.. ClauseSupport.Statements(o, c.Case).Select(s => new LineBeside(s.Of.Mark.Length > 0 ? s.Of.Mark : "记", s.Of.Words, $"{s.Of.Speaker} {Tongue.Clock(s.Of.At)}", s.Of.Kind == Domain.Sessions.StatementKind.ConfirmedFact, s.By))],
            warnings.Count == 0 ? null : new(string.Join('；', warnings.Select(w => w.Zh)), string.Join("; ", warnings.Select(w => w.En))));
    }
}
