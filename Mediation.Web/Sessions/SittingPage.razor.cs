using Mediation.Domain.Cases;
using Mediation.Domain.Workflow;
using Mediation.Web.Account;
using Mediation.Web.Cases;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Mediation.Web.Sessions;

/// <summary>The sitting: what colleagues write appears by itself, told within this process and asked for now and then otherwise.</summary>
public partial class SittingPage
{
    private static readonly TimeSpan Often = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan StillWriting = TimeSpan.FromSeconds(8);
    private readonly CancellationTokenSource leaving = new();
    private readonly Dictionary<string, (string Name, DateTimeOffset Until)> writers = [];
    private SittingView? view;
    private bool loaded;
    private string draft = "";
    private string? self;
    private Guid drafted;
    private int? closed;
    private bool announce;

    [Inject] private SittingQueries Queries { get; set; } = null!;

    [Inject] private DraftStore Drafts { get; set; } = null!;

    [Inject] private CurrentActor Reader { get; set; } = null!;

    [Inject] private CaseChanges Changes { get; set; } = null!;

    [Inject] private TimeProvider Clock { get; set; } = null!;

    [Inject] private IJSRuntime Js { get; set; } = null!;

    [Inject] private NavigationManager Navigation { get; set; } = null!;

    [Inject] private ILogger<SittingPage> Log { get; set; } = null!;

    /// <summary>The case.</summary>
    [Parameter] public Guid Id { get; set; }

    private string Writing => string.Join(T["、"], writers.Values.Where(w => w.Until > Clock.GetUtcNow()).Select(w => w.Name));

    /// <inheritdoc/>
    public void Dispose()
    {
        Changes.Happened -= Hear;
        leaving.Cancel();
        leaving.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <inheritdoc/>
    protected override void OnInitialized() => Changes.Happened += Hear;

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        // Once for each case: what is in the box afterwards is the reader's, and newer.
        if (drafted != Id && await Reader.FindAsync() is { } reader) (drafted, self, draft) = (Id, reader.Id, await Drafts.FindAsync(reader, Id, "record"));
        await LoadAsync();
    }

    /// <inheritdoc/>
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender) _ = LookNowAndThenAsync(leaving.Token);
        if (!announce) return;
        announce = false;
        await Js.InvokeVoidAsync("keep.focus", "closed");
    }

    private async Task LoadAsync()
    {
        view = await Reader.FindAsync() is { } reader ? await Queries.FindAsync(Id, reader) : null;
        loaded = true;
    }

    private Task TakenAsync(StepAnswer answer) => LoadAsync();

    // What the case looks like may be known here already: the change was told before the answer came.
    private async Task MovedAsync(CaseStep step)
    {
        if (step.To == CaseState.Drafting)
        {
            Navigation.NavigateTo($"cases/{Id}/agreement");
            return;
        }
        await LoadAsync();
        announce = step.Key == "close-session";
        closed = announce ? view?.Sittings.FirstOrDefault(s => s.ClosedAt is not null)?.Number : null;
    }

    // Called on the thread of whoever changed the case.
    private void Hear(CaseChange change)
    {
        if (change.CaseId == Id && (change.WriterId is null || change.WriterId != self)) _ = InvokeAsync(() => ShowAsync(change));
    }

    private async Task ShowAsync(CaseChange change)
    {
        if (leaving.IsCancellationRequested) return;
        if (change is { WriterId: { } id, WriterName: { } name })
        {
            writers[id] = (name, Clock.GetUtcNow() + StillWriting);
            _ = ForgetWriterAsync(leaving.Token);
        }
        else await LoadAsync();
        StateHasChanged();
    }

    private async Task ForgetWriterAsync(CancellationToken ct)
    {
        await Task.Delay(StillWriting, Clock, ct).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (!ct.IsCancellationRequested) await InvokeAsync(StateHasChanged);
    }

    // Colleagues may sit at another process of the same installation.
    private async Task LookNowAndThenAsync(CancellationToken ct)
    {
        using var timer = new PeriodicTimer(Often, Clock);
        try
        {
            while (await timer.WaitForNextTickAsync(ct))
            {
                try
                {
                    if (await Reader.FindAsync() is { } reader && view is not null && await Queries.FindVersionAsync(Id, reader, ct) != view.Version) await InvokeAsync(() => ShowAsync(new(Id)));
                }
                catch (Exception e) when (!ct.IsCancellationRequested)
                {
                    // Most likely the store is away for a moment: looked at again at the next tick.
                    LookedAgain(Log, e);
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The page was left.
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A sitting could not be looked at; it is looked at again.")]
    private static partial void LookedAgain(ILogger log, Exception e);
}
