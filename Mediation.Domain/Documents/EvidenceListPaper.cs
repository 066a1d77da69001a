using Mediation.Domain.Cases;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Documents;

/// <summary>One item of the list of evidence.</summary>
public sealed record PaperEvidence(int Number, string Title, string SubmittedBy, int Pages, bool OriginalChecked, DateOnly ReceivedOn);

/// <summary>F06 人民调解证据材料: the list; the copies follow it in the file.</summary>
[PaperOf(DocumentKind.EvidenceList)]
public sealed record EvidenceListPaper(string Number, string CommitteeName, string CaseTitle, IReadOnlyList<PaperEvidence> Items, DateOnly On)
    : IPaperModel<EvidenceListPaper>, IReissuedPaper
{
    /// <inheritdoc/>
    public string For => "";

    /// <inheritdoc/>
    public static EvidenceListPaper Of(StepContext context, DocumentKind kind)
    {
        ArgumentNullException.ThrowIfNull(context);
        return Of(context.Case, context.Today);
    }

    internal static EvidenceListPaper Of(MediationCase k, DateOnly on) => new(k.FileNumber ?? "", k.CommitteeName, k.Title,
        [.. k.Evidence.OrderBy(e => e.Number).Select(e => new PaperEvidence(e.Number, e.Title, e.SubmittedBy, e.Pages, e.OriginalChecked, e.ReceivedOn))], on);
}
