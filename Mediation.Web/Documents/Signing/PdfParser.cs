using System.Globalization;
using System.Text;

namespace Mediation.Web.Documents.Signing;

/// <summary>Reads values of PDF syntax (ISO 32000-2, 7.2 and 7.3) one after the other. Whatever is not PDF is an <see cref="InvalidDataException"/>.</summary>
internal sealed class PdfParser(ReadOnlyMemory<byte> file, int position)
{
    // Deeper than any document nests; a file that does is made to exhaust the stack.
    private const int Deepest = 60;
    private int depth;

    public int Position { get; set; } = position;

    private ReadOnlySpan<byte> Bytes => file.Span;

    public object Value()
    {
        Blanks();
        if (++depth > Deepest) throw new InvalidDataException("PDF values are nested too deeply.");
        var value = Peek() switch
        {
            (byte)'/' => new PdfName(Name()),
            (byte)'(' => Literal(),
            (byte)'<' when Peek(1) == '<' => Dictionary(),
            (byte)'<' => Hexadecimal(),
            (byte)'[' => Array(),
            (byte)'+' or (byte)'-' or (byte)'.' or (>= (byte)'0' and <= (byte)'9') => NumberOrReference(),
            _ => Word() switch
            {
                "true" => true,
                "false" => (object)false,
                "null" => PdfNull.Value,
                _ => throw new InvalidDataException($"No PDF value at {Position}."),
            },
        };
        depth--;
        return value;
    }

    /// <summary>Passes over blanks and a word, if it is the one asked for.</summary>
    public bool Take(string word)
    {
        Blanks();
        if (!Bytes[Position..].StartsWith(Encoding.ASCII.GetBytes(word))) return false;
        Position += word.Length;
        return true;
    }

    /// <summary>A whole number.</summary>
    public int Whole()
    {
        Blanks();
        return int.TryParse(Word(), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : throw new InvalidDataException($"No whole number at {Position}.");
    }

    public void Blanks()
    {
        while (Position < Bytes.Length && (IsBlank(Bytes[Position]) || Bytes[Position] == '%'))
        {
            if (Bytes[Position] == '%')
                while (Position < Bytes.Length && Bytes[Position] is not ((byte)'\n' or (byte)'\r')) Position++;
            else
                Position++;
        }
    }

    private string Word()
    {
        var start = Position;
        while (Position < Bytes.Length && !IsBlank(Bytes[Position]) && !IsDelimiter(Bytes[Position])) Position++;
        return Encoding.Latin1.GetString(Bytes[start..Position]);
    }

    private object NumberOrReference()
    {
        var first = Word();
        var after = Position;
        if (!first.All(char.IsAsciiDigit)) return IsNumber(first) ? new PdfNumber(first) : throw new InvalidDataException($"No PDF number at {after}.");
        Blanks();
        var second = Peek() is >= (byte)'0' and <= (byte)'9' ? Word() : "";
        if (second.Length > 0 && second.All(char.IsAsciiDigit))
        {
            Blanks();
            if (Peek() == 'R' && (Position + 1 == Bytes.Length || IsBlank(Bytes[Position + 1]) || IsDelimiter(Bytes[Position + 1]))
                && int.TryParse(first, CultureInfo.InvariantCulture, out var number) && int.TryParse(second, CultureInfo.InvariantCulture, out var generation))
            {
                Position++;
                return new PdfReference(number, generation);
            }
        }

        Position = after;
        return new PdfNumber(first);
    }

    private static bool IsNumber(string word) => double.TryParse(word, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _);

    private string Name()
    {
        Position++;
        var raw = Word();
        if (!raw.Contains('#', StringComparison.Ordinal)) return raw;
        var name = new StringBuilder();
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] == '#' && i + 2 < raw.Length && byte.TryParse(raw.AsSpan(i + 1, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code))
            {
                name.Append((char)code);
                i += 2;
            }
            else
            {
                name.Append(raw[i]);
            }
        }

        return name.ToString();
    }

    private PdfString Literal()
    {
        var start = Position++;
        var bytes = new List<byte>();
        for (var open = 1; ;)
        {
            var next = Next();
            if (next == '\\')
            {
                Escaped(bytes);
                continue;
            }

            if (next == '(') open++;
            if (next == ')' && --open == 0) break;
            bytes.Add(next);
        }

        return new([.. bytes], start, Position);
    }

    private void Escaped(List<byte> bytes)
    {
        var next = Next();
        switch (next)
        {
            case (byte)'\r':
                if (Peek() == '\n') Position++;
                return;
            case (byte)'\n':
                return;
            case >= (byte)'0' and <= (byte)'7':
                var octal = next - '0';
                for (var i = 0; i < 2 && Peek() is >= (byte)'0' and <= (byte)'7'; i++) octal = (octal * 8) + (Next() - '0');
                bytes.Add((byte)octal);
                return;
            default:
                bytes.Add(next switch { (byte)'n' => (byte)'\n', (byte)'r' => (byte)'\r', (byte)'t' => (byte)'\t', (byte)'b' => (byte)'\b', (byte)'f' => (byte)'\f', _ => next });
                return;
        }
    }

    private PdfString Hexadecimal()
    {
        var start = Position++;
        var digits = new StringBuilder();
        for (var next = Next(); next != '>'; next = Next())
        {
            if (!IsBlank(next)) digits.Append(char.IsAsciiHexDigit((char)next) ? (char)next : throw new InvalidDataException($"No hexadecimal digit at {Position}."));
        }

        if (digits.Length % 2 == 1) digits.Append('0');
        return new(Convert.FromHexString(digits.ToString()), start, Position);
    }

    private List<object> Array()
    {
        Position++;
        var values = new List<object>();
        for (Blanks(); Peek() != ']'; Blanks()) values.Add(Value());
        Position++;
        return values;
    }

    private PdfDictionary Dictionary()
    {
        Position += 2;
        var entries = new PdfDictionary();
        for (Blanks(); Peek() != '>' || Peek(1) != '>'; Blanks())
        {
            if (Peek() != '/') throw new InvalidDataException($"No PDF name at {Position}.");
            var name = Name();
            // Readers disagree about which of two counts, which is how a shown text is made to differ from the signed one.
            if (!entries.TryAdd(name, Value())) throw new InvalidDataException($"/{name} stands twice.");
        }

        Position += 2;
        return entries;
    }

    private byte Next() => Position < Bytes.Length ? Bytes[Position++] : throw new InvalidDataException("The PDF ends within a value.");

    private int Peek(int ahead = 0) => Position + ahead < Bytes.Length ? Bytes[Position + ahead] : -1;

    private static bool IsBlank(byte value) => value is 0 or 9 or 10 or 12 or 13 or 32;

    private static bool IsDelimiter(byte value) => value is (byte)'(' or (byte)')' or (byte)'<' or (byte)'>' or (byte)'[' or (byte)']' or (byte)'{' or (byte)'}' or (byte)'/' or (byte)'%';
}
