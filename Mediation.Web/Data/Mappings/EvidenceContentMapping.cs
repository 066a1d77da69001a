using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.Web.Data.Mappings;

internal sealed class EvidenceContentMapping : IEntityTypeConfiguration<EvidenceContent>
{
    public void Configure(EntityTypeBuilder<EvidenceContent> builder)
    {
        builder.ToTable("EvidenceContents");
        builder.HasKey(e => e.EvidenceId);
        builder.HasOne<Domain.Evidence.EvidenceItem>().WithOne().HasForeignKey<EvidenceContent>(e => e.EvidenceId).OnDelete(DeleteBehavior.Restrict);
    }
}
