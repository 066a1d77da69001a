using Mediation.Domain.Sessions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.Web.Data.Mappings;

internal sealed class WorkNoteMapping : IEntityTypeConfiguration<WorkNote>
{
    public void Configure(EntityTypeBuilder<WorkNote> builder)
    {
        builder.ToTable("WorkNotes");
        builder.Property(n => n.Words).HasMaxLength(ModelRules.Unlimited);
        builder.HasIndex(CaseMapping.CaseId, nameof(WorkNote.MediatorId), nameof(WorkNote.SessionNumber), nameof(WorkNote.Place)).IsUnique();
    }
}
