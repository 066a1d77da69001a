using Mediation.Domain.Sessions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.Web.Data.Mappings;

internal sealed class LineCorrectionMapping : IEntityTypeConfiguration<LineCorrection>
{
    public void Configure(EntityTypeBuilder<LineCorrection> builder)
    {
        builder.ToTable("LineCorrections");
        builder.Property<int>(CaseOrder.Position);
        builder.Property(c => c.Mark).HasMaxLength(10);
        builder.Property(c => c.Words).HasMaxLength(ModelRules.Unlimited);
    }
}
