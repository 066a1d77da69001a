using Mediation.Web.Data;
using Mediation.Web.Documents;
using Mediation.Web.Shell;
using Microsoft.AspNetCore.Antiforgery;

namespace Mediation.Web.Public;

/// <summary>What the residents' pages do that is no page: a paper to download, and leaving.</summary>
internal static class ResidentEndpoints
{
    public static void MapResidents(this IEndpointRouteBuilder app)
    {
        app.MapGet("/status/papers/{id:guid}", GiveAsync).AllowAnonymous().AnswersBusy();
        app.MapPost("/status/leave", LeaveAsync).AllowAnonymous().DisableAntiforgery();
    }

    private static async Task<IResult> GiveAsync(Guid id, HttpContext http, ResidentDesk desk, PaperDownloads papers)
    {
        if (await desk.FindAsync(http, http.RequestAborted) is not { } resident) return Results.LocalRedirect("/status?late=true");
        if (!resident.IsProved) return Results.LocalRedirect("/status/prove?next=papers");
        return await papers.TakeAsync(resident, id, http.RequestAborted) is { } taken
            ? PaperEndpoint.Download(http, taken.Bytes, PaperEndpoint.NameOf(taken.Paper, resident.Case)) : Results.NotFound();
    }

    private static async Task<IResult> LeaveAsync(HttpContext http, IAntiforgery antiforgery, ResidentPasses passes)
    {
        if (!await antiforgery.IsRequestValidAsync(http)) return Results.BadRequest();
        passes.Drop(http);
        return Results.LocalRedirect("/status");
    }
}
