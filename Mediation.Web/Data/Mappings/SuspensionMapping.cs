using Mediation.Domain.Sessions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.Web.Data.Mappings;

internal sealed class SuspensionMapping : IEntityTypeConfiguration<Suspension>
{
    public void Configure(EntityTypeBuilder<Suspension> builder)
    {
        builder.ToTable("Suspensions");
        builder.Property<int>(CaseOrder.Position);
        builder.Property(x => x.Note).HasMaxLength(ModelRules.Unlimited);
        builder.Property(x => x.ResumeNote).HasMaxLength(ModelRules.Unlimited);
    }
}
