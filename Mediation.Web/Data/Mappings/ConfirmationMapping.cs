using Mediation.Domain.Agreements;
using Mediation.Domain.Confirmation;
using Mediation.Domain.Venues;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.Web.Data.Mappings;

internal sealed class ConfirmationMapping : IEntityTypeConfiguration<ConfirmationApplication>
{
    public void Configure(EntityTypeBuilder<ConfirmationApplication> builder)
    {
        builder.ToTable("Confirmations");
        builder.Property<int>(CaseOrder.Position);
        builder.Property(c => c.CourtNumber).HasMaxLength(60);
        builder.Property(c => c.Missing).HasMaxLength(ModelRules.Unlimited);
        builder.Property(c => c.Supplied).HasMaxLength(ModelRules.Unlimited);
        builder.Property(c => c.QuestioningRecord).HasMaxLength(ModelRules.Unlimited);
        builder.Property(c => c.Reasons).HasMaxLength(ModelRules.Unlimited);
        builder.Property(c => c.FurtherOrdered).HasMaxLength(ModelRules.Unlimited);
        builder.Property(c => c.FurtherSupplied).HasMaxLength(ModelRules.Unlimited);
        builder.HasMany(c => c.Objections).WithOne().HasForeignKey("ApplicationId").IsRequired();
        builder.HasMany(c => c.Rounds).WithOne().HasForeignKey("ApplicationId").IsRequired();
        builder.Property(c => c.WithdrawalReason).HasMaxLength(ModelRules.Unlimited);
        builder.Property(c => c.ExtensionNote).HasMaxLength(ModelRules.Unlimited);
        builder.Ignore(c => c.IsPending).Ignore(c => c.MayApplyAgain).Ignore(c => c.IsEnforceable);
        builder.HasIndex(CaseMapping.CaseId, nameof(ConfirmationApplication.Number)).IsUnique();
        builder.HasIndex(c => new { c.CourtId, c.State });
        builder.HasIndex(c => new { c.CourtId, c.FiledAt });
        builder.HasIndex(c => c.DecidedAt);
        builder.HasIndex(c => c.CourtNumber).IsUnique();
        builder.HasOne<Agreement>().WithMany().HasForeignKey(c => c.AgreementId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<HostBody>().WithMany().HasForeignKey(c => c.CourtId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(SignatureMapping.UnderApplications, nameof(ConfirmationApplication.Signatures)).WithOne().HasForeignKey("ApplicationId").IsRequired();
    }
}
