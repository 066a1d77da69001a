using Mediation.Domain.Venues;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.Web.Data.Mappings;

internal sealed class RecusalMapping : IEntityTypeConfiguration<Recusal>
{
    public void Configure(EntityTypeBuilder<Recusal> builder)
    {
        builder.ToTable("Recusals");
        builder.Property<int>(CaseOrder.Position);
        builder.Property(x => x.PartyKey).HasMaxLength(10);
        builder.Property(x => x.Reasons).HasMaxLength(ModelRules.Unlimited);
        builder.Property(x => x.Decision).HasMaxLength(ModelRules.Unlimited);
        builder.HasOne<Mediator>().WithMany().HasForeignKey(x => x.MediatorId).OnDelete(DeleteBehavior.Restrict);
    }
}
