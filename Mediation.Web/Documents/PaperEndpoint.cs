using System.Globalization;
using Mediation.Domain;
using Mediation.Domain.Cases;
using Mediation.Domain.Documents;
using Mediation.Web.Account;
using Mediation.Web.Cases;
using Mediation.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;

namespace Mediation.Web.Documents;

/// <summary>Gives a paper that was made to whoever may see it; for everybody else it does not exist.</summary>
internal static class PaperEndpoint
{
    public static void MapPapers(this IEndpointRouteBuilder app) => app.MapGet("/papers/{documentId:guid}", ReadAsync).RequireAuthorization();

    private static async Task<IResult> ReadAsync(Guid documentId, HttpContext http, ActorSource actors, IDbContextFactory<MediationDbContext> contexts)
    {
        var ct = http.RequestAborted;
        if (await actors.FromAsync(http.User, ct) is not { } reader) return Results.Unauthorized();
        await using var db = await contexts.CreateDbContextAsync(ct);
        var caseId = await db.Cases.Where(c => c.Documents.Any(d => d.Id == documentId)).Select(c => (Guid?)c.Id).FirstOrDefaultAsync(ct);
        if (caseId is not { } id || await CaseLoader.LoadAsync(db, id, withCaucus: false, ct) is not { } found) return Results.NotFound();
        var paper = found.Documents.First(d => d.Id == documentId);
        if (!PaperAccess.MaySee(paper.Kind, reader, found)) return Results.NotFound();
        if (await db.DocumentContents.AsNoTracking().FirstOrDefaultAsync(c => c.DocumentId == documentId, ct) is not { } content) return Results.NotFound();
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(NameOf(paper, found));
        http.Response.Headers.ContentDisposition = disposition.ToString();
        return Results.Bytes(content.Bytes, "application/pdf");
    }

    /// <summary>人民调解协议书（某镇）人调字〔2026〕第1号.pdf, without what file systems refuse.</summary>
    internal static string NameOf(IssuedDocument paper, MediationCase @case)
    {
        var number = @case.FileNumber ?? paper.Number.ToString(CultureInfo.InvariantCulture);
        var name = $"{paper.Kind.Term().Zh}{number}";
        return string.Concat(name.Where(c => !char.IsControl(c) && !"\\/:*?\"<>|".Contains(c, StringComparison.Ordinal))) + ".pdf";
    }
}
