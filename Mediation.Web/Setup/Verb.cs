namespace Mediation.Web.Setup;

/// <summary>The first word of the command line, when it is not an option: what to do instead of serving pages.</summary>
internal sealed record Verb(string Name)
{
    public const int Unknown = 64;

    public static Verb? From(string[] args) =>
        args is [var first, ..] && !first.StartsWith('-') ? new Verb(first) : null;

    public async Task<int> RunAsync(WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        await Console.Error.WriteLineAsync($"没有这个命令：{Name}。 There is no such command: {Name}.");
        return Unknown;
    }
}
