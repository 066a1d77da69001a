using Mediation.Domain.Access;
using Mediation.Web.Account;
using Mediation.Web.Cases;
using Mediation.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace Mediation.Web.Confirmation;

/// <summary>The room asks a court to look on, and sees its comments come in.</summary>
public partial class RoomLookPage
{
    private readonly LivePoll poll = new();
    private RoomLook? room;
    private string? fault;
    private string court = "";
    private string how = "";
    private bool consents;
    private bool busy;
    private bool loaded;
    private Actor? actor;

    [Inject] private PreReviewQueries Queries { get; set; } = null!;

    [Inject] private CourtNewsQueries Court { get; set; } = null!;

    [Inject] private PreReviewStore Store { get; set; } = null!;

    [Inject] private CurrentActor Reader { get; set; } = null!;

    [Inject] private ILogger<RoomLookPage> Log { get; set; } = null!;

    /// <summary>The case.</summary>
    [Parameter] public Guid Id { get; set; }

    /// <inheritdoc/>
    protected override Task OnParametersSetAsync() => LoadAsync();

    /// <inheritdoc/>
    protected override void OnAfterRender(bool firstRender)
    {
        if (firstRender) poll.Start(async ct => room is { } shown && ((shown.View is { } view && await Queries.FindVersionAsync(view.Id, ct) is { } now && now != view.Version) || await Court.FindStateAsync(Id, ct) != shown.State), () => InvokeAsync(async () => { await LoadAsync(); StateHasChanged(); }), Log);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await poll.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private async Task LoadAsync()
    {
        actor = await Reader.FindAsync();
        room = actor is null ? null : await Queries.FindForRoomAsync(Id, actor);
        if (court.Length == 0) court = room is { Courts: [var only, ..] } ? only.Value : "";
        loaded = true;
    }

    private Task<bool> AskAsync() => WriteAsync(a => Store.AskAsync(a, Id, court, consents, how));

    private Task<bool> EndAsync() => WriteAsync(a => Store.EndAsync(a, room!.View!.Id));

    private Task<bool> SendAsync(int? clause, string words) => WriteAsync(a => Store.NoteAsync(a, room!.View!.Id, clause, words));

    private async Task<bool> WriteAsync(Func<Actor, Task<PreReviewAnswer>> write)
    {
        if (busy) return false;
        busy = true;
        try
        {
            if ((actor = await Reader.FindAsync()) is null) return false;
            var done = await write(actor);
            fault = done.Ok ? null : string.Concat(done.Faults.Select(f => f.Sentence).Concat(done.Refusals.Select(r => r.Sentence)).Select(s => s.Here()));
            await LoadAsync();
            return done.Ok;
        }
        finally
        {
            busy = false;
        }
    }
}
