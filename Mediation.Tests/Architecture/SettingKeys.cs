using System.Reflection;
using System.Text.RegularExpressions;

namespace Mediation.Tests.Architecture;

/// <summary>The settings a source file reads.</summary>
internal static class SettingKeys
{
    private static readonly Regex Literal = new(@"onfiguration(?:\[|\.GetValue(?:<[\w?]+>)?\()\s*""([\w:]+)""", RegexOptions.CultureInvariant);
    private static readonly Regex Computed = new(@"(?i)\bconfiguration(?:\[|\.GetValue(?:<[\w?]+>)?\(|\.GetSection\()\s*(?!"")[^)\]]+", RegexOptions.CultureInvariant);
    private static readonly Regex Connection = new(@"GetConnectionString\(\s*""(\w+)""", RegexOptions.CultureInvariant);
    private static readonly Regex Section = new(@"(?:Configure<(\w+)>\([^;]*?)?GetSection\(\s*""([\w:]+)""\s*\)(?:\.Get<(\w+)>)?", RegexOptions.CultureInvariant);

    /// <summary>Keys such as Database:Provider; of a section bound to a record, one for each property.</summary>
    public static IEnumerable<string> In(string text, Assembly assembly) =>
        Literal.Matches(text).Select(m => m.Groups[1].Value)
            .Concat(Connection.Matches(text).Select(m => $"ConnectionStrings:{m.Groups[1].Value}"))
            .Concat(Section.Matches(text).SelectMany(m => OfSection(m.Groups[2].Value, m.Groups[1].Value + m.Groups[3].Value, assembly)));

    /// <summary>Keys that are put together at run time, which no document can name.</summary>
    public static IEnumerable<string> ComputedIn(string text) =>
        Computed.Matches(text).Select(m => m.Value).Where(v => !Regex.IsMatch(v, @"\[\s*$|""Database:"));

    private static IEnumerable<string> OfSection(string section, string record, Assembly assembly)
    {
        var type = assembly.GetTypes().SingleOrDefault(t => t.Name == record)
            ?? throw new InvalidOperationException($"GetSection(\"{section}\") is not bound to a record in the same statement; bind it with Configure<T> or Get<T>.");
        return Of(section, type, assembly);
    }

    // Of a list of records the example shows the first.
    private static IEnumerable<string> Of(string path, Type type, Assembly assembly) => type.GetProperties().Where(p => p.CanWrite)
        .SelectMany(p => p.PropertyType.IsGenericType && p.PropertyType.GetGenericArguments()[0] is { } item && item.Assembly == assembly
            ? Of($"{path}:{p.Name}:0", item, assembly) : [$"{path}:{p.Name}"]);
}
