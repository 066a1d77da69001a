using Mediation.Domain.Access;
using Mediation.Domain.Workflow;
using Mediation.Web.Account;
using Mediation.Web.Cases;
using Mediation.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace Mediation.Web.Desk;

/// <summary>What is the reader's to do today, and every deadline in their sight.</summary>
public partial class TodayPage
{
    private static readonly (string Key, string Name)[] GroupNames = [("over", "逾期"), ("soon", "临期"), ("run", "办理中"), ("others", "等别人办"), ("wait", "没有期限"), ("done", "已办结")];

    private Actor? reader;
    private IReadOnlyList<CaseRow>? rows;
    private List<CaseRow> mine = [];
    private List<TodaysSitting> sittings = [];
    private IReadOnlyList<MenuItem> starts = [];
    private int open;
    private DateOnly today;
    private IReadOnlyList<ReminderLine> reminders = [];
    private IReadOnlyList<CourtNews> news = [];

    [Inject] private DeadlineQueries Deadlines { get; set; } = null!;

    [Inject] private CourtNewsQueries News { get; set; } = null!;

    [Inject] private CaseQueries Queries { get; set; } = null!;

    [Inject] private CurrentActor Reader { get; set; } = null!;

    [Inject] private NavigationManager Navigation { get; set; } = null!;

    [Inject] private TimeProvider Clock { get; set; } = null!;

    // A case that is heard today and waits for the reader is one thing.
    private int Things => mine.Select(r => r.Id).Concat(sittings.Where(s => !s.IsPast).Select(s => s.Row.Id)).Distinct().Count();

    private int Over => mine.Count(r => r.Group == "over");

    private int Soon => mine.Count(r => r.Group == "soon");

    private IEnumerable<(string Key, string Name, List<CaseRow> Rows)> Groups =>
        GroupNames.Select(g => (g.Key, T[g.Name].Value, rows!.Where(r => r.Group == g.Key).ToList())).Where(g => g.Item3.Count > 0);

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        reader = await Reader.FindAsync();
        if (reader is null) return;
        if (reader.Is(Role.Administrator) && reader.Roles.Count == 1)
        {
            Navigation.NavigateTo("administration/accounts");
            return;
        }
        today = StepContext.DayOf(Clock.GetUtcNow().UtcDateTime);
        rows = await Queries.ListAsync(reader);
        open = rows.Count < CaseListing.Length ? rows.Count : await Queries.CountOpenAsync(reader);
        reminders = await Deadlines.RemindersAsync(reader);
        await SittingsAsync();
        news = await News.ListAsync(reader);
        mine = [.. rows.Where(r => r.IsMine)];
        starts = [.. Menu.Of(reader).Where(m => m.Href.StartsWith("cases/new/", StringComparison.Ordinal))];
    }

    // Today's sittings in the order of time, whether or not the board had room for their cases; the one going on or coming next stands out.
    private async Task SittingsAsync()
    {
        var now = Clock.GetUtcNow().UtcDateTime;
        var booked = await Queries.ListSittingsAsync(today, reader!);
        var byCase = rows!.ToDictionary(r => r.Id);
        foreach (var row in await Queries.ListAsync(reader!, [.. booked.Select(s => s.CaseId).Distinct().Where(id => !byCase.ContainsKey(id))])) byCase[row.Id] = row;
        var found = booked.Where(s => byCase.ContainsKey(s.CaseId)).ToList();
        var next = found.FirstOrDefault(s => s.To > now);
        sittings = [.. found.Select(s => new TodaysSitting(s, byCase[s.CaseId], s == next, s.To <= now))];
    }

    private string Link(CaseRow row) => (reader!.Is(Role.Judge) || reader.Is(Role.CourtClerk)) && row.Confirmation is not null ? $"docket/{row.Id}" : $"cases/{row.Id}";
}

/// <summary>One sitting of today with the case it is of.</summary>
internal sealed record TodaysSitting(SittingTime Time, CaseRow Row, bool IsNext, bool IsPast)
{
    /// <summary>Where it leads: to the record while the case is mediated, otherwise to the case.</summary>
    public string Href => $"cases/{Row.Id}{(IsMediated ? "/sitting" : "")}";

    /// <summary>Whether its record may be written.</summary>
    public bool IsMediated => Row.State == Domain.Cases.CaseState.Mediating;
}
