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

    private static string Find(string name)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var places = new[] { folder.FullName, Path.Combine(folder.FullName, "fonts"), Path.Combine(folder.FullName, "node_modules", "@expo-google-fonts", "noto-serif-sc", name[12..^4]) };
            if (places.Select(place => Path.Combine(place, name)).FirstOrDefault(File.Exists) is { } found)
                return found;
        }

        throw new FileNotFoundException($"{name} is not beside the tests. It comes from the npm package @expo-google-fonts/noto-serif-sc 0.4.3.");
    }
}
