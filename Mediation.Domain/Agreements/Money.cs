using System.Globalization;

namespace Mediation.Domain.Agreements;

/// <summary>An amount of renminbi in whole fen (one hundredth of a yuan), never negative.</summary>
/// <exception cref="ArgumentOutOfRangeException">The amount is below zero.</exception>
public readonly record struct Money(long Fen) : IComparable<Money>
{
    /// <summary>Whole fen.</summary>
    public long Fen { get; } = Fen >= 0 ? Fen : throw new ArgumentOutOfRangeException(nameof(Fen), Fen, "An amount is never below zero.");

    /// <summary>No money.</summary>
    public static Money Zero => default;

    /// <summary>The largest amount that can be typed: 10^13 fen, one hundred thousand million yuan.</summary>
    public static Money Largest => new(10_000_000_000_000);

    /// <summary>An amount given in yuan.</summary>
    /// <exception cref="ArgumentException">The amount has a part of a fen.</exception>
    public static Money Yuan(decimal yuan) =>
        yuan * 100 == decimal.Truncate(yuan * 100) ? new Money((long)(yuan * 100)) : throw new ArgumentException("An amount has no part of a fen.", nameof(yuan));

    /// <summary>Reads a typed amount in yuan; see <see cref="MoneyReader"/>.</summary>
    public static Parsed<Money> Parse(string? text) => MoneyReader.Read(text);

    /// <summary>The total of several amounts.</summary>
    /// <exception cref="OverflowException">The total does not fit.</exception>
    public static Money Sum(IEnumerable<Money> amounts)
    {
        ArgumentNullException.ThrowIfNull(amounts);
        return amounts.Aggregate(Zero, (total, amount) => total + amount);
    }

    public static Money operator +(Money left, Money right) => Add(left, right);

    /// <exception cref="ArgumentOutOfRangeException">More is taken away than there is.</exception>
    public static Money operator -(Money left, Money right) => Subtract(left, right);

    public static bool operator <(Money left, Money right) => left.Fen < right.Fen;

    public static bool operator >(Money left, Money right) => left.Fen > right.Fen;

    public static bool operator <=(Money left, Money right) => left.Fen <= right.Fen;

    public static bool operator >=(Money left, Money right) => left.Fen >= right.Fen;

    /// <summary>The two amounts together.</summary>
    public static Money Add(Money left, Money right) => new(checked(left.Fen + right.Fen));

    /// <summary>What is left of the first after taking away the second.</summary>
    public static Money Subtract(Money left, Money right) => new(left.Fen - right.Fen);

    public int CompareTo(Money other) => Fen.CompareTo(other.Fen);

    /// <summary>Figures as they are printed: 51,300.00, without a unit.</summary>
    public override string ToString() => (Fen / 100m).ToString("#,##0.00", CultureInfo.InvariantCulture);
}
