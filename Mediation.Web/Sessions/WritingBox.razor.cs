using Mediation.Domain.Sessions;
using Mediation.Domain.Workflow;
using Mediation.Domain.Workflow.Steps;
using Mediation.Web.Account;
using Mediation.Web.Cases;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Mediation.Web.Sessions;

/// <summary>Adds a line to the running record.</summary>
public partial class WritingBox
{
    private SpeakerView? speaker;
    private StatementKind kind;
    private string words = "";
    private StepAnswer? answer;
    private bool busy;
    private Guid command = Guid.CreateVersion7();

    [Inject] private StepRunner Runner { get; set; } = null!;

    [Inject] private CurrentActor Reader { get; set; } = null!;

    [Inject] private DraftStore Drafts { get; set; } = null!;

    [Inject] private TimeProvider Clock { get; set; } = null!;

    /// <summary>The sitting.</summary>
    [Parameter, EditorRequired] public required SittingView View { get; set; }

    /// <summary>Raised when a line was recorded.</summary>
    [Parameter] public EventCallback<StepAnswer> Taken { get; set; }

    /// <summary>Raised when the reader asks for the newest state.</summary>
    [Parameter] public EventCallback Reload { get; set; }

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        speaker = View.Speakers.Count > 0 ? View.Speakers[^1] : null;
        if (await Reader.FindAsync() is { } reader) words = await Drafts.FindAsync(reader, View.CaseId, "record");
    }

    private Task ReloadAsync()
    {
        answer = null;
        return Reload.InvokeAsync();
    }

    private async Task SaveAsync()
    {
        if (busy || await Reader.FindAsync() is not { } reader) return;
        busy = true;
        try
        {
            var input = new RecordStatementInput { Kind = kind, Party = speaker?.PartyKey, Speaker = speaker?.Name, Words = words };
            answer = await Runner.RunAsync(new StepCommand(View.CaseId, View.Version, command, CaseWorkflow.Find("record-statement")!, input), reader, Clock.GetUtcNow().UtcDateTime, CancellationToken.None);
            if (answer.Status is StepStatus.Busy) return;
            command = Guid.CreateVersion7();
            if (answer.Status is not StepStatus.Done) return;
            words = "";
            await Drafts.SaveAsync(reader, View.CaseId, "record", "");
            await Js.InvokeVoidAsync("keep.forget", $"drafts/{View.CaseId}/record");
            await Taken.InvokeAsync(answer);
        }
        finally
        {
            busy = false;
        }
    }
}
