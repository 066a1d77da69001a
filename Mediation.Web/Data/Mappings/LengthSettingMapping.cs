using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.Web.Data.Mappings;

internal sealed class LengthSettingMapping : IEntityTypeConfiguration<LengthSetting>
{
    public void Configure(EntityTypeBuilder<LengthSetting> builder)
    {
        builder.ToTable("LengthSettings");
        builder.HasKey(s => new { s.Kind, s.ValidFrom });
    }
}
