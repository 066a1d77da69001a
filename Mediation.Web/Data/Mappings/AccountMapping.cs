using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.Web.Data.Mappings;

internal sealed class AccountMapping : IEntityTypeConfiguration<Account.Account>
{
    public void Configure(EntityTypeBuilder<Account.Account> builder)
    {
        builder.Property(a => a.Id).HasMaxLength(128);
        builder.Property(a => a.Name).HasMaxLength(100);
        builder.Property(a => a.RegionCode).HasMaxLength(6);
        builder.HasOne<Domain.Venues.Committee>().WithMany().HasForeignKey(a => a.CommitteeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Domain.Venues.Mediator>().WithMany().HasForeignKey(a => a.MediatorId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Domain.Venues.HostBody>().WithMany().HasForeignKey(a => a.HostBodyId).OnDelete(DeleteBehavior.Restrict);
    }
}
