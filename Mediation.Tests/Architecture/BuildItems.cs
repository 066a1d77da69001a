using System.Diagnostics;
using System.Text.Json;

namespace Mediation.Tests.Architecture;

/// <summary>What a project compiles and refers to, as the build itself evaluates it.</summary>
internal sealed record BuildItems(IReadOnlySet<string> Compile, IReadOnlySet<string> Content, IReadOnlySet<string> Packages, IReadOnlySet<string> Projects)
{
    /// <summary>Evaluates a project.</summary>
    /// <param name="project">The project's name, which is its folder's too.</param>
    /// <param name="upstream">Whether the named packages take the place of the stand-ins.</param>
    public static BuildItems Of(string project, bool upstream)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            WorkingDirectory = Repository.At(project), RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false,
        };
        string[] words =
        [
            "msbuild", $"{project}.csproj", "-nologo", "-nodeReuse:false", $"-p:UpstreamPackages={(upstream ? "true" : "false")}",
            "-getItem:Compile", "-getItem:Content", "-getItem:PackageReference", "-getItem:ProjectReference",
        ];
        foreach (var word in words) start.ArgumentList.Add(word);
        // What the build around a test run says of itself is not meant for another one.
        foreach (var name in start.Environment.Keys.Where(k => k.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList()) start.Environment.Remove(name);
        using var build = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
        var errors = build.StandardError.ReadToEndAsync();
        var said = build.StandardOutput.ReadToEnd();
        build.WaitForExit();
        Assert.True(build.ExitCode == 0, said + errors.Result);
        var items = JsonDocument.Parse(said).RootElement.GetProperty("Items");
        return new(Names("Compile"), Names("Content"), Names("PackageReference"), Names("ProjectReference"));

        HashSet<string> Names(string kind) => [.. items.GetProperty(kind).EnumerateArray().Select(i => i.GetProperty("Identity").GetString()!.Replace('\\', '/'))];
    }
}
