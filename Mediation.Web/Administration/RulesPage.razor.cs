using Mediation.Domain;
using Mediation.Domain.Access;
using Mediation.Web.Account;

namespace Mediation.Web.Administration;

/// <summary>What the law fixes, what it leaves open, and from when each value holds.</summary>
public partial class RulesPage(RulesRegister register, RulesQueries queries, CurrentActor current, TimeProvider clock)
{
    private bool denied;
    private bool busy;
    private bool done;
    private Text? stopped;
    private RulesView? view;
    private SettingFault? fault;
    private SettingFault? bindFault;
    private string what = "";
    private string value = "";
    private DateOnly? from;
    private string reason = "";
    private string region = "";
    private string court = "";
    private DateOnly? bindFrom;

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        view = await queries.FindAsync(await current.FindAsync());
        denied = view is null;
        what = view?.Settings[0].Key ?? "";
        from = bindFrom = view?.Today;
    }

    private Task SetAsync() => RunAsync(async (actor, now) =>
    {
        fault = await register.SetAsync(new SettingChange(what, value, from, reason), actor, now);
        if (fault is null) (value, reason) = ("", "");
        return fault is null;
    });

    private Task BindAsync() => RunAsync(async (actor, now) =>
    {
        bindFault = await register.BindAsync(region, court, bindFrom, actor, now);
        if (bindFault is null) region = "";
        return bindFault is null;
    });

    private async Task RunAsync(Func<Actor, DateTime, Task<bool>> change)
    {
        if (busy || await current.FindAsync() is not { } actor || !actor.Is(Role.Administrator)) return;
        (busy, done, fault, bindFault, stopped) = (true, false, null, null, null);
        try
        {
            stopped = await BusyStore.TryAsync(async () => done = await change(actor, clock.GetUtcNow().UtcDateTime));
            if (done) view = await queries.FindAsync(actor);
        }
        finally
        {
            busy = false;
        }
    }
}
