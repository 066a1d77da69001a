using Mediation.Web.Data;
using Mediation.Web.Data.Mappings;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Cases;

/// <summary>Finds the case something hangs on from its own row: one seek by its key, however many cases there are.</summary>
internal static class OwningCase
{
    /// <summary>The case of a paper, an item of evidence or a scan; null if there is no such thing.</summary>
    public static Task<Guid?> OfAsync<T>(MediationDbContext db, Guid id, CancellationToken ct) where T : class =>
        db.Set<T>().Where(x => EF.Property<Guid>(x, "Id") == id).Select(x => (Guid?)EF.Property<Guid>(x, CaseMapping.CaseId)).FirstOrDefaultAsync(ct);
}
