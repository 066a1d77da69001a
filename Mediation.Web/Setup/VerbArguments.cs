namespace Mediation.Web.Setup;

/// <summary>A verb and its options: `--name value`, or `--name` alone.</summary>
internal sealed class VerbArguments
{
    private readonly Dictionary<string, string> options = new(StringComparer.Ordinal);

    public VerbArguments(string[] args)
    {
        Verb = args[0];
        for (var i = 1; i < args.Length; i++)
        {
            if (!args[i].StartsWith("--", StringComparison.Ordinal)) Rest.Add(args[i]);
            else options[args[i][2..]] = i + 1 < args.Length && !args[i + 1].StartsWith("--", StringComparison.Ordinal) && !Alone.Contains(args[i]) ? args[++i] : "";
        }
    }

    private static readonly string[] Alone = ["--password-stdin", "--example"];

    /// <summary>The verb.</summary>
    public string Verb { get; }

    /// <summary>Words that belong to no option.</summary>
    public List<string> Rest { get; } = [];

    /// <summary>The value of an option; null if it was not given or has none.</summary>
    public string? this[string name] => options.GetValueOrDefault(name) is { Length: > 0 } value ? value : null;

    /// <summary>Whether an option was given.</summary>
    public bool Has(string name) => options.ContainsKey(name);
}
