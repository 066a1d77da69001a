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
            [.. k.InOrder.Where(p => p.Side == Side.Applicant).SelectMany(p => Signing(p, context.Today))], context.Today);
    }

    // For a child the guardian signs, for a company its head (Civil Code arts. 19, 20, 61); before anybody is named, the party itself.
    private static IEnumerable<PaperSignature> Signing(Party p, DateOnly day) => p.SignatoriesOn(day) is { Count: > 0 } signatories
        ? signatories.Select(s => new PaperSignature(s.Capacity == Capacity.InPerson ? "申请人" : $"申请人的{s.Capacity.Term().Zh}", s.Name, null, null))
        : [new("申请人", p.Name, null, null)];
}
