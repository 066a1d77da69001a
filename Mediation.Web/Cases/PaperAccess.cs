using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Domain.Documents;

namespace Mediation.Web.Cases;

/// <summary>Which papers somebody who may not read the whole file may open.</summary>
internal static class PaperAccess
{
    /// <summary>The body that referred the case opens the reply and the notices addressed to it, a court also what touches its own clock or decision; everybody who reads the file opens all. A court that had the case keeps the papers it decided on.</summary>
    internal static bool MaySee(IssuedDocument paper, Actor reader, MediationCase @case) =>
        MaySee(paper.Kind, reader, @case) || (CaseAccess.LastSeenBy(reader, @case) is { } until && paper.IssuedAt <= until);

    private static bool MaySee(DocumentKind kind, Actor reader, MediationCase @case) => CaseAccess.LevelOf(reader, @case) switch
    {
        ReadLevel.Full => true,
        ReadLevel.Summary => (kind is DocumentKind.Reply or DocumentKind.NonAcceptance or DocumentKind.Ended or DocumentKind.UndisputedFacts or DocumentKind.NoPenalty
                    or DocumentKind.DelegationLetter or DocumentKind.EntrustmentLetter or DocumentKind.PoliceLetter or DocumentKind.PetitionLetter
                || (kind is DocumentKind.Recusal or DocumentKind.Extension or DocumentKind.Suspension && @case.Origin is CaseOrigin.CourtDelegated or CaseOrigin.CourtEntrusted))
            && CaseAccess.RelationOf(reader, @case).HasFlag(CaseRelation.Referring),
        _ => false,
    };
}
