using Mediation.Domain.Cases;
using Mediation.Domain.Intake;
using Mediation.Domain.Venues;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.Web.Data.Mappings;

internal sealed class RequestMapping : IEntityTypeConfiguration<Request>
{
    public void Configure(EntityTypeBuilder<Request> builder)
    {
        builder.ToTable("Requests");
        builder.Property(r => r.Version).IsConcurrencyToken();
        builder.Property(r => r.Number).HasMaxLength(60);
        builder.Property(r => r.QueryCode).HasMaxLength(10);
        builder.Property(r => r.Phone).HasMaxLength(40);
        builder.Property(r => r.OtherPhone).HasMaxLength(40);
        builder.Property(r => r.Words).HasMaxLength(ModelRules.Unlimited);
        builder.Property(r => r.Wish).HasMaxLength(ModelRules.Unlimited);
        builder.Property(r => r.Answer).HasMaxLength(ModelRules.Unlimited);
        builder.Property(r => r.TriageReason).HasMaxLength(ModelRules.Unlimited);
        builder.HasIndex(r => r.QueryCode).IsUnique();
        builder.HasIndex(r => r.CommandId).IsUnique();
        builder.HasIndex(r => new { r.CommitteeId, r.State, r.ReceivedAt });
        builder.HasIndex(r => new { r.Phone, r.ReceivedAt });
        builder.HasOne<Committee>().WithMany().HasForeignKey(r => r.CommitteeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<MediationRoom>().WithMany().HasForeignKey(r => r.RoomId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<MediationCase>().WithMany().HasForeignKey(r => r.CaseId).OnDelete(DeleteBehavior.Restrict);
    }
}
