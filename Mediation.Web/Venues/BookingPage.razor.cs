using System.Globalization;
using Mediation.Domain.Venues;
using Mediation.Domain.Workflow;
using Mediation.Web.Account;
using Mediation.Web.Cases;
using Microsoft.AspNetCore.Components;

namespace Mediation.Web.Venues;

/// <summary>Books a room, for a case or for something else, changes a booking or cancels it.</summary>
public partial class BookingPage
{
    private BookingForm? form;
    private BookingInput input = new();
    private BookingAnswer? answer;
    private Guid command = Guid.CreateVersion7();
    private string reason = "";
    private bool busy;
    private bool loaded;

    [Inject] private BookingQueries Queries { get; set; } = null!;

    [Inject] private BookingDesk Desk { get; set; } = null!;

    [Inject] private CurrentActor Reader { get; set; } = null!;

    [Inject] private TimeProvider Time { get; set; } = null!;

    /// <summary>The booking to change; null for a new one.</summary>
    [Parameter] public Guid? Id { get; set; }

    /// <summary>The case a new one is for.</summary>
    [SupplyParameterFromQuery(Name = "case")] public string? Case { get; set; }

    /// <summary>The room a new one begins with.</summary>
    [SupplyParameterFromQuery(Name = "room")] public string? Room { get; set; }

    /// <summary>The day a new one begins with: 2026-08-03.</summary>
    [SupplyParameterFromQuery(Name = "day")] public string? Day { get; set; }

    /// <inheritdoc/>
    protected override Task OnParametersSetAsync() => form is null || answer is null ? LoadAsync() : Task.CompletedTask;

    private async Task LoadAsync()
    {
        (answer, command) = (null, Guid.CreateVersion7());
        if (await Reader.FindAsync() is { } reader)
            form = Id is { } id ? await Queries.FindChangeAsync(id, reader)
                : Case is null ? await Queries.FindFormAsync(null, reader)
                : Guid.TryParse(Case, out var caseId) ? await Queries.FindFormAsync(caseId, reader) : null;
        loaded = true;
        if (form is null) return;
        input = form.Initial;
        if (Id is null && form.Rooms.Any(r => r.Id.ToString() == Room)) input.Room = Room;
        if (Id is null && DateOnly.TryParseExact(Day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) input.Day = day;
    }

    private Task SaveAsync() => SendAsync((actor, now) => Desk.SaveAsync(new(Id ?? command, form!.Version, form.CaseId, input), actor, now));

    private Task CancelAsync() => SendAsync((actor, now) => Desk.CancelAsync(Id!.Value, form!.Version, reason, actor, now));

    private async Task SendAsync(Func<Domain.Access.Actor, DateTime, Task<BookingAnswer>> send)
    {
        if (busy || await Reader.FindAsync() is not { } actor) return;
        busy = true;
        try
        {
            answer = await send(actor, Time.GetUtcNow().UtcDateTime);
        }
        finally
        {
            busy = false;
        }
    }

    private InputFault? FaultOf(string field) => answer?.Faults.FirstOrDefault(f => f.Field == field);

    private string? Bad(string field) => FaultOf(field) is null ? null : "true";

    private string? Says(string field) => FaultOf(field) is null ? null : $"e-{field}";

    private static void Toggle(List<string> list, string value, bool on)
    {
        list.Remove(value);
        if (on) list.Add(value);
    }
}
