using Mediation.Domain.Evidence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.Web.Data.Mappings;

internal sealed class ScanContentMapping : IEntityTypeConfiguration<ScanContent>
{
    public void Configure(EntityTypeBuilder<ScanContent> builder)
    {
        builder.ToTable("ScanContents");
        builder.HasKey(s => s.ScanId);
        builder.HasOne<SignedScan>().WithOne().HasForeignKey<ScanContent>(s => s.ScanId).OnDelete(DeleteBehavior.Restrict);
    }
}
