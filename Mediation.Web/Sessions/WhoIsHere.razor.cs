using Mediation.Domain.Parties;
using Mediation.Domain.Sessions;
using Mediation.Domain.Workflow.Steps;
using Mediation.Web.Cases;
using Mediation.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace Mediation.Web.Sessions;

/// <summary>Notes who is at the sitting.</summary>
public partial class WhoIsHere
{
    private static readonly HashSet<string> Fixed = ["mark", "document"];
    private StepAnswer? answer;

    [Inject] private SittingTaps Taps { get; set; } = null!;

    /// <summary>The sitting.</summary>
    [Parameter, EditorRequired] public required SittingView View { get; set; }

    /// <summary>Raised when something was noted.</summary>
    [Parameter] public EventCallback<StepAnswer> Taken { get; set; }

    /// <summary>Raised when the reader asks for the newest state.</summary>
    [Parameter] public EventCallback Reload { get; set; }

    private string When(PresentView p) => p.Stay switch
    {
        null => "",
        { LeftAt: { } left } stay => $"{T["，"]}{T["{0}到，{1}离开", Tongue.Clock(stay.ArrivedAt), Tongue.Clock(left)]}",
        var stay => $"{T["，"]}{T["{0}到", Tongue.Clock(stay.ArrivedAt)]}",
    };

    private Task SeenAsync(PresentView p, string? kind) => Enum.TryParse<SeenIdentity>(kind, out var seen) ? TapAsync(p, AttendanceMark.IdentitySeen, seen) : Task.CompletedTask;

    private Task TapAsync(PresentView p, AttendanceMark mark, SeenIdentity? document = null) =>
        TakeAsync("note-attendance", new NoteAttendanceInput { Party = p.PartyKey.Length > 0 ? p.PartyKey : null, Name = p.Name, Mark = mark, Document = document });

    private Task ConsentAsync(string party, ConsentKind kind) => TakeAsync("record-consent", new RecordConsentInput { Party = party, Kind = kind, Agrees = true, How = "会上当面" });

    private async Task TakeAsync(string key, object input)
    {
        answer = await Taps.TakeAsync(View.CaseId, View.Version, key, input);
        if (answer.Status == StepStatus.Done) await Taken.InvokeAsync(answer);
    }

    private Task TakenAsync(StepAnswer taken)
    {
        answer = null;
        return Taken.InvokeAsync(taken);
    }
}
