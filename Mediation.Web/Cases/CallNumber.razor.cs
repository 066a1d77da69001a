using Mediation.Web.Account;
using Mediation.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace Mediation.Web.Cases;

/// <summary>A telephone of the case, whole at a tap.</summary>
public partial class CallNumber
{
    private string? whole;
    private string? fault;

    [Inject] private PhoneBook Phones { get; set; } = null!;

    [Inject] private CurrentActor Reader { get; set; } = null!;

    /// <summary>The case; null where nobody may see the whole number here.</summary>
    [Parameter] public Guid? CaseId { get; set; }

    /// <summary>Key of the party.</summary>
    [Parameter, EditorRequired] public string Party { get; set; } = "";

    /// <summary>Whose number it is.</summary>
    [Parameter, EditorRequired] public string Name { get; set; } = "";

    /// <summary>The number in part.</summary>
    [Parameter, EditorRequired] public string Masked { get; set; } = "";

    private async Task ShowAsync()
    {
        if (await Reader.FindAsync() is not { } reader) return;
        (whole, var refused) = await Phones.ShowAsync(CaseId!.Value, Party, Name, reader);
        fault = refused?.Here();
    }
}
