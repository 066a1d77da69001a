using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.Web.Data.Mappings;

internal sealed class QuestionMapping : IEntityTypeConfiguration<PartyQuestion>
{
    public void Configure(EntityTypeBuilder<PartyQuestion> builder)
    {
        builder.ToTable("Questions");
        builder.Property(q => q.PartyKey).HasMaxLength(10);
        builder.Property(q => q.AskedBy).HasMaxLength(100);
        // Surrogate pairs count twice.
        builder.Property(q => q.Words).HasMaxLength(PartyQuestion.Longest * 2);
        builder.Property(q => q.Answer).HasMaxLength(PartyQuestion.Longest * 2);
        builder.Property(q => q.AnsweredBy).HasMaxLength(100);
        builder.HasIndex(q => new { q.CaseId, q.AskedAt });
        builder.HasOne<Domain.Cases.MediationCase>().WithMany().HasForeignKey(q => q.CaseId).OnDelete(DeleteBehavior.Restrict);
    }
}
