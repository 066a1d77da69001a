using Mediation.Web.Account;
using Mediation.Web.Documents;
using Microsoft.AspNetCore.Components;

namespace Mediation.Web.Intake;

/// <summary>The poster of one room, for whoever may print it.</summary>
public partial class PosterPage(RequestQueries queries, CurrentActor current, VerifyAddress site, NavigationManager navigation)
{
    private RoomChoice? room;
    private string address = "";

    /// <summary>The room's code.</summary>
    [Parameter] public string Code { get; set; } = "";

    /// <summary>Paper: a5, otherwise A4.</summary>
    [SupplyParameterFromQuery(Name = "size")] private string? Size { get; set; }

    private bool IsSmall => Size == "a5";

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        if (await current.FindAsync() is not { } reader) return;
        room = (await queries.ListPostersAsync(reader)).FirstOrDefault(r => r.Code == Code);
        address = $"{site.Site ?? navigation.BaseUri.TrimEnd('/')}/r/{Code}";
    }
}
