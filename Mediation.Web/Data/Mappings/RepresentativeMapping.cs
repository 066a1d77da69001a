using Mediation.Domain.Parties;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.Web.Data.Mappings;

internal sealed class RepresentativeMapping : IEntityTypeConfiguration<Representative>
{
    public void Configure(EntityTypeBuilder<Representative> builder)
    {
        builder.ToTable("Representatives");
        builder.Property<int>(CaseOrder.Position);
        builder.Property(r => r.IdNumber).HasMaxLength(18);
        builder.Property(r => r.Phone).HasMaxLength(30);
        builder.HasIndex(r => r.IdNumber);
        builder.HasIndex(r => r.Phone);
    }
}
