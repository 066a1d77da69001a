using Mediation.Domain;
using Mediation.Domain.Intake;
using Mediation.Domain.Workflow;
using Mediation.Web.Account;
using Mediation.Web.Shell;
using Microsoft.JSInterop;

namespace Mediation.Web.Intake;

/// <summary>A clerk writes a request down.</summary>
public partial class NewRequestPage(RequestQueries queries, RequestRegister register, CurrentActor current, IJSRuntime js)
{
    private RequestInput input = new();
    private RequestChannel channel = RequestChannel.Desk;
    private Guid commandId = Guid.CreateVersion7();
    private IReadOnlyList<InputFault> faults = [];
    private IReadOnlyList<RoomChoice> rooms = [];
    private IReadOnlyList<string> mediators = [];
    private Request? received;
    private Text? refused;
    private string committee = "";
    private string? room;
    private bool denied;
    private bool busy;

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        var reader = await current.FindAsync();
        if (reader is null || RequestAccess.CommitteeOf(reader) is not { } own)
        {
            denied = true;
            return;
        }
        committee = (await queries.ListCommitteesAsync()).FirstOrDefault(c => c.Id == own)?.Name ?? "";
        rooms = await queries.ListRoomsAsync(own);
        mediators = await queries.ListMediatorsAsync(own);
    }

    private async Task SendAsync()
    {
        if (busy) return;
        busy = true;
        try
        {
            var reader = await current.FindAsync();
            var road = new RequestRoad(reader is null ? null : RequestAccess.CommitteeOf(reader), Guid.TryParse(room, out var id) ? id : null, channel);
            var answer = await register.ReceiveAsync(input, road, commandId, reader);
            (received, faults, refused) = (answer.Request, answer.Faults, answer.Refusal);
            if (received is not null) await js.ForgetKeptAsync("new-request");
        }
        finally
        {
            busy = false;
        }
    }

    private void Again() => (received, input, commandId, faults, refused) = (null, new(), Guid.CreateVersion7(), [], null);
}
