using Mediation.Domain.Cases;
using Mediation.Domain.Venues;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.Web.Data.Mappings;

internal sealed class CaseMapping : IEntityTypeConfiguration<MediationCase>
{
    /// <summary>The foreign key of everything that hangs on a case.</summary>
    public const string CaseId = "CaseId";

    public void Configure(EntityTypeBuilder<MediationCase> builder)
    {
        builder.ToTable("Cases");
        builder.Property(c => c.Version).IsConcurrencyToken();
        builder.Property(c => c.QueryCode).HasMaxLength(10);
        builder.Property(c => c.FileNumber).HasMaxLength(60);
        builder.Property(c => c.RegionCode).HasMaxLength(6);
        builder.Property(c => c.ObjectRegionCode).HasMaxLength(6);
        builder.Property(c => c.RuleVersion).HasMaxLength(20);
        builder.Property(c => c.Facts).HasMaxLength(ModelRules.Unlimited);
        builder.Property(c => c.Claims).HasMaxLength(ModelRules.Unlimited);
        builder.Property(c => c.RiskReason).HasMaxLength(ModelRules.Unlimited);
        builder.Property(c => c.JointMeetingUnits).HasMaxLength(ModelRules.Unlimited);
        builder.Property(c => c.MissingMaterial).HasMaxLength(ModelRules.Unlimited);
        builder.Property(c => c.NamedMediator).HasMaxLength(100);
        builder.Property(c => c.FileNote).HasMaxLength(ModelRules.Unlimited);
        builder.Property(c => c.ReopenReason).HasMaxLength(ModelRules.Unlimited);
        builder.Property(c => c.ExitNote).HasMaxLength(ModelRules.Unlimited);
        builder.Ignore(c => c.Agreement).Ignore(c => c.AgreementInEffect).Ignore(c => c.Confirmation).Ignore(c => c.Enforcement).Ignore(c => c.OpenRecusal).Ignore(c => c.NoPenalty).Ignore(c => c.OpenSuspension).Ignore(c => c.OpenSession).Ignore(c => c.InOrder).Ignore(c => c.Title).Ignore(c => c.AcceptedProposals);

        builder.HasIndex(c => c.QueryCode).IsUnique();
        builder.HasIndex(c => c.FileNumber).IsUnique();
        builder.HasIndex(c => new { c.CommitteeId, c.State });
        builder.HasIndex(c => c.ReferringBodyId);
        builder.HasIndex(c => c.RegionCode);

        builder.HasOne<Committee>().WithMany().HasForeignKey(c => c.CommitteeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<MediationRoom>().WithMany().HasForeignKey(c => c.RoomId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<HostBody>().WithMany().HasForeignKey(c => c.ReferringBodyId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Mediator>().WithMany().HasForeignKey(c => c.LeadMediatorId).OnDelete(DeleteBehavior.Restrict);

        builder.HasOne(c => c.Referral).WithOne().HasForeignKey<Domain.Referrals.Referral>(CaseId).IsRequired();
        builder.HasMany(c => c.Parties).WithOne().HasForeignKey(CaseId).IsRequired();
        builder.HasMany(c => c.KeptApart).WithOne().HasForeignKey(CaseId).IsRequired();
        builder.HasMany(c => c.Sessions).WithOne().HasForeignKey(CaseId).IsRequired();
        builder.HasMany(c => c.Investigations).WithOne().HasForeignKey(CaseId).IsRequired();
        builder.HasMany(c => c.RecordSignatures).WithOne().HasForeignKey(CaseId).IsRequired();
        builder.HasMany(c => c.Proposals).WithOne().HasForeignKey(CaseId).IsRequired();
        builder.HasMany(c => c.WorkNotes).WithOne().HasForeignKey(CaseId).IsRequired();
        builder.HasMany(c => c.CaucusNotes).WithOne().HasForeignKey(CaseId).IsRequired();
        builder.HasMany(c => c.Scans).WithOne().HasForeignKey(CaseId).IsRequired();
        builder.HasMany(c => c.Evidence).WithOne().HasForeignKey(CaseId).IsRequired();
        builder.HasMany(c => c.Agreements).WithOne().HasForeignKey(CaseId).IsRequired();
        builder.HasMany(c => c.Confirmations).WithOne().HasForeignKey(CaseId).IsRequired();
        builder.HasMany(c => c.Deadlines).WithOne().HasForeignKey(CaseId).IsRequired();
        builder.HasMany(c => c.FollowUps).WithOne().HasForeignKey(CaseId).IsRequired();
        builder.HasMany(c => c.Ratings).WithOne().HasForeignKey(CaseId).IsRequired();
        builder.HasMany(c => c.CoMediators).WithOne().HasForeignKey(CaseId).IsRequired();
        builder.HasMany(c => c.Recusals).WithOne().HasForeignKey(CaseId).IsRequired();
        builder.HasMany(c => c.Suspensions).WithOne().HasForeignKey(CaseId).IsRequired();
        builder.HasMany(c => c.Extensions).WithOne().HasForeignKey(CaseId).IsRequired();
        builder.HasMany(c => c.NoPenaltyRequests).WithOne().HasForeignKey(CaseId).IsRequired();
        builder.HasMany(c => c.Reports).WithOne().HasForeignKey(CaseId).IsRequired();
        builder.HasMany(c => c.Services).WithOne().HasForeignKey(CaseId).IsRequired();
        builder.HasMany(c => c.Enforcements).WithOne().HasForeignKey(CaseId).IsRequired();
        builder.HasMany(c => c.Documents).WithOne().HasForeignKey(CaseId).IsRequired();
    }
}
