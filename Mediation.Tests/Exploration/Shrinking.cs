namespace Mediation.Tests.Exploration;

/// <summary>Finds a short list of commands that still breaks the same rule, by leaving commands out and playing the rest again.</summary>
internal static class Shrinking
{
    public static IReadOnlyList<Command> Shortest(Func<Track> origin, IReadOnlyList<Command> commands, BrokenRuleException broken)
    {
        var kept = commands.ToList();
        for (var round = 0; round < 3; round++)
        {
            var before = kept.Count;
            for (var at = kept.Count - 2; at >= 0; at--)
            {
                var shorter = kept.Where((_, i) => i != at).ToList();
                if (Breaks(origin, shorter) == broken.Rule) kept = shorter;
            }
            if (kept.Count == before) break;
        }
        return kept;
    }

    private static string? Breaks(Func<Track> origin, IEnumerable<Command> commands)
    {
        var track = origin();
        try
        {
            foreach (var command in commands) track.Do(command);
            return null;
        }
        catch (BrokenRuleException broken)
        {
            return broken.Rule;
        }
    }
}
