using Mediation.Web.Account;
using Mediation.Web.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Mediation.Web.Cases;

/// <summary>One case: where it is, whose move, by when, what is missing, and the steps that can be taken.</summary>
public partial class CasePage
{
    private CaseView? view;
    private bool loaded;
    private string? happened;
    private bool announce;

    [Inject] private IJSRuntime Js { get; set; } = null!;

    [Inject] private CaseQueries Queries { get; set; } = null!;

    [Inject] private CurrentActor Reader { get; set; } = null!;

    /// <summary>The case.</summary>
    [Parameter] public Guid Id { get; set; }

    /// <inheritdoc/>
    protected override Task OnParametersSetAsync() => LoadAsync();

    private async Task LoadAsync()
    {
        view = await Reader.FindAsync() is { } reader ? await Queries.FindAsync(Id, reader) : null;
        loaded = true;
    }

    private async Task TakenAsync(StepAnswer answer)
    {
        happened = answer.Happened.Here();
        announce = true;
        await LoadAsync();
    }

    /// <summary>After a step the keyboard, and whoever listens to the page, are at the next one.</summary>
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!announce) return;
        announce = false;
        await Js.InvokeVoidAsync("keep.focus", "next-title");
    }
}
