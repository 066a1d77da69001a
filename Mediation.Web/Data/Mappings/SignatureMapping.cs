using Mediation.Domain.Agreements;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.Web.Data.Mappings;

/// <summary>Signatures stand under an agreement or under an application; each kind has a table of its own.</summary>
internal static class SignatureMapping
{
    public static void Configure<TOwner>(OwnedNavigationBuilder<TOwner, Signature> builder, string table, string ownerKey)
        where TOwner : class
    {
        builder.ToTable(table);
        builder.WithOwner().HasForeignKey(ownerKey);
        builder.HasKey(s => s.Id);
        builder.Property(s => s.PartyKey).HasMaxLength(10);
        builder.Property(s => s.TextDigest).HasMaxLength(64);
        builder.Property<int>(CaseOrder.Position);
    }
}
