using Mediation.Domain.Agreements;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Data.Mappings;

/// <summary>
/// Signatures stand under an agreement or under an application; each kind has a table of its own, so that each row has exactly
/// one paper. (They are not owned types: a migration cannot remember that an owned row is not deleted by cascade.)
/// </summary>
internal static class SignatureMapping
{
    public const string UnderAgreements = "AgreementSignature";
    public const string UnderApplications = "ApplicationSignature";

    public static void Apply(ModelBuilder builder)
    {
        foreach (var name in new[] { UnderAgreements, UnderApplications })
            builder.SharedTypeEntity<Signature>(name, signature =>
            {
                signature.ToTable(name + "s");
                signature.Property(s => s.PartyKey).HasMaxLength(10);
                signature.Property(s => s.TextDigest).HasMaxLength(64);
                signature.Property(s => s.Strokes).HasMaxLength(ModelRules.Unlimited);
                signature.Property<int>(CaseOrder.Position);
            });
    }
}
