using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.Web.Data.Mappings;

internal sealed class UploadMapping : IEntityTypeConfiguration<Upload>
{
    public void Configure(EntityTypeBuilder<Upload> builder)
    {
        builder.ToTable("Uploads");
        builder.Property(u => u.OwnerId).HasMaxLength(128);
        builder.Property(u => u.Digest).HasMaxLength(64);
        builder.HasIndex(u => new { u.CaseId, u.OwnerId });
        builder.HasOne<Domain.Cases.MediationCase>().WithMany().HasForeignKey(u => u.CaseId).OnDelete(DeleteBehavior.Restrict);
    }
}
