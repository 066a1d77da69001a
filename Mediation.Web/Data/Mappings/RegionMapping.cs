using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.Web.Data.Mappings;

internal sealed class RegionMapping : IEntityTypeConfiguration<RegionRow>
{
    public void Configure(EntityTypeBuilder<RegionRow> builder)
    {
        builder.ToTable("Regions");
        builder.HasKey(s => new { s.Code, s.ValidFrom });
        builder.Property(s => s.Code).HasMaxLength(6);
        builder.Property(s => s.Successor).HasMaxLength(6);
    }
}
