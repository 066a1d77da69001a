using System.Collections;
using Mediation.Domain.Cases;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Data;

/// <summary>Keeps the order in which things were added to a case: a place in its list is stored with every row.</summary>
internal static class CaseOrder
{
    /// <summary>The stored place in the list, from 0.</summary>
    public const string Position = nameof(Position);

    /// <summary>Writes the places before saving.</summary>
    public static void Stamp(MediationDbContext db, MediationCase @case)
    {
        foreach (var list in Lists(@case))
            for (var i = 0; i < list.Count; i++)
                db.Entry(list[i]!).Property(Position).CurrentValue = i;
    }

    private static IEnumerable<IList> Lists(MediationCase c) =>
    [
        c.Parties, .. c.Parties.SelectMany(p => new IList[] { p.Representatives, p.Consents }),
        c.KeptApart, c.Sessions, .. c.Sessions.SelectMany(s => new IList[] { s.Statements, s.Attendances, s.Corrections }), c.RecordSignatures,
        c.Investigations, .. c.Investigations.Select(i => i.Answers), c.Evidence, .. c.Evidence.Select(e => e.Opinions), c.Scans,
        c.Agreements, .. c.Agreements.SelectMany(a => new IList[] { a.Obligations, a.Overrides, a.Shares, a.Signatures, a.Ledger }),
        .. c.Agreements.SelectMany(a => a.Obligations).Select(o => o.Instalments), .. c.Agreements.SelectMany(a => a.Ledger).Select(r => r.Receipts),
        c.Confirmations, .. c.Confirmations.SelectMany(a => new IList[] { a.Signatures, a.Objections, a.Rounds }),
        c.Deadlines, c.FollowUps, c.Ratings, c.CoMediators, c.Recusals, c.Suspensions, c.Extensions, c.NoPenaltyRequests, c.Reports, c.Services,
        c.Enforcements, c.Documents,
    ];
}
