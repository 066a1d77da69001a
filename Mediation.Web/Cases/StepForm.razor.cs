using Mediation.Domain.Workflow;
using Mediation.Web.Account;
using Mediation.Web.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Mediation.Web.Cases;

/// <summary>Sends a step to the one write path and shows what it answers.</summary>
public partial class StepForm
{
    private StepAnswer? answer;
    private bool busy;
    private Guid command = Guid.CreateVersion7();
    private object? input;
    private readonly UnreadWords unread = new();
    private bool notShown;

    [Inject] private StepRunner Runner { get; set; } = null!;

    [Inject] private CurrentActor Reader { get; set; } = null!;

    [Inject] private TimeProvider Clock { get; set; } = null!;

    [Inject] private IJSRuntime Js { get; set; } = null!;

    [Inject] private ILogger<StepForm> Log { get; set; } = null!;

    /// <summary>The step.</summary>
    [Parameter, EditorRequired] public required CaseStep Step { get; set; }

    /// <summary>The case; null for a step that makes one.</summary>
    [Parameter] public Guid? CaseId { get; set; }

    /// <summary>The version the reader saw.</summary>
    [Parameter] public int Version { get; set; }

    /// <summary>What lists offer.</summary>
    [Parameter] public StepOptions? Options { get; set; }

    /// <summary>What the button says, if not the step's name.</summary>
    [Parameter] public string? Submit { get; set; }

    /// <summary>Names of fields the page has set already and does not show.</summary>
    [Parameter] public IReadOnlySet<string> Fixed { get; set; } = new HashSet<string>();

    /// <summary>An input to begin with.</summary>
    [Parameter] public object? Initial { get; set; }

    /// <summary>Raised when the step was taken.</summary>
    [Parameter] public EventCallback<StepAnswer> Taken { get; set; }

    /// <summary>Raised when the reader asks for the newest state.</summary>
    [Parameter] public EventCallback Reload { get; set; }

    /// <summary>Raised after every change of the input.</summary>
    [Parameter] public EventCallback Changed { get; set; }

    /// <summary>What stands above the button.</summary>
    [Parameter] public RenderFragment? ChildContent { get; set; }

    private object Input => input ??= Initial ?? Step.NewInput();

    private IReadOnlyList<InputFault> Faults => answer?.Faults ?? [];

    // What one field asks may depend on another.
    private Task FieldChangedAsync()
    {
        FieldInput.Forget(Input, (Options ?? StepOptions.None).Roles);
        return Changed.InvokeAsync();
    }

    private Task ReloadAsync()
    {
        answer = null;
        return Reload.InvokeAsync();
    }

    // The step stands already: whatever goes wrong while the page is read anew is no reason to say that it was not taken.
    private async Task ShowAsync(StepAnswer taken)
    {
        try
        {
            await Taken.InvokeAsync(taken);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            NotShown(Log, Step.Key, e);
            notShown = true;
        }
    }

    private async Task SubmitAsync()
    {
        if (busy) return;
        (busy, notShown) = (true, false);
        try
        {
            var actor = await Reader.FindAsync();
            var sent = new StepCommand(CaseId, Version, command, Step, Input);
            if (actor is null) { answer = StepAnswer.Nothing(sent); return; }
            unread.Prune((Options ?? StepOptions.None).Roles);
            if (unread.Faults is { Count: > 0 } wrong) { answer = StepAnswer.Of(StepStatus.Invalid, sent, wrong[0].Sentence) with { Faults = wrong }; return; }
            answer = await Runner.RunAsync(sent, actor, Clock.GetUtcNow().UtcDateTime, CancellationToken.None);
            if (answer.Status is StepStatus.Busy) return;
            command = Guid.CreateVersion7();
            if (answer.Status is StepStatus.Done)
            {
                input = null;
                await Js.ForgetKeptAsync($"{CaseId}:{Step.Key}");
                await ShowAsync(answer);
            }
        }
        finally
        {
            busy = false;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The step {Step} was taken, but its page could not be read anew.")]
    private static partial void NotShown(ILogger log, string step, Exception e);
}
