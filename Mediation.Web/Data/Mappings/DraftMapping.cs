using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.Web.Data.Mappings;

internal sealed class DraftMapping : IEntityTypeConfiguration<Draft>
{
    public void Configure(EntityTypeBuilder<Draft> builder)
    {
        builder.ToTable("Drafts");
        builder.HasKey(d => new { d.OwnerId, d.Key });
        builder.Property(d => d.OwnerId).HasMaxLength(128);
        builder.Property(d => d.Key).HasMaxLength(200);
        builder.Property(d => d.Words).HasMaxLength(ModelRules.Unlimited);
    }
}
