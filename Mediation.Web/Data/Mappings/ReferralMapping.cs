using Mediation.Domain.Referrals;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.Web.Data.Mappings;

internal sealed class ReferralMapping : IEntityTypeConfiguration<Referral>
{
    public void Configure(EntityTypeBuilder<Referral> builder)
    {
        builder.ToTable("Referrals");
        builder.Property(r => r.CourtNumber).HasMaxLength(60);
        builder.Property(r => r.Materials).HasMaxLength(ModelRules.Unlimited);
        builder.Property(r => r.ConsentEvidence).HasMaxLength(ModelRules.Unlimited);
        builder.Property(r => r.ReturnedMaterials).HasMaxLength(ModelRules.Unlimited);
        builder.Property(r => r.UndisputedFacts).HasMaxLength(ModelRules.Unlimited);
        builder.Property(r => r.CostRaisingConduct).HasMaxLength(ModelRules.Unlimited);
        builder.Property(r => r.ReplyText).HasMaxLength(ModelRules.Unlimited);
    }
}
