namespace Mediation.Tests.Support;

/// <summary>SQL Server error 1785: a row may be reached by cascades along one path only, and never from itself.</summary>
internal static class CascadePaths
{
    public static IEnumerable<string> Find(IEnumerable<ScriptForeignKey> keys)
    {
        var dependants = keys.Where(k => k.Cascades).ToLookup(k => k.Target, StringComparer.OrdinalIgnoreCase);
        foreach (var start in dependants.Select(g => g.Key))
        {
            var paths = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { [start] = start };
            var ahead = new Queue<string>([start]);
            while (ahead.TryDequeue(out var table))
            {
                foreach (var key in dependants[table])
                {
                    var path = $"{paths[table]} > {key.Table}";
                    if (paths.TryGetValue(key.Table, out var other))
                    {
                        yield return $"error 1785: two cascade paths reach {key.Table}: {other} and {path}";
                    }
                    else
                    {
                        paths.Add(key.Table, path);
                        ahead.Enqueue(key.Table);
                    }
                }
            }
        }
    }
}
