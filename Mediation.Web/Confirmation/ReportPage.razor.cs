using Mediation.Domain.Access;
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
    private DateOnly? from;
    private DateOnly? to;
    private DateOnly shownFrom;
    private DateOnly shownTo;
    private string? fault;
    private bool isOfCourt;

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
        fault = (from, to) switch
        {
            (null, _) or (_, null) => T["请选开始和结束的日子。"].Value,
            ({ Year: < 2000 or > 2100 }, _) or (_, { Year: < 2000 or > 2100 }) => T["年份要在2000和2100之间。"].Value,
            ({ } begin, { } end) when end < begin => T["开始的一天要在结束的一天以前。"].Value,
            _ => null,
        };
        if (fault is not null || await Reader.FindAsync() is not { } reader) return;
        isOfCourt = reader.Is(Role.Judge) || reader.Is(Role.CourtClerk);
        (shownFrom, shownTo) = (from!.Value, to!.Value);
        report = await Queries.FindAsync(reader, StepContext.UtcOf(shownFrom.ToDateTime(TimeOnly.MinValue)), StepContext.UtcOf(shownTo.AddDays(1).ToDateTime(TimeOnly.MinValue)));
    }

    private static string Grouped(int number) => number.ToString("N0", System.Globalization.CultureInfo.InvariantCulture);

    private string When(DateTime at) => $"{Tongue.Day(StepContext.DayOf(at), today)} {Tongue.Clock(at)}";
}
