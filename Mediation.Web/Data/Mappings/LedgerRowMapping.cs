using Mediation.Domain.Agreements;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.Web.Data.Mappings;

internal sealed class LedgerRowMapping : IEntityTypeConfiguration<LedgerRow>
{
    public void Configure(EntityTypeBuilder<LedgerRow> builder)
    {
        builder.ToTable("Ledger");
        builder.Property<int>(CaseOrder.Position);
        builder.Property(r => r.DebtorKey).HasMaxLength(10);
        builder.Property(r => r.CreditorKey).HasMaxLength(10);
        builder.Property(r => r.Subject).HasMaxLength(ModelRules.Unlimited);
        builder.Property(r => r.WaiverNote).HasMaxLength(ModelRules.Unlimited);
        builder.Ignore(r => r.Received).Ignore(r => r.Payable).Ignore(r => r.Owed).Ignore(r => r.JointDebtors).Ignore(r => r.Claimed).Ignore(r => r.IsOpen).Ignore(r => r.IsSettled);
        builder.HasIndex("AgreementId", nameof(LedgerRow.Number)).IsUnique();
        builder.HasIndex(r => r.DueOn);
        builder.HasMany(r => r.Receipts).WithOne().HasForeignKey("LedgerRowId").IsRequired();
    }
}
