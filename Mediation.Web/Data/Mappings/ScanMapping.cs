using Mediation.Domain.Evidence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.Web.Data.Mappings;

internal sealed class ScanMapping : IEntityTypeConfiguration<SignedScan>
{
    public void Configure(EntityTypeBuilder<SignedScan> builder)
    {
        builder.ToTable("SignedScans");
        builder.Property<int>(CaseOrder.Position);
        builder.Property(s => s.Digest).HasMaxLength(64);
        builder.Property(s => s.TextDigest).HasMaxLength(64);
    }
}
