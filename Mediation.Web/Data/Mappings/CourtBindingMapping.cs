using Mediation.Domain.Venues;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.Web.Data.Mappings;

internal sealed class CourtBindingMapping : IEntityTypeConfiguration<CourtBinding>
{
    public void Configure(EntityTypeBuilder<CourtBinding> builder)
    {
        builder.ToTable("Bindings");
        builder.Property(b => b.RegionCode).HasMaxLength(6);
        builder.HasIndex(b => b.RegionCode);
        builder.HasOne<HostBody>().WithMany().HasForeignKey(b => b.CourtId).OnDelete(DeleteBehavior.Restrict);
    }
}
