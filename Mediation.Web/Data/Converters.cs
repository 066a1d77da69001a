using Mediation.Domain.Agreements;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Mediation.Web.Data;

/// <summary>Instants are stored as UTC and read as UTC; anything marked as local time is a programming error.</summary>
internal sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(v => ToStore(v), v => DateTime.SpecifyKind(v, DateTimeKind.Utc))
{
    private static DateTime ToStore(DateTime value) =>
        value.Kind == DateTimeKind.Local ? throw new ArgumentException("Instants are UTC.", nameof(value)) : value;
}

/// <summary>Money is stored as whole fen.</summary>
internal sealed class MoneyConverter() : ValueConverter<Money, long>(v => v.Fen, v => new Money(v));
