using Mediation.Domain.Documents;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.Web.Data.Mappings;

internal sealed class ServiceRecordMapping : IEntityTypeConfiguration<ServiceRecord>
{
    public void Configure(EntityTypeBuilder<ServiceRecord> builder)
    {
        builder.ToTable("Services");
        builder.Property<int>(CaseOrder.Position);
        builder.Property(x => x.PartyKey).HasMaxLength(10);
        builder.Property(x => x.Note).HasMaxLength(ModelRules.Unlimited);
    }
}
