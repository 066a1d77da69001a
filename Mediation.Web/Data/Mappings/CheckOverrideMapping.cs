using Mediation.Domain.Agreements;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.Web.Data.Mappings;

internal sealed class CheckOverrideMapping : IEntityTypeConfiguration<CheckOverride>
{
    public void Configure(EntityTypeBuilder<CheckOverride> builder)
    {
        builder.ToTable("CheckOverrides");
        builder.Property<int>(CaseOrder.Position);
        builder.Property(x => x.Digest).HasMaxLength(64);
        builder.Property(x => x.Matter).HasMaxLength(ModelRules.Unlimited);
        builder.Property(x => x.Reason).HasMaxLength(ModelRules.Unlimited);
    }
}
