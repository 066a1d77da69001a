using Mediation.Domain.Confirmation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.Web.Data.Mappings;

internal sealed class JudgeTickMapping : IEntityTypeConfiguration<JudgeTick>
{
    public void Configure(EntityTypeBuilder<JudgeTick> builder)
    {
        builder.ToTable("JudgeTicks");
        builder.HasKey(t => new { t.ApplicationId, t.JudgeId, t.Item });
        builder.Property(t => t.JudgeId).HasMaxLength(128);
        builder.Property(t => t.Item).HasMaxLength(20);
        builder.Property(t => t.Basis).HasMaxLength(64);
        builder.HasOne<ConfirmationApplication>().WithMany().HasForeignKey(t => t.ApplicationId).OnDelete(DeleteBehavior.Restrict);
    }
}
