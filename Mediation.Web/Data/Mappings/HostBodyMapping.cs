using Mediation.Domain.Venues;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.Web.Data.Mappings;

internal sealed class HostBodyMapping : IEntityTypeConfiguration<HostBody>
{
    public void Configure(EntityTypeBuilder<HostBody> builder)
    {
        builder.ToTable("Hosts");
        builder.Property(h => h.Name).HasMaxLength(120);
        builder.Property(h => h.RegionCode).HasMaxLength(6);
        builder.Property(h => h.CourtCode).HasMaxLength(10);
        builder.HasIndex(h => h.CourtCode).IsUnique();
    }
}
