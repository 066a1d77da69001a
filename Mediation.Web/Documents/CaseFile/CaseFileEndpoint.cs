using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Domain.Documents;
using Mediation.Web.Account;
using Mediation.Web.Cases;
using Mediation.Web.Data;
using Mediation.Web.Shell;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Documents.CaseFile;

/// <summary>
/// Gives the whole file of a case to whoever reads it in full: the one that was archived, or before that a draft marked as such, which is made on
/// demand and not kept. For everybody else it does not exist.
/// </summary>
internal static class CaseFileEndpoint
{
    public static void MapCaseFile(this IEndpointRouteBuilder app) => app.MapGet("/cases/{caseId:guid}/file", ReadAsync).RequireAuthorization().AnswersBusy();

    private static async Task<IResult> ReadAsync(Guid caseId, HttpContext http, ActorSource actors, CopyLog copies, BindingQueue queue, IDbContextFactory<MediationDbContext> contexts, TimeProvider time)
    {
        var ct = http.RequestAborted;
        if (await actors.FromAsync(http.User, ct) is not { } reader) return Results.Unauthorized();
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (await CaseLoader.LoadAsync(db, caseId, withCaucus: false, ct) is not { } found || CaseAccess.LevelOf(reader, found) != ReadLevel.Full) return Results.NotFound();
        if (found.State == CaseState.Archived && found.Documents.LastOrDefault(d => d.Kind == DocumentKind.CaseFile) is { Digest: not null } kept)
            return Results.LocalRedirect($"~/papers/{kept.Id}");
        using var turn = await queue.EnterAsync(ct);
        if (turn is null) return Busy(http);
        try
        {
            var context = LawData.ContextFor(found, reader, time.GetUtcNow().UtcDateTime, await LawData.LoadAsync(db, ct));
            var paper = CaseFilePaper.Of(context, DocumentKind.CaseFile) with { IsDraft = true };
            var bound = new CaseFileBinder(paper, PaperMarks.None, await CaseFileSources.LoadAsync(db, caseId, ct)).Bind();
            await copies.NoteAsync(caseId, reader, new("全案卷宗（草稿）", "The whole file (draft)"), "draft", ct);
            return PaperEndpoint.Download(http, bound.Pdf, PaperEndpoint.FileName($"人民调解卷宗（草稿）{found.FileNumber}"));
        }
        catch (PaperNotMadeException e)
        {
            return Results.Text($"{e.Reason.Zh}\n{e.Reason.En}", statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }

    private static IResult Busy(HttpContext http)
    {
        http.Response.Headers.RetryAfter = "60";
        return Results.Text("现在正在装订别的卷宗，还没有轮到这一件。请一分钟后再下载。\nOther case files are being bound, and it was not this one's turn yet. Please download it again in a minute.", statusCode: StatusCodes.Status503ServiceUnavailable);
    }
}
