using Mediation.Domain.Deadlines;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Documents;

/// <summary>F17 延长调解期限同意书, with a line for every party to sign.</summary>
[PaperOf(DocumentKind.Extension)]
public sealed record ExtensionPaper(
    string Number, string CommitteeName, string CaseTitle, DateOnly Began, DateOnly From, DateOnly Until, bool IsProvisional, bool IsOutsideTrialLimit, string Reason,
    IReadOnlyList<PaperSignature> Signatures, string MediatorName, DateOnly On) : IPaperModel<ExtensionPaper>
{
    /// <inheritdoc/>
    public static ExtensionPaper Of(StepContext context, DocumentKind kind)
    {
        ArgumentNullException.ThrowIfNull(context);
        var (k, extension, clock) = (context.Case, context.Case.Extensions[^1], MediationClocks.Of(context.Case.Deadlines)!);
        var old = k.Deadlines.Last(d => MediationClocks.All.Contains(d.Kind) && d != clock);
        return new(k.FileNumber ?? "", k.CommitteeName, k.Title, old.TriggerOn, extension.From, extension.Until, clock.IsProvisional, clock.Kind == DeadlineKind.D12, extension.Reason,
            Paper.Signatures(context, []), k.LeadMediatorName ?? "", context.Today);
    }
}
