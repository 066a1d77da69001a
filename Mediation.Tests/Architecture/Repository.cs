namespace Mediation.Tests.Architecture;

/// <summary>One text file of the repository; the path is relative to its root, with slashes.</summary>
public sealed record Source(string Path, string Text);

/// <summary>The repository this build came from.</summary>
internal static class Repository
{
    private static readonly string[] Passed = ["bin", "obj", "out", ".git", ".vs", ".idea", "node_modules", "TestResults", "App_Data", "_framework"];

    private static readonly HashSet<string> Kinds = new(StringComparer.Ordinal)
    {
        ".cs", ".razor", ".csproj", ".props", ".targets", ".sln", ".json", ".md", ".sh", ".css", ".js", ".resx", ".svg", ".xml", ".editorconfig", ".gitignore", ".npmrc", "",
    };

    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Every text file, built and downloaded ones aside.</summary>
    public static IReadOnlyList<Source> Files { get; } =
    [
        .. Walk(new DirectoryInfo(Root)).Where(f => Kinds.Contains(f.Extension))
            .Select(f => new Source(Path.GetRelativePath(Root, f.FullName).Replace('\\', '/'), File.ReadAllText(f.FullName))).OrderBy(s => s.Path, StringComparer.Ordinal),
    ];

    /// <summary>The full path of a file named from the root.</summary>
    public static string At(string path) => Path.Combine(Root, path);

    private static IEnumerable<FileInfo> Walk(DirectoryInfo folder) =>
        folder.EnumerateFiles().Concat(folder.EnumerateDirectories().Where(d => !Passed.Contains(d.Name)).SelectMany(Walk));

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Mediation.sln"))) return folder.FullName;
        throw new InvalidOperationException($"No Mediation.sln above {AppContext.BaseDirectory}.");
    }
}
