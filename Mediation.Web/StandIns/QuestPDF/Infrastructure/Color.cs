using System.Globalization;

namespace QuestPDF.Infrastructure;

/// <summary>A colour with transparency, made from #RGB, #ARGB, #RRGGBB or #AARRGGBB text or a number.</summary>
public readonly struct Color : IEquatable<Color>
{
    public Color(uint hex) => Hex = hex <= 0xFFFFFF ? hex | 0xFF000000 : hex;

    private Color(byte alpha, byte red, byte green, byte blue) =>
        Hex = ((uint)alpha << 24) | ((uint)red << 16) | ((uint)green << 8) | blue;

    public uint Hex { get; }

    public byte Alpha => (byte)(Hex >> 24);

    public byte Red => (byte)(Hex >> 16);

    public byte Green => (byte)(Hex >> 8);

    public byte Blue => (byte)Hex;

    public static implicit operator Color(string value) => FromHex(value);

    public static implicit operator Color(uint value) => new(value);

    public static bool operator ==(Color left, Color right) => left.Equals(right);

    public static bool operator !=(Color left, Color right) => !left.Equals(right);

    public static Color FromRGB(byte red, byte green, byte blue) => new(255, red, green, blue);

    public static Color FromARGB(byte alpha, byte red, byte green, byte blue) => new(alpha, red, green, blue);

    public static Color FromHex(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var digits = value.TrimStart('#');
        if (digits.Length is 3 or 4)
            digits = string.Concat(digits.Select(d => new string(d, 2)));
        if (digits.Length is not (6 or 8) || !uint.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var hex))
            throw new ArgumentException($"'{value}' is not a colour such as #RRGGBB or #AARRGGBB.", nameof(value));
        return digits.Length == 6
            ? FromRGB((byte)(hex >> 16), (byte)(hex >> 8), (byte)hex)
            : FromARGB((byte)(hex >> 24), (byte)(hex >> 16), (byte)(hex >> 8), (byte)hex);
    }

    public Color WithAlpha(byte alpha) => FromARGB(alpha, Red, Green, Blue);

    public bool Equals(Color other) => Hex == other.Hex;

    public override bool Equals(object? obj) => obj is Color other && Equals(other);

    public override int GetHashCode() => Hex.GetHashCode();

    public override string ToString() =>
        Alpha == 255 ? $"#{Hex & 0xFFFFFF:X6}" : $"#{Hex:X8}";
}
