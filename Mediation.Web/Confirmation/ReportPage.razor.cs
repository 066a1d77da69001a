using Mediation.Domain.Workflow;
using Mediation.Web.Account;
using Mediation.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace Mediation.Web.Confirmation;

/// <summary>How long confirmation takes from the last signature to the ruling, for a court and for the director of a committee.</summary>
public partial class ReportPage
{
    private const int Hour = 60;
    private const int Day = 24 * Hour;

    private ConfirmationReport? report;
    private DateOnly today;
    private DateOnly from;
    private DateOnly to;

    [Inject] private ReportQueries Queries { get; set; } = null!;

    [Inject] private CurrentActor Reader { get; set; } = null!;

    [Inject] private TimeProvider Clock { get; set; } = null!;

    /// <inheritdoc/>
    protected override Task OnInitializedAsync()
    {
        today = StepContext.DayOf(Clock.GetUtcNow().UtcDateTime);
        (from, to) = (new DateOnly(today.Year, 1, 1), today);
        return LoadAsync();
    }

    private async Task LoadAsync()
    {
        if (await Reader.FindAsync() is not { } reader || to < from) return;
        report = await Queries.FindAsync(reader, StepContext.UtcOf(from.ToDateTime(TimeOnly.MinValue)), StepContext.UtcOf(to.AddDays(1).ToDateTime(TimeOnly.MinValue)));
    }

    private string When(DateTime at) => $"{Tongue.Day(StepContext.DayOf(at), today)} {Tongue.Clock(at)}";

    // Minutes as they are; past a day also in days, so that nobody has to divide.
    private string Span(int minutes) => minutes < Day ? T["{0}分钟", minutes] : T["{0}分钟（{1}天{2}小时）", minutes, minutes / Day, minutes % Day / Hour];
}
