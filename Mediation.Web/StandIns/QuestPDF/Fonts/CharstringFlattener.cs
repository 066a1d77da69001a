using System.Buffers.Binary;

namespace Mediation.Web.StandIns.QuestPdf.Fonts;

/// <summary>Writes a CFF glyph without subroutines: each call is replaced by what it calls, so that a subset needs none.</summary>
internal sealed class CharstringFlattener(CffTable table, int font)
{
    private const int DeepestCall = 10;
    private readonly List<byte> _out = [];
    private readonly List<(int Value, int Place)> _stack = [];
    private int _stems;
    private bool _ended;

    public static byte[] Flatten(CffTable table, int glyph)
    {
        var flattener = new CharstringFlattener(table, table.FontOf(glyph));
        flattener.Walk(table.Glyph(glyph), 0);
        if (!flattener._ended)
            flattener._out.Add(14);
        return [.. flattener._out];
    }

    private void Walk(ReadOnlySpan<byte> code, int depth)
    {
        if (depth > DeepestCall)
            throw new InvalidDataException("CFF subroutines call one another too deeply.");
        for (var at = 0; at < code.Length && !_ended;)
        {
            var b = code[at];
            if (b is 28 or >= 32)
            {
                var length = b switch { 28 => 3, <= 246 => 1, 255 => 5, _ => 2 };
                _stack.Add((Operand(code[at..]), _out.Count));
                _out.AddRange(code.Slice(at, length));
                at += length;
                continue;
            }

            at++;
            switch (b)
            {
                case 10:
                    Walk(table.LocalSubroutine(font, Pop()), depth + 1);
                    continue;
                case 29:
                    Walk(table.GlobalSubroutine(Pop()), depth + 1);
                    continue;
                case 11:
                    return;
                case 14:
                    _ended = true;
                    break;
                case 1 or 3 or 18 or 23 or 19 or 20:
                    _stems += _stack.Count / 2;
                    break;
            }

            // A mask has a bit for each stem; an escape is a second byte.
            var extra = b switch { 19 or 20 => (_stems + 7) / 8, 12 => 1, _ => 0 };
            _out.Add(b);
            _out.AddRange(code.Slice(at, extra));
            at += extra;
            _stack.Clear();
        }
    }

    private static int Operand(ReadOnlySpan<byte> code) => code[0] switch
    {
        28 => BinaryPrimitives.ReadInt16BigEndian(code[1..]),
        255 => 0,
        <= 246 => code[0] - 139,
        <= 250 => ((code[0] - 247) * 256) + code[1] + 108,
        _ => (-(code[0] - 251) * 256) - code[1] - 108,
    };

    /// <summary>Takes the number of a subroutine off the stack and out of what was written.</summary>
    private int Pop()
    {
        var (value, place) = _stack[^1];
        _stack.RemoveAt(_stack.Count - 1);
        _out.RemoveRange(place, _out.Count - place);
        return value;
    }
}
