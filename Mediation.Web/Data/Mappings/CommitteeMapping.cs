using Mediation.Domain.Venues;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.Web.Data.Mappings;

internal sealed class CommitteeMapping : IEntityTypeConfiguration<Committee>
{
    public void Configure(EntityTypeBuilder<Committee> builder)
    {
        builder.ToTable("Committees");
        builder.Property(c => c.Name).HasMaxLength(120);
        builder.Property(c => c.ShortName).HasMaxLength(20);
        builder.Property(c => c.RegionCode).HasMaxLength(6);
        builder.HasIndex(c => c.Name).IsUnique();
        builder.HasIndex(c => c.ShortName).IsUnique();
        builder.HasIndex(c => c.RegionCode);
    }
}
