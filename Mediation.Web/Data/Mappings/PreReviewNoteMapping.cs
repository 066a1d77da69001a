using Mediation.Domain.Confirmation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.Web.Data.Mappings;

internal sealed class PreReviewNoteMapping : IEntityTypeConfiguration<PreReviewNote>
{
    public void Configure(EntityTypeBuilder<PreReviewNote> builder)
    {
        builder.ToTable("PreReviewNotes");
        builder.Property(n => n.Words).HasMaxLength(ModelRules.Unlimited);
        builder.HasIndex(n => n.At);
    }
}
