using Mediation.Domain.Sessions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.Web.Data.Mappings;

internal sealed class InvestigationMapping : IEntityTypeConfiguration<Investigation>
{
    public void Configure(EntityTypeBuilder<Investigation> builder)
    {
        builder.ToTable("Investigations");
        builder.Property<int>(CaseOrder.Position);
        builder.Property(i => i.Present).HasMaxLength(ModelRules.Unlimited);
        builder.HasIndex(CaseMapping.CaseId, nameof(Investigation.Number)).IsUnique();
        builder.HasMany(i => i.Answers).WithOne().HasForeignKey("InvestigationId").IsRequired();
    }
}
