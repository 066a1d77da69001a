using System.Globalization;
using System.Text;

namespace Mediation.Web.StandIns.QuestPdf.Writer;

/// <summary>Bytes of PDF syntax, growing as they are written.</summary>
internal sealed class ByteWriter(int capacity = 4096)
{
    private byte[] _bytes = new byte[capacity];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    public ByteWriter Raw(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Room(bytes.Length));
        Length += bytes.Length;
        return this;
    }

    public ByteWriter Text(string ascii)
    {
        Length += Encoding.ASCII.GetBytes(ascii, Room(ascii.Length));
        return this;
    }

    /// <summary>A number with at most three decimals, and a space.</summary>
    public ByteWriter Number(double value)
    {
        var thousandths = (long)Math.Round(value * 1000);
        if (thousandths < 0)
            Raw("-"u8);
        thousandths = Math.Abs(thousandths);
        (thousandths / 1000).TryFormat(Room(20), out var written, provider: CultureInfo.InvariantCulture);
        Length += written;
        var rest = (int)(thousandths % 1000);
        if (rest != 0)
        {
            Span<byte> digits = [(byte)'.', (byte)('0' + (rest / 100)), (byte)('0' + (rest / 10 % 10)), (byte)('0' + (rest % 10))];
            Raw(digits[..(rest % 10 != 0 ? 4 : rest % 100 != 0 ? 3 : 2)]);
        }

        return Raw(" "u8);
    }

    public ByteWriter Hex(ushort value)
    {
        var room = Room(4);
        for (var i = 0; i < 4; i++)
            room[i] = "0123456789ABCDEF"u8[(value >> (12 - (4 * i))) & 15];
        Length += 4;
        return this;
    }

    private Span<byte> Room(int length)
    {
        if (Length + length > _bytes.Length)
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Length + length));
        return _bytes.AsSpan(Length);
    }
}
