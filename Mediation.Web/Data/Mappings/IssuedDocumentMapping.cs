using Mediation.Domain.Documents;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.Web.Data.Mappings;

internal sealed class IssuedDocumentMapping : IEntityTypeConfiguration<IssuedDocument>
{
    public void Configure(EntityTypeBuilder<IssuedDocument> builder)
    {
        builder.ToTable("Documents");
        builder.Property<int>(CaseOrder.Position);
        builder.Property(d => d.Model).HasMaxLength(ModelRules.Unlimited);
        builder.Property(d => d.Digest).HasMaxLength(64);
        builder.Property(d => d.Code).HasMaxLength(20);
        builder.HasIndex(d => d.Code);
        builder.HasIndex(d => d.Digest);
        builder.Property(d => d.SealOwner).HasMaxLength(200);
        builder.HasIndex(CaseMapping.CaseId, nameof(IssuedDocument.Number)).IsUnique();
    }
}
