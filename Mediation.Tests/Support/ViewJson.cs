using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Mediation.Domain.Workflow;

namespace Mediation.Tests.Support;

/// <summary>Everything a view carries, as one text to search for what must not be in it.</summary>
internal static class ViewJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, IncludeFields = true, Converters = { new StepKeys() },
    };

    public static string Of(object view) => JsonSerializer.Serialize(view, view.GetType(), Options);

    private sealed class StepKeys : JsonConverter<CaseStep>
    {
        public override bool CanConvert(Type typeToConvert) => typeToConvert.IsAssignableTo(typeof(CaseStep));

        public override CaseStep? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => CaseWorkflow.Find(reader.GetString()!);

        public override void Write(Utf8JsonWriter writer, CaseStep value, JsonSerializerOptions options) => writer.WriteStringValue(value.Key);
    }
}
