using Mediation.Web.Cases;
using Microsoft.Extensions.Configuration;

namespace Mediation.Tests.Architecture;

/// <summary>appsettings.example.json names every setting there is, and no other.</summary>
public sealed class SettingsTests
{
    // Sections of the framework that the file explains too.
    private static readonly string[] OfTheFramework = ["AllowedHosts", "Logging", "Urls", "Kestrel"];

    private static readonly List<Source> Code =
        [.. Repository.Files.Where(f => f.Path.StartsWith("Mediation.Web/", StringComparison.Ordinal) && !f.Path.Contains("/StandIns/", StringComparison.Ordinal) && f.Path.EndsWith(".cs", StringComparison.Ordinal))];

    private static IConfigurationRoot Example => new ConfigurationBuilder().AddJsonFile(Repository.At("appsettings.example.json")).Build();

    [Fact]
    public void EverySettingRead_IsInTheExample() => Assert.Equal([], Used().Except(Documented(), StringComparer.OrdinalIgnoreCase));

    [Fact]
    public void EverySettingOfTheExample_IsRead() =>
        Assert.Equal([], Documented().Where(k => !OfTheFramework.Contains(k.Split(':')[0])).Except(Used(), StringComparer.OrdinalIgnoreCase));

    [Fact]
    public void EverySetting_IsExplainedInBothLanguages()
    {
        var lines = File.ReadAllLines(Repository.At("appsettings.example.json"));
        foreach (var i in Enumerable.Range(1, lines.Length - 1).Where(i => lines[i].TrimStart().StartsWith('"') && !lines[i].TrimEnd().EndsWith('{')))
        {
            var words = string.Concat(lines[..i].Reverse().TakeWhile(l => l.TrimStart().StartsWith("//", StringComparison.Ordinal)));
            Assert.True(words.Any(c => c is >= '\u4e00' and <= '\u9fff') && words.Contains("Default", StringComparison.Ordinal), $"line {i + 1} is not explained: {lines[i]}");
        }
    }

    [Fact]
    public void SettingKeys_AreWrittenOutWhereTheyAreRead() =>
        Assert.Equal([], Code.SelectMany(f => SettingKeys.ComputedIn(f.Text).Select(k => $"{f.Path}: {k}")).Where(k => !k.Contains("Setup/Verbs.cs", StringComparison.Ordinal)));

    [Fact]
    public void SettingKeys_AreFoundInEveryWayOfReading()
    {
        const string Text = """
            var a = configuration["Printer:Tray"]; var b = builder.Configuration.GetValue<int>("Printer:Copies"); var c = configuration.GetValue("Printer:Loud", true);
            var d = configuration.GetConnectionString("Archive"); services.Configure<StepProbe>(configuration.GetSection("Probe"));
            """;
        Assert.Equal(
            ["ConnectionStrings:Archive", "Printer:Copies", "Printer:Loud", "Printer:Tray", "Probe:Depth"],
            SettingKeys.In(Text, typeof(StepProbe).Assembly).Order(StringComparer.Ordinal));
        Assert.NotEmpty(SettingKeys.ComputedIn("configuration[prefix + name]"));
        Assert.NotEmpty(SettingKeys.ComputedIn("configuration.GetSection(name)"));
        Assert.Empty(SettingKeys.ComputedIn(Text));
    }

    private static HashSet<string> Used() => [.. Code.SelectMany(f => SettingKeys.In(f.Text, typeof(StepRunner).Assembly))];

    private static HashSet<string> Documented() => [.. Example.AsEnumerable().Where(p => p.Value is not null).Select(p => p.Key)];

    private sealed record StepProbe
    {
        public int Depth { get; init; }
    }
}
