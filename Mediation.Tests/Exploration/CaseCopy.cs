using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Mediation.Domain.Cases;

namespace Mediation.Tests.Exploration;

/// <summary>A case as a whole: every stored member, none that is only derived.</summary>
internal static class CaseCopy
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Known = new();

    private static readonly JsonSerializerOptions Json = new()
    {
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { OnlyStored } },
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Everything stored, as bytes: two cases with the same bytes are the same.</summary>
    public static byte[] Bytes(object whole) => JsonSerializer.SerializeToUtf8Bytes(whole, whole.GetType(), Json);

    public static string Words(object whole) => JsonSerializer.Serialize(whole, whole.GetType(), Json);

    /// <summary>A case of its own with the same content.</summary>
    public static MediationCase Of(MediationCase @case) => (MediationCase)Copy(@case)!;

    /// <summary>The members a type stores.</summary>
    public static PropertyInfo[] Stored(Type type) => Known.GetOrAdd(type, t =>
        [.. t.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.SetMethod is not null && p.GetIndexParameters().Length == 0)]);

    /// <summary>Whether a type is a part of the case with members of its own.</summary>
    public static bool IsPart(Type type) => type.IsClass && type != typeof(string) && type.Assembly == typeof(MediationCase).Assembly;

    private static object? Copy(object? value)
    {
        if (value is null || (!IsPart(value.GetType()) && value is not IList)) return value;
        if (value is IList list)
        {
            var copied = (IList)Activator.CreateInstance(value.GetType())!;
            foreach (var item in list) copied.Add(Copy(item));
            return copied;
        }
        var copy = RuntimeHelpers.GetUninitializedObject(value.GetType());
        foreach (var property in Stored(value.GetType())) property.SetValue(copy, Copy(property.GetValue(value)));
        return copy;
    }

    private static void OnlyStored(JsonTypeInfo type)
    {
        if (!IsPart(type.Type)) return;
        var stored = Stored(type.Type).Select(p => p.Name).ToHashSet();
        for (var i = type.Properties.Count - 1; i >= 0; i--)
            if (type.Properties[i].AttributeProvider is MemberInfo member && !stored.Contains(member.Name)) type.Properties.RemoveAt(i);
    }
}
