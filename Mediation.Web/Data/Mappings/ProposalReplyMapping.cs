using Mediation.Domain.Sessions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.Web.Data.Mappings;

internal sealed class ProposalReplyMapping : IEntityTypeConfiguration<ProposalReply>
{
    public void Configure(EntityTypeBuilder<ProposalReply> builder)
    {
        builder.ToTable("ProposalReplies");
        builder.Property(r => r.PartyKey).HasMaxLength(10);
        builder.HasIndex("ProposalId", nameof(ProposalReply.PartyKey)).IsUnique();
    }
}
