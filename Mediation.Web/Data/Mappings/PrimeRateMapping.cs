using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.Web.Data.Mappings;

internal sealed class PrimeRateMapping : IEntityTypeConfiguration<PrimeRateRow>
{
    public void Configure(EntityTypeBuilder<PrimeRateRow> builder)
    {
        builder.ToTable("PrimeRates");
        builder.HasKey(s => s.ValidFrom);
    }
}
