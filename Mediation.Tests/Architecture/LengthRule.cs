namespace Mediation.Tests.Architecture;

/// <summary>Files that can be read from top to bottom: 300 lines of C#, 150 of Razor, and 60 of code in a Razor file.</summary>
internal sealed class LengthRule : IRule
{
    public const int CSharp = 300, Razor = 150, CodeBlock = 60;

    public string Name => "Files are short";

    public IEnumerable<string> Breaches(string path, string text)
    {
        var lines = text.TrimEnd('\n').Split('\n');
        if (path.EndsWith(".cs", StringComparison.Ordinal) && !path.Contains("/Migrations/", StringComparison.Ordinal) && lines.Length > CSharp) yield return $"{lines.Length} lines, {CSharp} at most";
        if (!path.EndsWith(".razor", StringComparison.Ordinal)) yield break;
        if (lines.Length > Razor) yield return $"{lines.Length} lines, {Razor} at most";
        var code = Array.FindIndex(lines, l => l.StartsWith("@code", StringComparison.Ordinal));
        var end = code < 0 ? -1 : Array.FindIndex(lines, code, l => l.StartsWith('}'));
        if (end - code > CodeBlock) yield return $"{end - code} lines of code, {CodeBlock} at most: move them to a code-behind";
    }
}
