using Mediation.Domain.Agreements;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.Web.Data.Mappings;

internal sealed class ReceiptMapping : IEntityTypeConfiguration<Receipt>
{
    public void Configure(EntityTypeBuilder<Receipt> builder)
    {
        builder.ToTable("Receipts");
        builder.Property(r => r.ReportedByKey).HasMaxLength(10);
        builder.Property(r => r.ConfirmedByKey).HasMaxLength(10);
        builder.Ignore(r => r.IsCertain);
        builder.Property<int>(CaseOrder.Position);
    }
}
