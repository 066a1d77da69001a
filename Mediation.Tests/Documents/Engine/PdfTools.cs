using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using System.Text;
using Xunit;

namespace Mediation.Tests.Documents.Engine;

/// <summary>What independent programs say about a PDF. A missing program fails the test and names its Debian package.</summary>
internal static class PdfTools
{
    private static readonly Dictionary<string, string> Packages = new()
    {
        ["qpdf"] = "qpdf", ["mutool"] = "mupdf-tools", ["gs"] = "ghostscript", ["pdftotext"] = "poppler-utils",
        ["pdffonts"] = "poppler-utils", ["pdfinfo"] = "poppler-utils", ["pdfimages"] = "poppler-utils", ["pdfsig"] = "poppler-utils", ["pdfdetach"] = "poppler-utils", ["zbarimg"] = "zbar-tools", ["pdftoppm"] = "poppler-utils",
    };

    /// <summary>Runs a program on the file; {0} in an argument stands for its path. Returns what it printed, or fails with it.</summary>
    public static string Run(byte[] pdf, string program, params string[] arguments)
    {
        var folder = Directory.CreateTempSubdirectory("pdf-check-");
        try
        {
            var file = Path.Combine(folder.FullName, "document.pdf");
            File.WriteAllBytes(file, pdf);
            return Run(program, arguments.Select(argument => argument.Replace("{0}", file, StringComparison.Ordinal)));
        }
        finally
        {
            folder.Delete(true);
        }
    }

    /// <summary>What mutool has to say while it draws every page. Debian's is built without colour management and says so of any file.</summary>
    public static string ComplaintsOfMutool(byte[] pdf) =>
        Run(pdf, "mutool", "draw", "-q", "-o", "/dev/null", "-F", "pam", "{0}").Replace("warning: ICC support is not available", string.Empty, StringComparison.Ordinal).Trim();

    public static string[] PagesOf(byte[] pdf, params string[] options) =>
        Run(pdf, "pdftotext", [.. options, "-enc", "UTF-8", "{0}", "-"]).TrimEnd('\f', '\n').Split('\f');

    public static string[] LinesOf(byte[] pdf) =>
        Run(pdf, "pdftotext", "-layout", "-enc", "UTF-8", "{0}", "-").Split('\n', '\f').Select(line => line.Trim()).Where(line => line.Length > 0).ToArray();

    /// <summary>The words with their edges in points from the top left of the page.</summary>
    public static (float Left, float Top, float Right, string Text)[] WordsOf(byte[] pdf)
    {
        var page = Run(pdf, "pdftotext", "-bbox", "-enc", "UTF-8", "{0}", "-");
        return [.. Regex.Matches(page, "<word xMin=\"([\\d.]+)\" yMin=\"([\\d.]+)\" xMax=\"([\\d.]+)\" yMax=\"[\\d.]+\">(.*?)</word>")
            .Select(word => (Number(word, 1), Number(word, 2), Number(word, 3), word.Groups[4].Value))];
    }

    /// <summary>The page as red, green and blue bytes at 72 dots an inch, with its width in pixels.</summary>
    public static (byte[] Rgb, int Width) PixelsOf(byte[] pdf)
    {
        var folder = Directory.CreateTempSubdirectory("pdf-pixels-");
        try
        {
            Run(pdf, "pdftoppm", "-r", "72", "-singlefile", "{0}", Path.Combine(folder.FullName, "page"));
            var file = File.ReadAllBytes(Path.Combine(folder.FullName, "page.ppm"));
            var header = Regex.Match(Encoding.ASCII.GetString(file, 0, 40), @"^P6\s+(\d+)\s+(\d+)\s+255\s");
            return (file[header.Length..], int.Parse(header.Groups[1].Value, CultureInfo.InvariantCulture));
        }
        finally
        {
            folder.Delete(true);
        }
    }

    private static float Number(Match match, int group) => float.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    private static string Run(string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8,
        };
        try
        {
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            Assert.True(process.ExitCode == 0, $"{program} ended with {process.ExitCode}: {output}{errors.Result}");
            return output + errors.Result;
        }
        catch (Win32Exception)
        {
            Assert.Fail($"The program '{program}' is missing. Install the Debian package '{Packages[program]}'.");
            throw;
        }
    }
}
