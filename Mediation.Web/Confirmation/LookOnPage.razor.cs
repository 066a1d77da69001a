using Mediation.Domain.Access;
using Mediation.Web.Account;
using Mediation.Web.Cases;
using Mediation.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace Mediation.Web.Confirmation;

/// <summary>The court reads a signed agreement while the parties are still in the room, and comments. It decides nothing here.</summary>
public partial class LookOnPage
{
    private readonly LivePoll poll = new();
    private PreReviewView? view;
    private string? fault;
    private bool loaded;
    private Actor? actor;

    [Inject] private PreReviewQueries Queries { get; set; } = null!;

    [Inject] private PreReviewStore Store { get; set; } = null!;

    [Inject] private CurrentActor Reader { get; set; } = null!;

    [Inject] private ILogger<LookOnPage> Log { get; set; } = null!;

    /// <summary>The request.</summary>
    [Parameter] public Guid Id { get; set; }

    /// <inheritdoc/>
    protected override Task OnParametersSetAsync() => LoadAsync();

    /// <inheritdoc/>
    protected override void OnAfterRender(bool firstRender)
    {
        if (firstRender) poll.Start(async ct => view is { } shown && await Queries.FindVersionAsync(Id, ct) is { } now && now != shown.Version, () => InvokeAsync(async () => { await LoadAsync(); StateHasChanged(); }), Log);
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
        view = actor is null ? null : await Queries.FindForCourtAsync(Id, actor);
        loaded = true;
    }

    private async Task<bool> SendAsync(int? clause, string words)
    {
        if ((actor = await Reader.FindAsync()) is null) return false;
        var done = await Store.NoteAsync(actor, Id, clause, words);
        fault = done.Faults.Select(f => f.Sentence).Concat(done.Refusals.Select(r => r.Sentence)).Select(s => s.Here()).FirstOrDefault();
        await LoadAsync();
        return done.Ok;
    }
}
