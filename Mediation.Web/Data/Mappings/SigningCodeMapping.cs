using Mediation.Domain.Agreements;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.Web.Data.Mappings;

/// <summary>Codes are no part of the case: trying one changes no version that somebody else saw.</summary>
internal sealed class SigningCodeMapping : IEntityTypeConfiguration<SigningCode>
{
    public void Configure(EntityTypeBuilder<SigningCode> builder)
    {
        builder.ToTable("SigningCodes");
        builder.Property(c => c.PartyKey).HasMaxLength(10);
        builder.Property(c => c.TextDigest).HasMaxLength(64);
        builder.Property(c => c.Salt).HasMaxLength(64);
        builder.Property(c => c.Hash).HasMaxLength(64);
        builder.HasIndex(c => new { c.CaseId, c.MadeAt });
        builder.HasOne<Domain.Cases.MediationCase>().WithMany().HasForeignKey(c => c.CaseId).OnDelete(DeleteBehavior.Restrict);
    }
}
