using Mediation.Domain;
using Mediation.Domain.Access;
using Mediation.Domain.Workflow;
using Mediation.Web.Account;
using Mediation.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace Mediation.Web.Administration;

/// <summary>Accounts: list, open, close, new password.</summary>
public partial class AccountsPage(AccountRegister register, CurrentActor current)
{
    private Actor? reader;
    private bool denied;
    private bool refused;
    private Text? stopped;
    private bool busy;
    private IReadOnlyList<AccountRow>? rows;
    private IReadOnlyList<(string Id, string Name)> bodies = [];
    private IReadOnlyList<InputFault> faults = [];
    private (string Name, string Password)? secret;
    private NewAccount input = new();

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        reader = await current.FindAsync();
        denied = reader?.Is(Role.Administrator) is not true;
        if (denied) return;
        bodies = await register.BodiesAsync(input.Role);
        rows = await register.ListAsync(reader);
    }

    private async Task ChooseRoleAsync(ChangeEventArgs e)
    {
        if (!Enum.TryParse<Role>(e.Value as string, out var role) || !AccountRegister.Roles.Contains(role)) return;
        (input.Role, input.Body) = (role, "");
        bodies = await register.BodiesAsync(role);
    }

    private Task CreateAsync() => OnceAsync(async actor =>
    {
        var answer = await register.CreateAsync(actor, input);
        faults = answer.Faults;
        if (answer.Password is not { } password) return;
        secret = (input.Name, password);
        input = new NewAccount { Role = input.Role };
    });

    private Task ResetAsync(AccountRow row) => OnceAsync(async actor =>
    {
        if (await register.ResetAsync(actor, row.Id) is { } password) secret = (row.Name, password);
        else refused = true;
    });

    private Task DisableAsync(AccountRow row) => OnceAsync(async actor => refused = !await register.SetDisabledAsync(actor, row.Id, !row.IsDisabled));

    // Two quick clicks are one.
    private async Task OnceAsync(Func<Actor?, Task> act)
    {
        if (busy) return;
        (busy, refused, secret, stopped) = (true, false, null, null);
        try
        {
            reader = await current.FindAsync();
            stopped = await BusyStore.TryAsync(() => act(reader));
            rows = await register.ListAsync(reader);
        }
        finally
        {
            busy = false;
        }
    }

    private string? Invalid(string field) => faults.Any(f => f.Field == field) ? "true" : null;

    private string? Described(string field, string id) => Invalid(field) is null ? null : id;

    private RenderFragment Wrong(string field, string id) => builder =>
    {
        if (faults.FirstOrDefault(f => f.Field == field) is not { } fault) return;
        builder.OpenElement(0, "p");
        builder.AddAttribute(1, "class", "wrong");
        builder.AddAttribute(2, "id", id);
        builder.AddContent(3, fault.Sentence.Here());
        builder.CloseElement();
    };
}
