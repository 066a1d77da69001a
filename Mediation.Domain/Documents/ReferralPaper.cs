using Mediation.Domain.Cases;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Documents;

/// <summary>F21, F22, F23 and F26: the letter by which another body hands a dispute over, with room to sign for it.</summary>
[PaperOf(DocumentKind.DelegationLetter, DocumentKind.EntrustmentLetter, DocumentKind.PoliceLetter, DocumentKind.PetitionLetter)]
public sealed record ReferralPaper(
    string Number, string From, string To, string CaseTitle, IReadOnlyList<PaperParty> Parties, string Facts, string Claims, string Consent,
    IReadOnlyList<string> Materials, string OfficerName, string? CourtNumber, bool IsSummary, bool IsPublicSecurityCase, bool IsPenaltyDecided, string? ItemClass,
    DateOnly? SenderDueOn, DateOnly On) : IPaperModel<ReferralPaper>
{
    /// <inheritdoc/>
    public static ReferralPaper Of(StepContext context, DocumentKind kind)
    {
        var (k, r) = (context.Case, context.Case.Referral!);
        return new(r.LetterNumber, r.FromName, k.CommitteeName, k.Title, Paper.Blocks(context), k.Facts, k.Claims, r.ConsentEvidence,
            [.. r.Materials.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)], r.OfficerName, r.CourtNumber,
            k.IsSummaryProcedure, r.IsPublicSecurityCase, r.IsPenaltyDecided, r.PetitionClass?.Term().Zh, r.SenderDueOn, context.Today);
    }
}
