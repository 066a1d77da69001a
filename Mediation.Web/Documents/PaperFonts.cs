using Mediation.Domain;
using QuestPDF;
using QuestPDF.Drawing;
using QuestPDF.Infrastructure;

namespace Mediation.Web.Documents;

/// <summary>
/// The font papers are set in: Noto Serif SC beside the program, or a Chinese font of the machine. Registered once;
/// looked for again as long as none was found, so that installing one needs no restart.
/// </summary>
public static class PaperFonts
{
    private static readonly Lock Finding = new();
    private static readonly Source Own = new("Noto Serif SC", ["NotoSerifSC_400Regular.ttf", "NotoSerifSC_700Bold.ttf"]);

    private static readonly Source[] OfTheMachine =
    [
        new("Noto Serif SC", ["NotoSerifSC-Regular.ttf", "NotoSerifSC-Bold.ttf"]),
        new("Noto Serif CJK SC", ["NotoSerifCJKsc-Regular.otf", "NotoSerifCJKsc-Bold.otf"]),
        new("Noto Serif CJK SC", ["NotoSerifCJK-Regular.ttc", "NotoSerifCJK-Bold.ttc"]),
        new("FangSong", ["simfang.ttf"]),
        new("SimSun", ["simsun.ttf"]),
        new("SimSun", ["simsun.ttc"]),
    ];

    private static string? _family;

    /// <summary>The family to set papers in.</summary>
    /// <exception cref="PaperNotMadeException">No usable font.</exception>
    public static string Family => Missing is { } missing ? throw new PaperNotMadeException(missing) : _family!;

    /// <summary>How to install a font, or null if there is one.</summary>
    public static Text? Missing
    {
        get
        {
            lock (Finding)
            {
                return _family is null ? Register(Path.Combine(AppContext.BaseDirectory, "Fonts"), MachineFolders()) : null;
            }
        }
    }

    /// <summary>Registers the first font found: the program's own, then the machine's. Says what to do if there is none.</summary>
    internal static Text? Register(string ownFolder, IEnumerable<string> machineFolders)
    {
        Settings.License = LicenseType.Community;
#pragma warning disable CS0618 // Later versions call it ThrowOnMissingTextGlyphs; this name is in all of them.
        Settings.CheckIfAllTextGlyphsAreAvailable = true;
#pragma warning restore CS0618
        var unreadable = new List<string>();
        if (TryRegister(Own, [.. Own.Files.Select(file => Path.Combine(ownFolder, file)).Where(File.Exists)], unreadable)) return null;
        var known = OfTheMachine.SelectMany(source => source.Files).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var found = machineFolders.Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true }))
            .Where(path => known.Contains(Path.GetFileName(path))).ToLookup(Path.GetFileName, StringComparer.OrdinalIgnoreCase);
        foreach (var source in OfTheMachine)
        {
            if (TryRegister(source, [.. source.Files.SelectMany(file => found[file].Take(1))], unreadable)) return null;
        }

        return HowToInstall(ownFolder, unreadable);
    }

    private static bool TryRegister(Source source, string[] paths, List<string> unreadable)
    {
        if (paths.Length == 0 || !IsRegular(source, paths[0])) return false;
        foreach (var path in paths)
        {
            try
            {
                using var file = File.OpenRead(path);
                FontManager.RegisterFont(file);
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                // The reader's own words would not help: the name says which file to replace.
                unreadable.Add(Path.GetFileName(path));
                return false;
            }
        }

        _family = source.Family;
        return true;
    }

    private static bool IsRegular(Source source, string path) =>
        string.Equals(Path.GetFileName(path), source.Files[0], StringComparison.OrdinalIgnoreCase);

    private static Text HowToInstall(string folder, List<string> unreadable)
    {
        var (zh, en) = unreadable.Count == 0 ? ("", "")
            : ($"本机的 {string.Join("、", unreadable)} 不能使用（不是完整的 TrueType 或者 OpenType 字体）。",
                $" {string.Join(", ", unreadable)} cannot be used: not a complete TrueType or OpenType font.");
        return new(
            $"没有可用的中文字体，公文暂时不能生成。请在 Mediation.Web 下运行 npm ci 后重新构建，或者把 NotoSerifSC_400Regular.ttf 和 NotoSerifSC_700Bold.ttf 放到 {folder}。{zh}",
            $"There is no usable Chinese font, so papers cannot be made yet. Run npm ci in Mediation.Web and build again, or put NotoSerifSC_400Regular.ttf and NotoSerifSC_700Bold.ttf into {folder}.{en}");
    }

    private static IEnumerable<string> MachineFolders() => OperatingSystem.IsWindows()
        ? [Environment.GetFolderPath(Environment.SpecialFolder.Fonts)]
        : ["/usr/share/fonts", "/usr/local/share/fonts"];

    private sealed record Source(string Family, string[] Files);
}
