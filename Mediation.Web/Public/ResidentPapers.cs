using Mediation.Domain;
using Mediation.Domain.Cases;
using Mediation.Domain.Documents;
using Mediation.Domain.Parties;
using Mediation.Domain.Workflow;

namespace Mediation.Web.Public;

/// <summary>A paper a party may have.</summary>
/// <param name="Id">The paper.</param>
/// <param name="Name">What it is.</param>
/// <param name="Day">Its day.</param>
/// <param name="IsReady">Whether its file is made.</param>
public sealed record ResidentPaper(Guid Id, Text Name, DateOnly Day, bool IsReady);

/// <summary>Which papers of the file a party may have: those made for the parties, the newest of each, and none made for somebody else.</summary>
internal static class ResidentPapers
{
    private static readonly HashSet<DocumentKind> ForEveryParty =
    [
        DocumentKind.RightsNotice, DocumentKind.Agreement, DocumentKind.AgreementToSign, DocumentKind.Amendment, DocumentKind.AmendmentToSign, DocumentKind.OralAgreement,
        DocumentKind.NonAcceptance, DocumentKind.Extension, DocumentKind.Suspension, DocumentKind.Ended, DocumentKind.Receipt, DocumentKind.ConfirmationApplication,
        DocumentKind.ConfirmationApplicationToSign, DocumentKind.Promise, DocumentKind.AcceptanceNotice, DocumentKind.CourtSupplementNotice, DocumentKind.RulingNotAccepted,
        DocumentKind.RulingValid, DocumentKind.RulingRejected, DocumentKind.RulingWithdrawn, DocumentKind.RulingTreatedAsWithdrawn, DocumentKind.RulingObjectionDismissed,
        DocumentKind.RulingObjectionUpheld,
    ];

    public static IReadOnlyList<ResidentPaper> Of(MediationCase @case, Party party) =>
        [.. @case.Documents.Where(d => MayHave(d, @case, party)).OrderBy(d => d.Number).Select(d => new ResidentPaper(d.Id, d.Kind.Term(), StepContext.DayOf(d.IssuedAt), d.Digest is not null))];

    public static bool MayHave(IssuedDocument paper, MediationCase @case, Party party) =>
        @case.Documents.All(d => d.Replaces != paper.Number) && (ForEveryParty.Contains(paper.Kind) || paper.Kind switch
        {
            DocumentKind.Application or DocumentKind.SupplementNotice => party.Side == Side.Applicant,
            DocumentKind.Invitation => ((InvitationPaper)Paper.Read(paper)).For == party.Key,
            DocumentKind.UrgeNotice => ((UrgePaper)Paper.Read(paper)).To.Contains(party.Name),
            _ => false,
        });
}
