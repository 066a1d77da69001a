using Mediation.Domain.Sessions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.Web.Data.Mappings;

internal sealed class StatementMapping : IEntityTypeConfiguration<Statement>
{
    public void Configure(EntityTypeBuilder<Statement> builder)
    {
        builder.ToTable("Statements");
        builder.Property<int>(CaseOrder.Position);
        builder.Property(s => s.Mark).HasMaxLength(10);
        builder.Property(s => s.Words).HasMaxLength(ModelRules.Unlimited);
        builder.HasIndex("SessionId", nameof(Statement.Number)).IsUnique();
    }
}
