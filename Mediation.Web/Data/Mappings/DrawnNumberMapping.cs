using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.Web.Data.Mappings;

internal sealed class DrawnNumberMapping : IEntityTypeConfiguration<DrawnNumber>
{
    public void Configure(EntityTypeBuilder<DrawnNumber> builder)
    {
        builder.ToTable("Numbers");
        builder.HasKey(n => new { n.Series, n.Number });
        builder.Property(n => n.Series).HasMaxLength(80);
    }
}
