using Mediation.Domain.Venues;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.Web.Data.Mappings;

internal sealed class MediationRoomMapping : IEntityTypeConfiguration<MediationRoom>
{
    public void Configure(EntityTypeBuilder<MediationRoom> builder)
    {
        builder.ToTable("Rooms");
        builder.HasOne<Committee>().WithMany().HasForeignKey(r => r.CommitteeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<HostBody>().WithMany().HasForeignKey(r => r.HostBodyId).OnDelete(DeleteBehavior.Restrict);
    }
}
