using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.Web.Data.Mappings;

internal sealed class NumberSeriesMapping : IEntityTypeConfiguration<NumberSeriesRow>
{
    public void Configure(EntityTypeBuilder<NumberSeriesRow> builder)
    {
        builder.ToTable("NumberSeries");
        builder.HasKey(s => s.Series);
        builder.Property(s => s.Series).HasMaxLength(80);
        builder.Property(s => s.Last).IsConcurrencyToken();
    }
}
