using System.Text.Json;
using System.Text.Json.Serialization;
using Mediation.Web.Account;
using Mediation.Web.Cases;
using Mediation.Web.Sessions;
using Mediation.Web.Shell;

namespace Mediation.Web.Setup;

/// <summary>
/// Takes lines of the record from a page's script, so that recording needs no circuit. The header, which no other site can send, stands
/// in for a form's token; the digest of the reader sees to it that nobody sends what another wrote on the same computer.
/// </summary>
internal static class LineEndpoints
{
    private const string Guard = "X-Keep";
    private const string Owner = "X-Keep-Owner";
    private const int MostBytes = 64 * 1024;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter(allowIntegerValues: false) } };

    public static void MapLines(this IEndpointRouteBuilder app) =>
        app.MapPost("/sittings/{caseId:guid}/lines", TakeAsync).RequireAuthorization().DisableAntiforgery();

    private static async Task<IResult> TakeAsync(Guid caseId, HttpContext http, ActorSource actors, LineDesk desk)
    {
        if (http.Request.Headers[Guard] != "1") return Results.BadRequest();
        if (http.Request.ContentLength is null or > MostBytes) return Results.StatusCode(StatusCodes.Status413PayloadTooLarge);
        if (await actors.FromAsync(http.User, http.RequestAborted) is not { } actor) return Results.Unauthorized();
        // Somebody else signed in meanwhile: the words wait for whoever wrote them.
        if (http.Request.Headers[Owner] != ReaderDigest.Of(actor)) return Results.Unauthorized();
        if (await ReadAsync(http) is not { } line) return Results.BadRequest();
        var answer = await desk.RecordAsync(actor, caseId, line);
        return answer.Status switch
        {
            StepStatus.Done => Results.Json(new { answer.Version }),
            StepStatus.Busy => Results.StatusCode(StatusCodes.Status503ServiceUnavailable),
            var status => Results.Json(new { Fault = answer.Fault?.Here() }, statusCode: status switch
            {
                StepStatus.NotFound => StatusCodes.Status404NotFound,
                StepStatus.Invalid => StatusCodes.Status422UnprocessableEntity,
                _ => StatusCodes.Status409Conflict,
            }),
        };
    }

    private static async Task<KeptLine?> ReadAsync(HttpContext http)
    {
        try
        {
            return await http.Request.ReadFromJsonAsync<KeptLine>(Json, http.RequestAborted);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
