using Mediation.Domain;
using Mediation.Domain.Evidence;
using Mediation.Domain.Workflow.Steps;
using Mediation.Web.Cases;
using Mediation.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace Mediation.Web.Public;

/// <summary>A photo or a PDF from a party into the evidence of its case, acknowledged with a number and the time.</summary>
public partial class HandInPage(ResidentDesk desk, UploadStore uploads, NavigationManager navigation)
{
    private static readonly Text Nothing = new("请选一张照片或者一个PDF文件。", "Choose a photo or a PDF file.");

    private Resident? resident;
    private Text? refused;

    [CascadingParameter] private HttpContext Http { get; set; } = default!;
    [SupplyParameterFromQuery(Name = "large")] private bool Large { get; set; }
    [SupplyParameterFromQuery(Name = "busy")] private bool Busy { get; set; }
    [SupplyParameterFromQuery(Name = "taken")] private int? Taken { get; set; }
    [SupplyParameterFromForm(Name = "command", FormName = "hand-in")] private Guid? Command { get; set; }
    [SupplyParameterFromForm(Name = "title", FormName = "hand-in")] private string? Title { get; set; }
    [SupplyParameterFromForm(Name = "file", FormName = "hand-in")] private IFormFile? File { get; set; }

    private IReadOnlyList<EvidenceItem> Mine => [.. resident!.Case.Evidence.Where(e => e.SubmittedBy == resident.Party.Name)];

    private EvidenceItem? Acknowledged => Mine.FirstOrDefault(e => e.Number == Taken);

    private static string ClockOf(EvidenceItem item) => item.ReceivedAt is { } at ? Tongue.Clock(at) : "";

    /// <inheritdoc />
    protected override async Task OnInitializedAsync() => resident = await desk.EnterAsync(Http, navigation, "hand-in");

    private async Task KeepAsync()
    {
        if (resident is not { IsProved: true }) return;
        refused = await TakeAsync(resident, Http.RequestAborted);
    }

    private async Task<Text?> TakeAsync(Resident sender, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(Title)) return new("请写这是什么，例如“收条”。", "Say what it is, such as “receipt”.");
        if (File is not { Length: > 0 } file) return Nothing;
        var command = Command ?? Guid.CreateVersion7();
        await using var content = file.OpenReadStream();
        var upload = await uploads.TakeAsync(sender.Actor, sender.Case.Id, file.FileName, file.Length, content, ct);
        if (upload.File is not { } staged) return upload.Fault ?? Nothing;
        // A second file under the first one's command is a file of its own.
        foreach (var once in new[] { command, Guid.CreateVersion7() })
        {
            var told = await desk.TakeAsync(resident ?? sender, "add-evidence", new AddEvidenceInput { Title = Title, SubmittedBy = sender.Party.Name, File = staged.Id.ToString() }, once, ct);
            resident = await desk.FindAsync(Http, ct);
            if (told.Status != StepStatus.Done) return told.Happened;
            if (resident?.Case.Evidence.LastOrDefault(e => e.Digest == staged.Digest) is not { } taken) continue;
            navigation.NavigateTo($"status/hand-in?taken={taken.Number}");
            return null;
        }
        return Nothing;
    }
}
