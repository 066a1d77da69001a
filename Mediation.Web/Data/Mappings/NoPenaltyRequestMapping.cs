using Mediation.Domain.Referrals;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.Web.Data.Mappings;

internal sealed class NoPenaltyRequestMapping : IEntityTypeConfiguration<NoPenaltyRequest>
{
    public void Configure(EntityTypeBuilder<NoPenaltyRequest> builder)
    {
        builder.ToTable("NoPenaltyRequests");
        builder.Property<int>(CaseOrder.Position);
        builder.Property(x => x.PerformanceShown).HasMaxLength(ModelRules.Unlimited);
        builder.Property(x => x.SignedBy).HasMaxLength(ModelRules.Unlimited);
        builder.Property(x => x.Decision).HasMaxLength(ModelRules.Unlimited);
    }
}
