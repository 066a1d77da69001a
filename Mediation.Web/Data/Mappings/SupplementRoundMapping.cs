using Mediation.Domain.Confirmation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.Web.Data.Mappings;

internal sealed class SupplementRoundMapping : IEntityTypeConfiguration<SupplementRound>
{
    public void Configure(EntityTypeBuilder<SupplementRound> builder)
    {
        builder.ToTable("SupplementRounds");
        builder.Property<int>(CaseOrder.Position);
        builder.Property(r => r.Asked).HasMaxLength(ModelRules.Unlimited);
        builder.Property(r => r.SeenText).HasMaxLength(ModelRules.Unlimited);
        builder.Property(r => r.Supplied).HasMaxLength(ModelRules.Unlimited);
        builder.Property(r => r.Clarified).HasMaxLength(ModelRules.Unlimited);
        builder.HasIndex(r => r.OrderedAt);
    }
}
