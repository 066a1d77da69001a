using Mediation.Domain.Sessions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.Web.Data.Mappings;

internal sealed class InvestigationAnswerMapping : IEntityTypeConfiguration<InvestigationAnswer>
{
    public void Configure(EntityTypeBuilder<InvestigationAnswer> builder)
    {
        builder.ToTable("InvestigationAnswers");
        builder.Property<int>(CaseOrder.Position);
        builder.Property(a => a.Question).HasMaxLength(ModelRules.Unlimited);
        builder.Property(a => a.Words).HasMaxLength(ModelRules.Unlimited);
        builder.HasIndex("InvestigationId", nameof(InvestigationAnswer.Number)).IsUnique();
    }
}
