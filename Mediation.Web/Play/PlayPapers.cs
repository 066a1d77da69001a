using Mediation.Domain;
using Mediation.Web.Cases;
using Mediation.Web.Data;
using Mediation.Web.Documents;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Play;

/// <summary>Writes the papers a script issued into a folder, one file each.</summary>
internal static class PlayPapers
{
    /// <returns>How many were written; null if one could not be made.</returns>
    public static async Task<int?> WriteAsync(IServiceProvider services, IReadOnlyDictionary<string, Guid> cases, string folder, CancellationToken ct = default)
    {
        System.IO.Directory.CreateDirectory(folder);
        var written = 0;
        foreach (var (label, id) in cases)
        {
            await services.GetRequiredService<DocumentService>().MakeAsync(id, ct: ct);
            await using var db = await services.GetRequiredService<IDbContextFactory<MediationDbContext>>().CreateDbContextAsync(ct);
            var @case = await CaseLoader.LoadAsync(db, id, withCaucus: false, ct) ?? throw new InvalidOperationException("The case was there a moment ago.");
            foreach (var paper in @case.Documents)
            {
                if (await db.DocumentContents.AsNoTracking().FirstOrDefaultAsync(c => c.DocumentId == paper.Id, ct) is not { } content) return null;
                var name = $"{string.Join('-', new[] { label, $"{paper.Number:00}", paper.Kind.Code(), paper.Kind.Term().Zh }.Where(part => part.Length > 0))}.pdf";
                await File.WriteAllBytesAsync(Path.Combine(folder, string.Concat(name.Select(c => Path.GetInvalidFileNameChars().Contains(c) ? '_' : c))), content.Bytes, ct);
                written++;
            }
        }
        return written;
    }
}
