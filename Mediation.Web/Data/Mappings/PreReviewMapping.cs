using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Confirmation;
using Mediation.Domain.Venues;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.Web.Data.Mappings;

internal sealed class PreReviewMapping : IEntityTypeConfiguration<PreReview>
{
    public void Configure(EntityTypeBuilder<PreReview> builder)
    {
        builder.ToTable("PreReviews");
        builder.Property(p => p.TextDigest).HasMaxLength(64);
        builder.Property(p => p.Version).IsConcurrencyToken();
        builder.HasIndex(p => new { p.CourtId, p.EndedAt });
        builder.HasIndex(p => p.CaseId);
        builder.HasOne<MediationCase>().WithMany().HasForeignKey(p => p.CaseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Agreement>().WithMany().HasForeignKey(p => p.AgreementId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<HostBody>().WithMany().HasForeignKey(p => p.CourtId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(p => p.Notes).WithOne().HasForeignKey(n => n.PreReviewId).IsRequired();
    }
}
