using Mediation.Domain.Agreements;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.Web.Data.Mappings;

internal sealed class AgreementMapping : IEntityTypeConfiguration<Agreement>
{
    public void Configure(EntityTypeBuilder<Agreement> builder)
    {
        builder.ToTable("Agreements");
        builder.Property<int>(CaseOrder.Position);
        builder.Property(a => a.Number).HasMaxLength(80);
        builder.Property(a => a.Facts).HasMaxLength(ModelRules.Unlimited);
        builder.Property(a => a.TextDigest).HasMaxLength(64);
        builder.Ignore(a => a.MediatorSignature).Ignore(a => a.FirmTotal).Ignore(a => a.IsLoan);
        builder.Property(a => a.ReplacesNumber).HasMaxLength(80);
        builder.Property(a => a.OthersConcerned).HasMaxLength(ModelRules.Unlimited);
        builder.Property(a => a.Encumbrances).HasMaxLength(ModelRules.Unlimited);
        builder.HasIndex(a => a.Number).IsUnique();
        builder.HasMany(a => a.Obligations).WithOne().HasForeignKey("AgreementId").IsRequired();
        builder.HasMany(a => a.Overrides).WithOne().HasForeignKey("AgreementId").IsRequired();
        builder.HasMany(a => a.Shares).WithOne().HasForeignKey("AgreementId").IsRequired();
        builder.HasMany(a => a.Ledger).WithOne().HasForeignKey("AgreementId").IsRequired();
        builder.HasMany(SignatureMapping.UnderAgreements, nameof(Agreement.Signatures)).WithOne().HasForeignKey("AgreementId").IsRequired();
    }
}
