using Mediation.Domain.Referrals;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.Web.Data.Mappings;

internal sealed class OutsideReportMapping : IEntityTypeConfiguration<OutsideReport>
{
    public void Configure(EntityTypeBuilder<OutsideReport> builder)
    {
        builder.ToTable("Reports");
        builder.Property<int>(CaseOrder.Position);
        builder.Property(x => x.What).HasMaxLength(ModelRules.Unlimited);
    }
}
