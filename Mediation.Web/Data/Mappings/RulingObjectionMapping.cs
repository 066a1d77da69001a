using Mediation.Domain.Confirmation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.Web.Data.Mappings;

internal sealed class RulingObjectionMapping : IEntityTypeConfiguration<RulingObjection>
{
    public void Configure(EntityTypeBuilder<RulingObjection> builder)
    {
        builder.ToTable("Objections");
        builder.Property<int>(CaseOrder.Position);
        builder.Property(x => x.PartyKey).HasMaxLength(10);
        builder.Property(x => x.Reasons).HasMaxLength(ModelRules.Unlimited);
        builder.Property(x => x.CourtNumber).HasMaxLength(60);
        builder.Property(x => x.Change).HasMaxLength(ModelRules.Unlimited);
        builder.Property(x => x.Decision).HasMaxLength(ModelRules.Unlimited);
    }
}
