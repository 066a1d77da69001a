using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.Web.Data.Mappings;

internal sealed class DocumentContentMapping : IEntityTypeConfiguration<DocumentContent>
{
    public void Configure(EntityTypeBuilder<DocumentContent> builder)
    {
        builder.ToTable("DocumentContents");
        builder.HasKey(d => d.DocumentId);
        builder.Property(d => d.Digest).HasMaxLength(64);
        builder.HasOne<Domain.Documents.IssuedDocument>().WithOne().HasForeignKey<DocumentContent>(d => d.DocumentId).OnDelete(DeleteBehavior.Restrict);
    }
}
