using System.Text;
using Mediation.Web.Account;
using Mediation.Web.Cases;

namespace Mediation.Web.Setup;

/// <summary>Takes what a page's script sends while somebody types. The header, which no other site can send, stands in for a form's token.</summary>
internal static class DraftEndpoints
{
    private const string Guard = "X-Keep";

    // Four bytes for each character at most.
    private const int MostBytes = DraftStore.MaxLength * 4;

    public static void MapDrafts(this IEndpointRouteBuilder app) =>
        app.MapPost("/drafts/{caseId:guid}/{box:maxlength(40)}", SaveAsync).RequireAuthorization().DisableAntiforgery();

    private static async Task<IResult> SaveAsync(Guid caseId, string box, HttpContext http, ActorSource actors, DraftStore drafts)
    {
        if (http.Request.Headers[Guard] != "1") return Results.BadRequest();
        if (http.Request.ContentLength > MostBytes) return Results.StatusCode(StatusCodes.Status413PayloadTooLarge);
        if (await actors.FromAsync(http.User, http.RequestAborted) is not { } actor) return Results.Unauthorized();
        if (await ReadAsync(http) is not { } words) return Results.StatusCode(StatusCodes.Status413PayloadTooLarge);
        return await drafts.SaveAsync(actor, caseId, box, words, http.RequestAborted) ? Results.NoContent() : Results.NotFound();
    }

    private static async Task<string?> ReadAsync(HttpContext http)
    {
        using var reader = new StreamReader(http.Request.Body, Encoding.UTF8);
        var room = new char[DraftStore.MaxLength + 1];
        var read = await reader.ReadBlockAsync(room, http.RequestAborted);
        return read > DraftStore.MaxLength ? null : new string(room, 0, read);
    }
}
