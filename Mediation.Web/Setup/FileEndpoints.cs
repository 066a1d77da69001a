using Mediation.Domain.Evidence;
using Mediation.Web.Account;
using Mediation.Web.Cases;
using Mediation.Web.Data;
using Mediation.Web.Shell;
using Microsoft.Net.Http.Headers;

namespace Mediation.Web.Setup;

/// <summary>Takes files that a page's script sends, and hands stored ones out. The header, which no other site can send, stands in for a form's token.</summary>
internal static class FileEndpoints
{
    private const string Guard = "X-Keep";
    private const string NameHeader = "X-File-Name";

    // A file opened by itself runs nothing, loads nothing and has no origin.
    private const string Sandbox = "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; sandbox";

    public static void MapFiles(this IEndpointRouteBuilder app)
    {
        app.MapPost("/uploads/{caseId:guid}", TakeAsync).RequireAuthorization().DisableAntiforgery();
        app.MapGet("/evidence/{id:guid}", (Guid id, HttpContext http, ActorSource actors, FileQueries files, CopyLog copies) => GiveAsync(id, http, actors, copies, reader => files.FindEvidenceAsync(id, reader, http.RequestAborted))).RequireAuthorization().AnswersBusy();
        app.MapGet("/scans/{id:guid}", (Guid id, HttpContext http, ActorSource actors, FileQueries files, CopyLog copies) => GiveAsync(id, http, actors, copies, reader => files.FindScanAsync(id, reader, http.RequestAborted))).RequireAuthorization().AnswersBusy();
    }

    private static async Task<IResult> TakeAsync(Guid caseId, HttpContext http, ActorSource actors, UploadStore uploads)
    {
        if (http.Request.Headers[Guard] != "1") return Results.BadRequest();
        if (await actors.FromAsync(http.User, http.RequestAborted) is not { } actor) return Results.Unauthorized();
        if (http.Request.ContentLength > FileContent.MostBytes) return Refused(new("文件超过20 MB，没有收下。请缩小再传，或者把原件带到调解室。", "The file is larger than 20 MB and was not taken. Make it smaller, or bring the original."), StatusCodes.Status413PayloadTooLarge);
        var answer = await uploads.TakeAsync(actor, caseId, Uri.UnescapeDataString(http.Request.Headers[NameHeader].ToString()), http.Request.ContentLength, http.Request.Body, http.RequestAborted);
        return answer switch
        {
            { File: { } file } => Results.Json(new { file.Id, file.Name, file.Size }),
            { Fault: { } fault } => Refused(fault, StatusCodes.Status422UnprocessableEntity),
            _ => Results.NotFound(),
        };
    }

    private static IResult Refused(Domain.Text fault, int status) => Results.Json(new { Fault = fault.Here() }, statusCode: status);

    private static async Task<IResult> GiveAsync(Guid id, HttpContext http, ActorSource actors, CopyLog copies, Func<Domain.Access.Actor, Task<StoredFile?>> find)
    {
        if (await actors.FromAsync(http.User, http.RequestAborted) is not { } reader) return Results.Unauthorized();
        if (await find(reader) is not { } file) return Results.NotFound();
        await copies.NoteAsync(file.CaseId, reader, new(file.Name, file.Name), $"{id:N}", http.RequestAborted);
        var disposition = new ContentDispositionHeaderValue(http.Request.Query.ContainsKey("show") && file.MediaType.StartsWith("image/", StringComparison.Ordinal) ? "inline" : "attachment");
        disposition.SetHttpFileName(file.Name);
        http.Response.Headers.ContentDisposition = disposition.ToString();
        http.Response.Headers.ContentSecurityPolicy = Sandbox;
        return Results.Bytes(file.Bytes, file.MediaType);
    }
}
