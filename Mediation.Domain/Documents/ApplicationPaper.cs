using Mediation.Domain.Parties;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Documents;

/// <summary>F02 人民调解申请书.</summary>
[PaperOf(DocumentKind.Application)]
public sealed record ApplicationPaper(
    string CommitteeName, IReadOnlyList<PaperParty> Applicants, IReadOnlyList<PaperParty> Others, string CaseTitle, string Facts, IReadOnlyList<string> Requests,
    IReadOnlyList<PaperSignature> Signatures, DateOnly On) : IPaperModel<ApplicationPaper>, IReissuedPaper
{
    string IReissuedPaper.For => "";

    /// <inheritdoc/>
    public static ApplicationPaper Of(StepContext context, DocumentKind kind)
    {
        var k = context.Case;
        return new(k.CommitteeName, [.. k.InOrder.Where(p => p.Side == Side.Applicant).Select(p => PaperParty.Of(p, context.Today))],
            [.. k.InOrder.Where(p => p.Side != Side.Applicant).Select(p => PaperParty.Of(p, context.Today))], k.Title, k.Facts,
            k.Claims.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
            [.. k.InOrder.Where(p => p.Side == Side.Applicant).Select(p => new PaperSignature("申请人", p.Name, null, null))], context.Today);
    }
}
