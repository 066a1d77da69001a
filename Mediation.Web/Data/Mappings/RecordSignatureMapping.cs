using Mediation.Domain.Sessions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.Web.Data.Mappings;

internal sealed class RecordSignatureMapping : IEntityTypeConfiguration<RecordSignature>
{
    public void Configure(EntityTypeBuilder<RecordSignature> builder)
    {
        builder.ToTable("RecordSignatures");
        builder.Property<int>(CaseOrder.Position);
        builder.Property(s => s.PartyKey).HasMaxLength(10);
        builder.Property(s => s.TextDigest).HasMaxLength(64);
        builder.Property(s => s.Strokes).HasMaxLength(ModelRules.Unlimited);
        builder.HasIndex(CaseMapping.CaseId, nameof(RecordSignature.SessionNumber), nameof(RecordSignature.PartyKey), nameof(RecordSignature.Name)).IsUnique();
    }
}
