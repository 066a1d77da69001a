using Mediation.Domain.Fulfilment;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.Web.Data.Mappings;

internal sealed class FollowUpMapping : IEntityTypeConfiguration<FollowUp>
{
    public void Configure(EntityTypeBuilder<FollowUp> builder)
    {
        builder.ToTable("FollowUps");
        builder.Property<int>(CaseOrder.Position);
        builder.Property(f => f.PartyKey).HasMaxLength(10);
        builder.Property(f => f.Findings).HasMaxLength(ModelRules.Unlimited);
    }
}
