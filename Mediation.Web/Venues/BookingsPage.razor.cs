using System.Globalization;
using Mediation.Web.Account;
using Microsoft.AspNetCore.Components;

namespace Mediation.Web.Venues;

/// <summary>A week of the rooms of the reader's committee.</summary>
public partial class BookingsPage
{
    private WeekView? week;
    private bool loaded;

    [Inject] private BookingQueries Queries { get; set; } = null!;

    [Inject] private CurrentActor Reader { get; set; } = null!;

    /// <summary>A day of the week to show: 2026-08-03; this week without it.</summary>
    [SupplyParameterFromQuery(Name = "week")] public string? Week { get; set; }

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        DateOnly? day = DateOnly.TryParseExact(Week, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var asked) ? asked : null;
        week = await Reader.FindAsync() is { } reader ? await Queries.FindWeekAsync(day, reader) : null;
        loaded = true;
    }

    internal static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
