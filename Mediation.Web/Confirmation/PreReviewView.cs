using Mediation.Domain.Agreements;
using Mediation.Domain.Confirmation;
using Mediation.Domain.Parties;
using Mediation.Domain.Sessions;
using Mediation.Domain.Workflow;
using Mediation.Web.Cases;

namespace Mediation.Web.Confirmation;

/// <summary>One comment as it is shown.</summary>
public sealed record PreReviewLine(int? Clause, string Words, string By, bool FromCourt, DateTime At);

/// <summary>What the court and the room see of an agreement that is not filed yet: the signed text and what speaks of it, no identity numbers, nothing of separate talks.</summary>
public sealed record PreReviewView(
    Guid Id, Guid CaseId, string Applicants, string Respondents, string Subject, string Committee, string? Mediator, string Court, DateTime AskedAt, string AskedBy, string Consent, bool IsLive,
    string Facts, IReadOnlyList<(int Number, string Text)> Clauses, IReadOnlyList<string> Signed, DateTime? SealedAt, IReadOnlyList<(string Title, string Shows)> Evidence,
    IReadOnlyList<string> ConfirmedFacts, IReadOnlyList<PreReviewLine> Notes, DateOnly Today)
{
    /// <summary>The version of the request this was made from.</summary>
    public int Version { get; init; }

    internal static PreReviewView Of(PreReview asked, StepContext c)
    {
        var k = c.Case;
        var agreement = k.Agreements.First(a => a.Id == asked.AgreementId);
        var live = asked.IsLive(k);
        List<Party> parties = [.. k.InOrder];
        return new(asked.Id, k.Id, CaseRow.Names(k, Side.Applicant), CaseRow.Names(k, Side.Respondent), k.Subject, k.CommitteeName, k.LeadMediatorName, asked.CourtName, asked.AskedAt, asked.AskedByName,
            asked.ConsentNote, live, live ? agreement.Facts : "",
            // What the parties agreed to show is the text they signed then.
            live ? [.. agreement.Obligations.OrderBy(o => o.Number).Select(o => (o.Number, ClauseText.Write(o, parties)))] : [],
            live ? [.. agreement.Signatures.Where(s => s.PartyKey.Length > 0).OrderBy(s => s.At).Select(s => $"{s.Name} {Shell.Tongue.Clock(s.At)}")] : [], live ? agreement.SealedAt : null,
            live ? [.. k.Evidence.OrderBy(e => e.Number).Select(e => (e.Title, e.Shows))] : [],
            live ? [.. k.Sessions.SelectMany(s => s.StandingLines).Where(s => s.Kind == StatementKind.ConfirmedFact).Select(s => s.Words)] : [],
            [.. asked.Notes.OrderBy(n => n.At).Select(n => new PreReviewLine(n.Clause, n.Words, n.ByName, n.FromCourt, n.At))], c.Today) { Version = asked.Version };
    }
}
