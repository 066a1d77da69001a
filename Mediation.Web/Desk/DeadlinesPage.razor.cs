using Mediation.Web.Account;

namespace Mediation.Web.Desk;

/// <summary>Every deadline in the reader's sight, most urgent first, in words and colour.</summary>
public partial class DeadlinesPage(DeadlineQueries queries, CurrentActor current)
{
    private static readonly (string Key, string Tone, string Name)[] GroupNames =
        [("over", "over", "逾期"), ("soon", "soon", "三天内"), ("week", "run", "七天内"), ("month", "run", "三十天内"), ("later", "wait", "以后"), ("paused", "wait", "停着的")];

    private IReadOnlyList<DeadlineLine>? lines;
    private bool onlyMine;

    private List<DeadlineLine> Shown => [.. lines!.Where(l => l.IsMine || !onlyMine)];

    // What lies more than a week ahead is folded: the page is for what has to be done now.
    private IEnumerable<(string Tone, string Name, bool IsNear, List<DeadlineLine> Lines)> Groups =>
        GroupNames.Select(g => (g.Tone, T[g.Name].Value, g.Key is "over" or "soon" or "week", Shown.Where(l => l.Group == g.Key).ToList())).Where(g => g.Item4.Count > 0);

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync() => lines = await current.FindAsync() is { } reader ? await queries.ListAsync(reader) : [];
}
