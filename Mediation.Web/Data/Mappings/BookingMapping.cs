using Mediation.Domain.Cases;
using Mediation.Domain.Venues;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.Web.Data.Mappings;

internal sealed class BookingMapping : IEntityTypeConfiguration<Booking>
{
    public const string BookingId = "BookingId";

    public void Configure(EntityTypeBuilder<Booking> builder)
    {
        builder.ToTable("Bookings");
        builder.Property(b => b.Version).IsConcurrencyToken();
        builder.Property(b => b.Purpose).HasMaxLength(100);
        builder.Property(b => b.CancelReason).HasMaxLength(200);
        builder.HasIndex(b => b.From);
        builder.HasIndex(b => new { b.CaseId, b.From });
        builder.Ignore(b => b.PartyKeys);
        builder.HasOne<Committee>().WithMany().HasForeignKey(b => b.CommitteeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<MediationCase>().WithMany().HasForeignKey(b => b.CaseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<MediationRoom>().WithMany().HasForeignKey(b => b.RoomId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(b => b.People).WithOne().HasForeignKey(BookingId).IsRequired();
    }
}

internal sealed class BookedPersonMapping : IEntityTypeConfiguration<BookedPerson>
{
    public void Configure(EntityTypeBuilder<BookedPerson> builder)
    {
        builder.ToTable("BookedPeople");
        builder.Property(p => p.PartyKey).HasMaxLength(10);
        builder.Property(p => p.IdDigest).HasMaxLength(64);
        builder.Property(p => p.PhoneDigest).HasMaxLength(64);
        builder.Property(p => p.Reference).HasMaxLength(200);
        builder.HasOne<Mediator>().WithMany().HasForeignKey(p => p.MediatorId).OnDelete(DeleteBehavior.Restrict);
    }
}

// The key is the guard: whoever comes second to a quarter of an hour of a room or a person is refused by the database itself.
internal sealed class BookingHoldMapping : IEntityTypeConfiguration<BookingHold>
{
    public void Configure(EntityTypeBuilder<BookingHold> builder)
    {
        builder.ToTable("BookingHolds");
        builder.HasKey(h => new { h.Resource, h.At });
        builder.Property(h => h.Resource).HasMaxLength(70);
        builder.HasIndex(h => h.BookingId);
        builder.HasOne<Booking>().WithMany().HasForeignKey(h => h.BookingId).OnDelete(DeleteBehavior.Restrict);
    }
}
