using Mediation.Web.Account;
using Microsoft.AspNetCore.Components;

namespace Mediation.Web.Cases;

/// <summary>One case: where it is, whose move, by when, what is missing, and the steps that can be taken.</summary>
public partial class CasePage
{
    private CaseView? view;
    private bool loaded;
    private string? happened;

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
        happened = answer.Happened.In(Shell.Tongue.IsEnglish);
        await LoadAsync();
    }
}
