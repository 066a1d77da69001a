using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.Web.Data.Mappings;

internal sealed class NumberGapMapping : IEntityTypeConfiguration<NumberGap>
{
    public void Configure(EntityTypeBuilder<NumberGap> builder)
    {
        builder.ToTable("NumberGaps");
        builder.HasKey(n => new { n.Series, n.Number });
        builder.Property(n => n.Series).HasMaxLength(80);
        builder.Property(n => n.By).HasMaxLength(128);
    }
}
