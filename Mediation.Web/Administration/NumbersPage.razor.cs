using Mediation.Domain;
using Mediation.Domain.Access;
using Mediation.Web.Account;
using Mediation.Web.Cases;

namespace Mediation.Web.Administration;

/// <summary>Number series, and numbers used elsewhere.</summary>
public partial class NumbersPage(NumberQueries queries, CaseNumbers numbers, CurrentActor current, TimeProvider clock)
{
    private const int Most = 1000;
    private bool denied;
    private bool busy;
    private IReadOnlyList<SeriesRow>? rows;
    private string series = "";
    private int count = 1;
    private string reason = "";
    private string? countFault;
    private string? reasonFault;
    private (int First, int Last)? done;
    private Text? stopped;

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        var reader = await current.FindAsync();
        denied = reader?.Is(Role.Administrator) is not true;
        if (denied) return;
        rows = await queries.ListAsync(reader);
        series = rows is [var first, ..] ? first.Series : "";
    }

    private async Task SkipAsync()
    {
        if (busy) return;
        countFault = count is >= 1 and <= Most ? null : T["一次跳过1到{0}个。", Most].Value;
        reasonFault = reason.Trim().Length > 0 ? null : T["请写明这些号用在哪里，或者为什么不用。"].Value;
        if (countFault is not null || reasonFault is not null || rows?.Any(r => r.Series == series) is not true) return;
        (busy, done, stopped) = (true, null, null);
        try
        {
            if (await current.FindAsync() is not { } actor || !actor.Is(Role.Administrator)) return;
            stopped = await BusyStore.TryAsync(async () => done = await numbers.SkipAsync(series, count, reason.Trim(), actor, clock.GetUtcNow().UtcDateTime));
            if (stopped is not null) return;
            (count, reason) = (1, "");
            rows = await queries.ListAsync(actor);
        }
        finally
        {
            busy = false;
        }
    }
}
