using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.Web.Data.Mappings;

internal sealed class CommandMapping : IEntityTypeConfiguration<CommandRow>
{
    public void Configure(EntityTypeBuilder<CommandRow> builder)
    {
        builder.ToTable("Commands");
        builder.HasKey(c => c.CommandId);
        builder.Property(c => c.ActorId).HasMaxLength(128);
        builder.Property(c => c.StepKey).HasMaxLength(60);
        builder.Property(c => c.Answer).HasMaxLength(ModelRules.Unlimited);
    }
}
