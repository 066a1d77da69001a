using Mediation.Domain.Sessions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.Web.Data.Mappings;

internal sealed class ProposalMapping : IEntityTypeConfiguration<Proposal>
{
    public void Configure(EntityTypeBuilder<Proposal> builder)
    {
        builder.ToTable("Proposals");
        builder.Property(p => p.ByKey).HasMaxLength(10);
        builder.Property(p => p.Words).HasMaxLength(ModelRules.Unlimited);
        builder.Ignore(p => p.To);
        builder.HasMany(p => p.Replies).WithOne().HasForeignKey("ProposalId").IsRequired();
        builder.HasIndex(CaseMapping.CaseId, nameof(Proposal.Number)).IsUnique();
    }
}
