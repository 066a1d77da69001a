using Mediation.Domain.Sessions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.Web.Data.Mappings;

internal sealed class SessionMapping : IEntityTypeConfiguration<Session>
{
    public void Configure(EntityTypeBuilder<Session> builder)
    {
        builder.ToTable("Sessions");
        builder.Property<int>(CaseOrder.Position);
        builder.Property(s => s.Helpers).HasMaxLength(ModelRules.Unlimited);
        builder.Property(s => s.Summary).HasMaxLength(ModelRules.Unlimited);
        builder.Ignore(s => s.PresentKeys).Ignore(s => s.Signers).Ignore(s => s.StandingLines);
        builder.HasMany(s => s.Attendances).WithOne().HasForeignKey("SessionId").IsRequired();
        builder.HasIndex(CaseMapping.CaseId, nameof(Session.Number)).IsUnique();
        builder.HasMany(s => s.Corrections).WithOne().HasForeignKey("SessionId").IsRequired();
        builder.HasMany(s => s.Statements).WithOne().HasForeignKey("SessionId").IsRequired();
    }
}
