using Mediation.Domain.Fulfilment;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.Web.Data.Mappings;

internal sealed class RatingMapping : IEntityTypeConfiguration<Rating>
{
    public void Configure(EntityTypeBuilder<Rating> builder)
    {
        builder.ToTable("Ratings");
        builder.Property<int>(CaseOrder.Position);
        builder.Property(x => x.PartyKey).HasMaxLength(10);
        builder.Property(x => x.Words).HasMaxLength(ModelRules.Unlimited);
    }
}
