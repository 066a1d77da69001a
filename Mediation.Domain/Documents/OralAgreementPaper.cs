using Mediation.Domain.Agreements;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Documents;

/// <summary>F09 人民调解口头协议登记表.</summary>
[PaperOf(DocumentKind.OralAgreement)]
public sealed record OralAgreementPaper(
    string Number, string CommitteeName, IReadOnlyList<PaperParty> Parties, string Facts, IReadOnlyList<string> Clauses, IReadOnlyList<PaperSignature> Signatures,
    string MediatorName, DateOnly ReachedOn) : IPaperModel<OralAgreementPaper>
{
    /// <summary>The clauses in English, for the reading copy; empty of papers issued before there were any.</summary>
    public IReadOnlyList<string> Readings { get; init; } = [];

    /// <inheritdoc/>
    public static OralAgreementPaper Of(StepContext context, DocumentKind kind)
    {
        var a = context.Case.Agreements[^1];
        return new(a.Number, context.Case.CommitteeName, Paper.Blocks(context), a.Facts, [.. Paper.Clauses(context, a).Select(AgreementText.Spoken)],
            Paper.Signatures(context, a.Signatures), context.Case.LeadMediatorName ?? "", StepContext.DayOf(a.FinalisedAt ?? context.Now))
        {
            Readings = Paper.Readings(context, a),
        };
    }
}
