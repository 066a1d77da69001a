using Mediation.Domain.Workflow;

namespace Mediation.Domain.Documents;

/// <summary>F31 承诺书, which the applicants hand to the court beside the application.</summary>
[PaperOf(DocumentKind.Promise)]
public sealed record PromisePaper(
    string CommitteeName, string? CourtName, string AgreementNumber, DateOnly? AgreementOn, string CaseTitle, IReadOnlyList<string> PartyNames, IReadOnlyList<PaperSignature> Signatures, DateOnly On)
    : IPaperModel<PromisePaper>, IReissuedPaper
{
    /// <inheritdoc/>
    public string For => "";

    /// <inheritdoc/>
    public static PromisePaper Of(StepContext context, DocumentKind kind)
    {
        ArgumentNullException.ThrowIfNull(context);
        var (k, a) = (context.Case, context.Case.AgreementInEffect!);
        return new(k.CommitteeName, k.Confirmation?.CourtName, a.Number, Paper.Day(a.EffectiveAt), k.Title, [.. k.InOrder.Select(p => p.Name)], Paper.Signatures(context, []), context.Today);
    }
}
