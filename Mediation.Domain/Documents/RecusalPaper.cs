using Mediation.Domain.Venues;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Documents;

/// <summary>F16 回避申请和决定书: blank under the decision while it is asked for.</summary>
[PaperOf(DocumentKind.Recusal)]
public sealed record RecusalPaper(
    string Number, string CommitteeName, string CaseTitle, string? Applicant, string MediatorName, string Ground, string Reasons, DateOnly RequestedOn,
    string? Outcome, string Decision, string? Successor, string? DecidedBy, DateOnly? DecidedOn, IReadOnlyList<PaperSignature> Signatures, DateOnly On) : IPaperModel<RecusalPaper>
{
    /// <inheritdoc/>
    public static RecusalPaper Of(StepContext context, DocumentKind kind)
    {
        ArgumentNullException.ThrowIfNull(context);
        var (k, r) = (context.Case, context.Case.Recusals[^1]);
        // Whoever took over: the one who presides now, or the further mediator who joined with the decision.
        var successor = r.Outcome != RecusalOutcome.Granted ? null
            : k.CoMediatorsAtWork().FirstOrDefault(m => m.AppointedAt == r.DecidedAt)?.Name ?? (k.CoMediators.Any(m => m.MediatorId == r.MediatorId && m.ReleasedAt == r.DecidedAt) ? null : k.LeadMediatorName);
        return new(k.FileNumber ?? "", k.CommitteeName, k.Title, k.FindParty(r.PartyKey)?.Name, r.MediatorName, r.Ground.Term().Zh, r.Reasons, StepContext.DayOf(r.RequestedAt),
            r.Outcome?.Term().Zh, r.Decision ?? "", successor, r.DecidedBy, Paper.Day(r.DecidedAt),
            r.Outcome == RecusalOutcome.Waived ? Paper.Signatures(context, []) : [], context.Today);
    }
}
