using Mediation.Domain.Deadlines;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Documents;

/// <summary>F18 中止、恢复调解记录: blank under the resumption while mediation stands still. To whom a suspicion was reported does not stand on it: the parties read it.</summary>
[PaperOf(DocumentKind.Suspension)]
public sealed record SuspensionPaper(
    string Number, string CommitteeName, string CaseTitle, string Ground, string Note, DateOnly SuspendedOn, string? Left,
    DateOnly? ResumedOn, string? ResumeNote, DateOnly? Due, bool IsProvisional, string MediatorName, DateOnly On) : IPaperModel<SuspensionPaper>
{
    /// <inheritdoc/>
    public static SuspensionPaper Of(StepContext context, DocumentKind kind)
    {
        ArgumentNullException.ThrowIfNull(context);
        var (k, s, clock) = (context.Case, context.Case.Suspensions[^1], MediationClocks.Of(context.Case.Deadlines));
        var left = s.DaysLeft is { } days && clock is not null ? new Period(days, clock.Period.Unit).Words.Zh : null;
        return new(k.FileNumber ?? "", k.CommitteeName, k.Title, s.Ground.Term().Zh, s.Note, s.SuspendedOn, left, s.ResumedOn, s.ResumeNote,
            s.ResumedOn is null ? null : clock?.DueOn, s.ResumedOn is not null && clock?.IsProvisional is true, k.LeadMediatorName ?? "", context.Today);
    }
}
