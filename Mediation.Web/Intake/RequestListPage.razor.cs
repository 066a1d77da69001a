using Mediation.Domain.Access;
using Mediation.Domain.Intake;
using Mediation.Web.Account;
using Microsoft.AspNetCore.Components;

namespace Mediation.Web.Intake;

/// <summary>Who asked for mediation: the open requests oldest first with their clock, or those that are over.</summary>
public partial class RequestListPage(RequestQueries queries, CurrentActor current, TimeProvider clock)
{
    private const int ShownCharacters = 80;

    private IReadOnlyList<RequestRow>? rows;
    private bool denied;
    private bool mayPrint;
    private DateTime now;

    /// <summary>Whether those that are over are listed.</summary>
    [SupplyParameterFromQuery(Name = "over")] private bool Over { get; set; }

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        var reader = await current.FindAsync();
        denied = reader is null || RequestAccess.CommitteeOf(reader) is null;
        if (denied) return;
        now = clock.GetUtcNow().UtcDateTime;
        mayPrint = reader!.Is(Role.Registrar) || reader.Is(Role.Director);
        rows = await queries.ListAsync(reader, Over);
    }

    private static string Short(string words)
    {
        var line = words.ReplaceLineEndings(" ");
        return line.Length <= ShownCharacters ? line : line[..(char.IsHighSurrogate(line[ShownCharacters - 1]) ? ShownCharacters - 1 : ShownCharacters)] + "……";
    }
}
