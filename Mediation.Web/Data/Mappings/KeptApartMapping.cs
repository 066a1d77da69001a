using Mediation.Domain.Parties;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.Web.Data.Mappings;

internal sealed class KeptApartMapping : IEntityTypeConfiguration<KeptApart>
{
    public void Configure(EntityTypeBuilder<KeptApart> builder)
    {
        builder.ToTable("KeptApart");
        builder.Property<int>(CaseOrder.Position);
        builder.Property(k => k.OneKey).HasMaxLength(10);
        builder.Property(k => k.OtherKey).HasMaxLength(10);
        builder.Property(k => k.Reason).HasMaxLength(ModelRules.Unlimited);
        builder.Property(k => k.LiftReason).HasMaxLength(ModelRules.Unlimited);
    }
}
