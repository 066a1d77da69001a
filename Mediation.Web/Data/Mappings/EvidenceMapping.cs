using Mediation.Domain.Evidence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.Web.Data.Mappings;

internal sealed class EvidenceMapping : IEntityTypeConfiguration<EvidenceItem>
{
    public void Configure(EntityTypeBuilder<EvidenceItem> builder)
    {
        builder.ToTable("Evidence");
        builder.Property<int>(CaseOrder.Position);
        builder.Property(e => e.Shows).HasMaxLength(ModelRules.Unlimited);
        builder.Property(e => e.Digest).HasMaxLength(64);
        builder.HasMany(e => e.Opinions).WithOne().HasForeignKey("EvidenceId").IsRequired();
        builder.HasIndex(CaseMapping.CaseId, nameof(EvidenceItem.Number)).IsUnique();
    }
}

internal sealed class EvidenceOpinionMapping : IEntityTypeConfiguration<EvidenceOpinion>
{
    public void Configure(EntityTypeBuilder<EvidenceOpinion> builder)
    {
        builder.ToTable("EvidenceOpinions");
        builder.Property<int>(CaseOrder.Position);
        builder.Property(o => o.PartyKey).HasMaxLength(10);
    }
}
