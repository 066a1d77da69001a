using QuestPDF.Drawing;

namespace Mediation.Tests.Documents.Engine;

/// <summary>Registers the two weights of the font the documents are set in.</summary>
internal static class EngineFonts
{
    public const string Family = "Noto Serif SC";

    private static readonly Lazy<bool> Registered = new(() =>
    {
        foreach (var name in new[] { "NotoSerifSC_400Regular.ttf", "NotoSerifSC_700Bold.ttf" })
        {
            using var file = File.OpenRead(Find(name));
            FontManager.RegisterFont(file);
        }

        return true;
    });

    public static void Register() => _ = Registered.Value;

    public static void RegisterAs(string family, string file)
    {
        using var stream = File.OpenRead(Find(file));
        FontManager.RegisterFontWithCustomName(family, stream);
    }

    // The build puts the fonts beside the program, and so beside its tests.
    private static string Find(string name)
    {
        var file = Path.Combine(AppContext.BaseDirectory, "Fonts", name);
        return File.Exists(file) ? file
            : throw new FileNotFoundException($"{name} is not beside the tests. The build of Mediation.Web takes it from npm: run 'npm ci' there and build again.");
    }
}
