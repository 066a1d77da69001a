using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.Web.Data.Mappings;

internal sealed class OutboxMapping : IEntityTypeConfiguration<OutboxMessage>
{
    public void Configure(EntityTypeBuilder<OutboxMessage> builder)
    {
        builder.ToTable("Outbox");
        builder.Property(m => m.Phone).HasMaxLength(40);
        builder.Property(m => m.Words).HasMaxLength(1000);
        builder.Property(m => m.Problem).HasMaxLength(300);
        builder.HasIndex(m => m.NextAttemptAt);
        builder.HasOne<Domain.Cases.MediationCase>().WithMany().HasForeignKey(m => m.CaseId).OnDelete(DeleteBehavior.Restrict);
    }
}
