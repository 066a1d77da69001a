using Mediation.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace Mediation.Web.Public;

/// <summary>Whether a paper was issued here, for anybody who holds one. The address with a code is the one in the QR code on the paper.</summary>
public partial class VerifyPage(VerifyQueries queries)
{
    private VerifyView? view;
    private bool wrongCode;
    private bool wrongFile;
    private bool missing;
    private bool noCode;
    private bool notPdf;

    // Readers of PDF accept the mark of the format anywhere in its first kilobyte.
    private const int HeadBytes = 1024;

    [CascadingParameter] private HttpContext Http { get; set; } = default!;
    [SupplyParameterFromQuery(Name = "code")] private string? Code { get; set; }
    [SupplyParameterFromQuery(Name = "large")] private bool Large { get; set; }
    [SupplyParameterFromQuery(Name = "busy")] private bool Busy { get; set; }
    [SupplyParameterFromForm(Name = "file", FormName = "verify")] private IFormFile? File { get; set; }

    private string Address => $"{Http.Connection.RemoteIpAddress}";

    // Always with its year: papers are checked for decades.
    private static string Full(DateOnly day) => Tongue.Day(day, today: default);

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        if (!HttpMethods.IsGet(Http.Request.Method) || Code is null) return;
        if (noCode = string.IsNullOrWhiteSpace(Code)) return;
        view = await queries.FindAsync(Code, Address, Http.RequestAborted);
        wrongCode = view is null;
    }

    private async Task CheckAsync()
    {
        if (File is not { Length: > 0 } file)
        {
            missing = true;
            return;
        }

        var bytes = await VerifyUpload.ReadAsync(file, Http.RequestAborted);
        if (bytes.AsSpan(0, Math.Min(bytes.Length, HeadBytes)).IndexOf("%PDF-"u8) < 0)
        {
            notPdf = true;
            return;
        }
        view = await queries.CheckAsync(bytes, Address, Http.RequestAborted);
        wrongFile = view is null;
    }
}
