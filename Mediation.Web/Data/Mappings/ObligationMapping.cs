using Mediation.Domain.Agreements;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.Web.Data.Mappings;

internal sealed class ObligationMapping : IEntityTypeConfiguration<Obligation>
{
    public void Configure(EntityTypeBuilder<Obligation> builder)
    {
        builder.ToTable("Obligations");
        builder.Property<int>(CaseOrder.Position);
        builder.Property(o => o.DebtorKey).HasMaxLength(10);
        builder.Property(o => o.CreditorKey).HasMaxLength(10);
        builder.Property(o => o.Subject).HasMaxLength(ModelRules.Unlimited);
        builder.Property(o => o.Manner).HasMaxLength(ModelRules.Unlimited);
        builder.Property(o => o.Further).HasMaxLength(ModelRules.Unlimited);
        builder.Ignore(o => o.IsPayment).Ignore(o => o.IsPerformable).Ignore(o => o.DefaultNumbers).Ignore(o => o.JointDebtors);
        builder.HasMany(o => o.Instalments).WithOne().HasForeignKey("ObligationId").IsRequired();
    }
}
