using System.Globalization;
using Mediation.Domain;
using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Domain.Documents;
using Mediation.Web.Account;
using Mediation.Web.Cases;
using Mediation.Web.Data;
using Mediation.Web.Documents.ReadingCopies;
using Mediation.Web.Shell;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;

namespace Mediation.Web.Documents;

/// <summary>Gives a paper that was made to whoever may see it; for everybody else it does not exist.</summary>
internal static class PaperEndpoint
{
    public static void MapPapers(this IEndpointRouteBuilder app)
    {
        app.MapGet("/papers/{documentId:guid}", (Guid documentId, HttpContext http, ActorSource actors, CopyLog copies, IDbContextFactory<MediationDbContext> contexts) => ReadAsync(documentId, false, http, actors, copies, contexts)).RequireAuthorization().AnswersBusy();
        app.MapGet("/papers/{documentId:guid}/reading", (Guid documentId, HttpContext http, ActorSource actors, CopyLog copies, IDbContextFactory<MediationDbContext> contexts) => ReadAsync(documentId, true, http, actors, copies, contexts)).RequireAuthorization();
    }

    private static async Task<IResult> ReadAsync(Guid documentId, bool isReadingCopy, HttpContext http, ActorSource actors, CopyLog copies, IDbContextFactory<MediationDbContext> contexts)
    {
        var ct = http.RequestAborted;
        if (await actors.FromAsync(http.User, ct) is not { } reader) return Results.Unauthorized();
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (await OwningCase.OfAsync<IssuedDocument>(db, documentId, ct) is not { } id || await CaseLoader.LoadAsync(db, id, withCaucus: false, ct) is not { } found) return Results.NotFound();
        var paper = found.Documents.First(d => d.Id == documentId);
        if (!PaperAccess.MaySee(paper, reader, found)) return Results.NotFound();
        if (isReadingCopy) return await ReadingAsync(paper, found, reader, http, copies);
        if (await db.DocumentContents.AsNoTracking().FirstOrDefaultAsync(c => c.DocumentId == documentId, ct) is not { } content) return Results.NotFound();
        await copies.NoteAsync(id, reader, new($"{paper.Kind.Term().Zh}（第{paper.Number}份文书）", $"{paper.Kind.Term().En} (paper {paper.Number})"), $"{documentId:N}", ct);
        return Download(http, content.Bytes, NameOf(paper, found));
    }

    /// <summary>The English copy, made when it is asked for and not kept: only the Chinese paper counts.</summary>
    private static async Task<IResult> ReadingAsync(IssuedDocument paper, MediationCase found, Actor reader, HttpContext http, CopyLog copies)
    {
        try
        {
            if (ReadingCopy.Of(paper.Kind, Paper.Read(paper)) is not { } pdf) return Results.NotFound();
            await copies.NoteAsync(found.Id, reader, new($"{paper.Kind.Term().Zh}的英文阅读本（第{paper.Number}份文书）", $"the English reading copy of {paper.Kind.Term().En} (paper {paper.Number})"), $"{paper.Id:N}-reading", http.RequestAborted);
            return Download(http, pdf, FileName($"Reading copy {paper.Kind.Term().En} {found.FileNumber}"));
        }
        catch (PaperNotMadeException e)
        {
            return Results.Text($"{e.Reason.Zh}\n{e.Reason.En}", statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }

    internal static IResult Download(HttpContext http, byte[] pdf, string name)
    {
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(name);
        http.Response.Headers.ContentDisposition = disposition.ToString();
        return Results.Bytes(pdf, "application/pdf");
    }

    /// <summary>人民调解协议书（某镇）人调字〔2026〕第1号.pdf, without what file systems refuse.</summary>
    internal static string NameOf(IssuedDocument paper, MediationCase @case)
    {
        var number = @case.FileNumber ?? paper.Number.ToString(CultureInfo.InvariantCulture);
        return FileName($"{paper.Kind.Term().Zh}{number}");
    }

    /// <summary>The name of a PDF, without what file systems refuse.</summary>
    internal static string FileName(string name) =>
        string.Concat(name.Where(c => !char.IsControl(c) && !"\\/:*?\"<>|".Contains(c, StringComparison.Ordinal))) + ".pdf";
}
