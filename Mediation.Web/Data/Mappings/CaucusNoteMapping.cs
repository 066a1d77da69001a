using Mediation.Domain.Sessions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.Web.Data.Mappings;

internal sealed class CaucusNoteMapping : IEntityTypeConfiguration<CaucusNote>
{
    public void Configure(EntityTypeBuilder<CaucusNote> builder)
    {
        builder.ToTable("CaucusNotes");
        builder.Property(n => n.PartyKey).HasMaxLength(10);
        builder.Property(n => n.Words).HasMaxLength(ModelRules.Unlimited);
    }
}
