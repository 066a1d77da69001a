using System.Text;
using System.Text.Json;

namespace Mediation.Web.Play;

/// <summary>Reads a JSON file into values that know their lines. Strict: no comments, no trailing commas, no member twice.</summary>
internal sealed class JsonPlaceReader(PlayFaults faults)
{
    private readonly List<long> _lineStarts = [0];

    /// <summary>The whole file; null if it is not JSON, with the fault noted.</summary>
    public JsonPlace? Read(ReadOnlySpan<byte> utf8)
    {
        if (utf8.StartsWith("\uFEFF"u8)) utf8 = utf8[3..];
        for (var i = 0; i < utf8.Length; i++)
            if (utf8[i] == (byte)'\n') _lineStarts.Add(i + 1);
        var reader = new Utf8JsonReader(utf8);
        try
        {
            reader.Read();
            var root = Value(ref reader, "");
            reader.Read();
            return root;
        }
        catch (JsonException e)
        {
            faults.Add((int)(e.LineNumber ?? 0) + 1, "", "不是合法的JSON。请核对这一行附近的逗号、引号和括号，也可能是文件没有写完。",
                "This is not valid JSON. Check commas, quotes and brackets near this line; the file may also be cut short.");
        }
        catch (Exception e) when (e is InvalidOperationException or DecoderFallbackException)
        {
            faults.Add(LineOf(reader.TokenStartIndex), "", "文字不是合法的UTF-8编码。", "The text is not valid UTF-8.");
        }
        return null;
    }

    private JsonPlace Value(ref Utf8JsonReader reader, string path)
    {
        var place = new JsonPlace(reader.TokenType, LineOf(reader.TokenStartIndex), path);
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                return place.Saying(reader.GetString()!);
            case JsonTokenType.Number:
                return place.Saying(Encoding.UTF8.GetString(reader.ValueSpan));
            case JsonTokenType.StartArray:
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                    place.Items.Add(Value(ref reader, $"{path}[{place.Items.Count}]"));
                break;
            case JsonTokenType.StartObject:
                while (reader.Read() && reader.TokenType != JsonTokenType.EndObject) Member(ref reader, place);
                break;
        }
        return place;
    }

    private void Member(ref Utf8JsonReader reader, JsonPlace place)
    {
        var name = reader.GetString()!;
        var path = place.Path.Length > 0 ? $"{place.Path}.{name}" : name;
        if (place.Members.Any(m => m.Name == name))
            faults.Add(LineOf(reader.TokenStartIndex), path, "同一个名字写了两次，请留一个。", "This name is written twice; keep one.");
        reader.Read();
        place.Members.Add(new JsonMember(name, Value(ref reader, path)));
    }

    private int LineOf(long offset)
    {
        var at = _lineStarts.BinarySearch(offset);
        return at >= 0 ? at + 1 : ~at;
    }
}
