using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.Web.Data.Mappings;

internal sealed class RuleValueMapping : IEntityTypeConfiguration<RuleValueRow>
{
    public void Configure(EntityTypeBuilder<RuleValueRow> builder)
    {
        builder.ToTable("RuleValues");
        builder.HasKey(s => new { s.Key, s.ValidFrom });
        builder.Property(s => s.Key).HasMaxLength(60);
    }
}
