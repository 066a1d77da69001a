using Mediation.Domain.Parties;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.Web.Data.Mappings;

internal sealed class PartyMapping : IEntityTypeConfiguration<Party>
{
    public void Configure(EntityTypeBuilder<Party> builder)
    {
        builder.ToTable("Parties");
        builder.Property<int>(CaseOrder.Position);
        builder.Property(p => p.Key).HasMaxLength(10);
        builder.Property(p => p.IdNumber).HasMaxLength(18);
        builder.Property(p => p.CreditCode).HasMaxLength(18);
        builder.Property(p => p.Phone).HasMaxLength(30);
        builder.Property(p => p.RegionCode).HasMaxLength(6);
        builder.Ignore(p => p.Mark).Ignore(p => p.Phones);
        builder.HasIndex(CaseMapping.CaseId, nameof(Party.Key)).IsUnique();
        builder.HasIndex(p => p.Name);
        builder.HasIndex(p => p.IdNumber);
        builder.HasIndex(p => p.CreditCode);
        builder.HasMany(p => p.Representatives).WithOne().HasForeignKey("PartyId").IsRequired();
        builder.HasMany(p => p.Consents).WithOne().HasForeignKey("PartyId").IsRequired();
    }
}
