using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;

namespace Mediation.Domain.Confirmation;

/// <summary>Which attachments an application needs on this case (check K41).</summary>
public static class Attachments
{
    /// <summary>The attachments this application must have, in the order of the form.</summary>
    public static IReadOnlyList<Attachment> Required(MediationCase @case, Agreement agreement)
    {
        List<Attachment> all = [Attachment.Agreement, Attachment.PresidingProof, Attachment.Identities, Attachment.ServiceAddresses];
        if (@case.ObjectRegionCode is not null || agreement.Encumbrances.Length > 0) all.Add(Attachment.PropertyProof);
        if (@case.Parties.Any(p => p.Representatives.Count > 0)) all.Add(Attachment.Mandates);
        return all;
    }
}
