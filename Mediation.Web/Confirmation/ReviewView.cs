using Mediation.Domain;
using Mediation.Domain.Access;
using Mediation.Domain.Agreements;
using Mediation.Domain.Agreements.Review;
using Mediation.Domain.Confirmation;
using Mediation.Domain.Workflow;
using Mediation.Domain.Workflow.Steps;
using Mediation.Web.Cases;

namespace Mediation.Web.Confirmation;

/// <summary>One clause with what carries it and what the machine notes.</summary>
public sealed record ClauseView(string Text, IReadOnlyList<(string Title, string Note)> Evidence, IReadOnlyList<(string Mark, string Words, string Note)> Record, Text? Warning);

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

    /// <summary>The view of a case whose reader reads it in full; null if there is no application.</summary>
    public static ReviewView? Of(StepContext c)
    {
        if (c.Confirmation is not { } a || CaseAccess.LevelOf(c.Actor, c.Case) != ReadLevel.Full) return null;
        var agreement = c.Case.Agreements.First(x => x.Id == a.AgreementId);
        List<Domain.Parties.Party> parties = [.. c.Case.InOrder];
        var findings = AgreementReview.Run(ReviewSubject.Of(c, agreement));
        var running = c.Case.Deadlines.Where(d => d.StoppedAt is null).ToList();
        return new(c.Case.Id, c.Case.Version, c.Case.Title, a.CourtNumber, CaseRow.Names(c.Case, Domain.Parties.Side.Applicant), CaseRow.Names(c.Case, Domain.Parties.Side.Respondent),
            c.Case.CommitteeName, c.Case.LeadMediatorName, a.State, agreement.EffectiveAt, a.FiledAt, a.AcceptedAt, a.QuestionedAt, a.QuestioningRecord, a.DecidedAt,
            running.FirstOrDefault(d => d.Kind is Domain.Deadlines.DeadlineKind.D33 or Domain.Deadlines.DeadlineKind.D34 or Domain.Deadlines.DeadlineKind.D35)?.DueOn,
            running.FirstOrDefault(d => d.Kind == Domain.Deadlines.DeadlineKind.D36)?.DueOn, c.Today,
            [.. agreement.Obligations.OrderBy(o => o.Number).Select(o => Clause(o, c, parties, findings))], agreement.Facts, ConfirmationChecklist.For(c),
            [.. c.Case.Documents.OrderByDescending(d => d.Number).Select(d => new PaperView(d.Id, d.Kind.Term(), d.IssuedAt, d.Digest is not null, d.Pages))],
            [.. CaseViews.Offers(c).Where(o => o.Step.Machine != Machine.Case || o.Step is ServePaper)], CaseViews.Options(c), a.Ground358?.Term() ?? a.Ground355?.Term(), a.Reasons, a.Missing, a.Supplied)
        {
            Court = CourtRecord.Of(c), Passed = agreement.Overrides,
        };
    }

    private static ClauseView Clause(Obligation o, StepContext c, IReadOnlyList<Domain.Parties.Party> parties, IReadOnlyList<Finding> findings)
    {
        var warnings = findings.Where(f => f.Clause == o.Number && f.Level != FindingLevel.Inform).Select(f => f.Matter).ToList();
        return new(ClauseText.Write(o, parties),
            [.. ClauseSupport.Evidence(o, c.Case).Select(e => (e.Title, e.Shows))],
            [.. ClauseSupport.Statements(o, c.Case).Select(s => (s.Mark.Length > 0 ? s.Mark : "记", s.Words, $"{s.Speaker} {Shell.Tongue.Clock(s.At)}"))],
            warnings.Count == 0 ? null : new(string.Join('；', warnings.Select(w => w.Zh)), string.Join("; ", warnings.Select(w => w.En))));
    }
}
