namespace Mediation.Tests.Architecture;

/// <summary>A rule of the house about one file.</summary>
internal interface IRule
{
    /// <summary>What it is called in test output.</summary>
    string Name { get; }

    /// <summary>What in the file breaks the rule; nothing if it is not about such a file.</summary>
    IEnumerable<string> Breaches(string path, string text);
}
