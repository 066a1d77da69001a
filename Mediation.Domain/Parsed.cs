using System.Diagnostics.CodeAnalysis;

namespace Mediation.Domain;

/// <summary>The outcome of reading what a person typed: the value, or the fault that says why there is none.</summary>
[SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "Both conversions exist only so that a parser can return either outcome.")]
public readonly struct Parsed<T>
{
    private readonly T _value;

    private Parsed(T value, Fault? fault, bool ok)
    {
        _value = value;
        Fault = fault;
        Ok = ok;
    }

    /// <summary>True when there is a value.</summary>
    public bool Ok { get; }

    /// <summary>Why there is no value; null when there is one.</summary>
    public Fault? Fault { get; }

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">The input was not accepted; see <see cref="Fault"/>.</exception>
    public T Value => Ok ? _value : throw new InvalidOperationException($"No value was parsed: {Fault?.Code ?? "nothing was parsed"}.");

    public static implicit operator Parsed<T>(T value) => new(value, null, true);

    public static implicit operator Parsed<T>(Fault fault) => new(default!, fault ?? throw new ArgumentNullException(nameof(fault)), false);
}
