using Mediation.Domain.Confirmation;
using Mediation.Domain.Enforcement;
using Mediation.Domain.Venues;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.Web.Data.Mappings;

internal sealed class EnforcementMapping : IEntityTypeConfiguration<EnforcementApplication>
{
    public void Configure(EntityTypeBuilder<EnforcementApplication> builder)
    {
        builder.ToTable("Enforcements");
        builder.Property<int>(CaseOrder.Position);
        builder.Property(e => e.CreditorKey).HasMaxLength(10);
        builder.Property(e => e.CourtNumber).HasMaxLength(60);
        builder.Property(e => e.RowNumbers).HasMaxLength(ModelRules.Unlimited);
        builder.Property(e => e.PropertyClues).HasMaxLength(ModelRules.Unlimited);
        builder.Property(e => e.OutcomeNote).HasMaxLength(ModelRules.Unlimited);
        builder.Ignore(e => e.Debtors);
        builder.HasIndex(CaseMapping.CaseId, nameof(EnforcementApplication.Number)).IsUnique();
        builder.HasIndex(e => new { e.CourtId, e.State });
        builder.HasOne<ConfirmationApplication>().WithMany().HasForeignKey(e => e.ConfirmationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<HostBody>().WithMany().HasForeignKey(e => e.CourtId).OnDelete(DeleteBehavior.Restrict);
    }
}
