using Mediation.Domain.Deadlines;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.Web.Data.Mappings;

internal sealed class DeadlineMapping : IEntityTypeConfiguration<Deadline>
{
    public void Configure(EntityTypeBuilder<Deadline> builder)
    {
        builder.ToTable("Deadlines");
        builder.Property<int>(CaseOrder.Position);
        builder.Property(d => d.PartyKey).HasMaxLength(10);
        builder.Property(d => d.Subject).HasMaxLength(ModelRules.Unlimited);
        builder.HasIndex(d => new { d.DueOn, d.StoppedAt });
        builder.HasIndex(d => new { d.IsProvisional, d.StoppedAt });
    }
}
