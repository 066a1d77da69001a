using Mediation.Domain.Workflow;

namespace Mediation.Domain.Documents;

/// <summary>F04 权利义务告知书.</summary>
[PaperOf(DocumentKind.RightsNotice)]
public sealed record RightsPaper(
    string Number, string CommitteeName, string CaseTitle, IReadOnlyList<PaperSignature> Signatures, string ToldBy, DateOnly On) : IPaperModel<RightsPaper>, IReissuedPaper
{
    string IReissuedPaper.For => "";

    /// <inheritdoc/>
    public static RightsPaper Of(StepContext context, DocumentKind kind) =>
        new(context.Case.FileNumber ?? "", context.Case.CommitteeName, context.Case.Title, Paper.Signatures(context, []), context.Actor.Name, context.Today);
}
