using Mediation.Domain;
using Mediation.Domain.Access;
using Mediation.Domain.Deadlines;
using Mediation.Web.Account;

namespace Mediation.Web.Administration;

/// <summary>The holiday notices deadlines are counted by.</summary>
public partial class CalendarPage(CalendarRegister register, CurrentActor current, CalendarQueries queries, TimeProvider clock)
{
    private bool denied;
    private bool busy;
    private IReadOnlyList<CalendarYear>? years;
    private int year;
    private int? changed;
    private int loaded;
    private string source = "";
    private string off = "";
    private string work = "";
    private Text? sourceFault;
    private Text? offFault;
    private Text? workFault;
    private Text? stopped;

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        denied = (await current.FindAsync())?.Is(Role.Administrator) is not true;
        if (!denied) await ReadAsync();
        year = years is { Count: > 0 } known ? known.Max(y => y.Year) + 1 : clock.GetUtcNow().Year;
    }

    private async Task ReadAsync()
    {
        var reader = await current.FindAsync();
        years = await queries.ListYearsAsync(reader);
    }

    private async Task LoadAsync()
    {
        if (busy) return;
        (busy, changed, sourceFault, offFault, workFault, stopped) = (true, null, null, null, null, null);
        try
        {
            var (daysOff, wrongOff) = CalendarText.Read(off, year);
            var (daysWorked, wrongWork) = CalendarText.Read(work, year);
            (offFault, workFault) = (wrongOff, wrongWork);
            if (source.Trim().Length == 0) sourceFault = new("请填通知的文号，日后好核对。", "Enter the number of the notice, so that it can be checked later.");
            if (offFault is not null || workFault is not null || sourceFault is not null) return;
            var parsed = CalendarYear.Create(year, [.. daysOff], [.. daysWorked], new Text(source.Trim(), source.Trim()));
            if (!parsed.Ok)
            {
                if (parsed.Fault!.Code == "calendar-year.make-up") workFault = parsed.Fault.Sentence;
                else offFault = parsed.Fault.Sentence;
                return;
            }
            var actor = await current.FindAsync();
            stopped = await BusyStore.TryAsync(async () => changed = await register.TakeInAsync(parsed.Value, actor, clock.GetUtcNow().UtcDateTime));
            if (changed is null) return;
            loaded = year;
            await ReadAsync();
        }
        finally
        {
            busy = false;
        }
    }
}
