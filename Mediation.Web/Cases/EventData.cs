using System.Collections;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Mediation.Domain.Workflow;
using Mediation.Web.Data;

namespace Mediation.Web.Cases;

/// <summary>A step's input as it is written into the event log: numbers of people masked, confidential fields left out.</summary>
internal static class EventData
{
    /// <summary>How the log and stored answers write JSON: Chinese as it is, members by name, nothing empty.</summary>
    internal static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>The input as JSON.</summary>
    public static string Of(object input) => Row(input).ToJsonString(Json);

    private static JsonObject Row(object input)
    {
        var row = new JsonObject();
        foreach (var field in StepField.Of(input.GetType()))
        {
            if (field.IsConfidential || field.Property.GetValue(input) is not { } value) continue;
            row[field.Name] = field.Kind == FieldKind.Rows
                ? new JsonArray([.. ((IEnumerable)value).Cast<object>().Select(Row)])
                : JsonSerializer.SerializeToNode(value is string text ? Mask(field.Kind, text) : value, Json);
        }
        return row;
    }

    private static string Mask(FieldKind kind, string text) => kind switch
    {
        // Bound to the event without standing in it twice.
        FieldKind.Strokes => "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))),
        FieldKind.ResidentId => PrivateNumbers.Star(text.Trim(), 6),
        FieldKind.CreditCode => PrivateNumbers.Star(text.Trim(), 8),
        FieldKind.Phone => PrivateNumbers.Star(text.Trim(), 3),
        _ => PrivateNumbers.Hide(text),
    };
}
