using Mediation.Domain.Cases;
using Mediation.Web.Account;
using Mediation.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Public;

/// <summary>
/// Finds a case, or a request that is not one yet, by its query code for somebody who knows the last four digits of a party's phone. Whatever is wrong, the answer is
/// nothing: it does not say whether there is such a case, nor whether there were too many wrong tries.
/// </summary>
public sealed class StatusQueries(IDbContextFactory<MediationDbContext> contexts, Attempts attempts, TimeProvider clock)
{
    /// <summary>Wrong tries for one code from one address before it is closed to that address for a while: nobody else is locked out.</summary>
    public const int TriesOfACodeFromAnAddress = 10;

    /// <summary>Wrong tries for one code from all addresses together before it is closed to every address that never had it right.</summary>
    public const int TriesOfACode = 50;

    /// <summary>Wrong tries of one address before it is closed for a while: a whole room may share one.</summary>
    public const int TriesOfAnAddress = 30;

    /// <summary>How long any of them stays closed.</summary>
    public static readonly TimeSpan Hold = TimeSpan.FromMinutes(15);

    // How long an address that had a code right stays open for it, whatever others try.
    private static readonly TimeSpan Remembered = TimeSpan.FromDays(30);

    private const int Digits = 4;
    private const string NoCode = "----------";

    /// <summary>A pass, or the request if no case has come of it yet; nothing if code and digits do not belong together or were tried too often.</summary>
    public async Task<StatusAnswer> AskAsync(StatusAsk typed, string address, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(typed);
        var (typedCode, typedDigits) = (typed.Code, typed.Digits);
        var code = QueryCode.Normalise(typedCode);
        var digits = (typedDigits ?? "").Normalize(System.Text.NormalizationForm.FormKC).Trim();
        var (byCode, byBoth, byAddress, hadRight) = ($"status:{code}", $"status:{code} {address}", $"status-from:{address}", $"status-right:{code} {address}");
        var closed = attempts.AreTooMany(byAddress, TriesOfAnAddress) || (code is not null && (attempts.AreTooMany(byBoth, TriesOfACodeFromAnAddress)
            || (attempts.AreTooMany(byCode, TriesOfACode) && !attempts.AreTooMany(hadRight, 1))));
        await using var db = await contexts.CreateDbContextAsync(ct);
        // The same one query for a code that exists, one that does not and one that cannot: the time tells nothing.
        var asked = code ?? NoCode;
        var parties = await db.Cases.AsNoTracking().Where(c => c.QueryCode == asked).SelectMany(c => c.Parties, (c, p) => new { c.Id, Party = p })
            .Select(x => new { x.Id, PartyId = x.Party.Id, x.Party.Key, x.Party.Name, x.Party.Side, x.Party.Ordinal, x.Party.Phone, Acting = x.Party.Representatives.Select(r => new { r.Id, r.Phone }).ToList() })
            .ToListAsync(ct);
        var matches = parties.OrderBy(p => p.Side).ThenBy(p => p.Ordinal)
            .SelectMany(p => p.Acting.Select(r => (p.Id, p.PartyId, Acting: (Guid?)r.Id, r.Phone, p.Key, p.Side, p.Name)).Append((p.Id, p.PartyId, null, p.Phone, p.Key, p.Side, p.Name)))
            .Where(x => Ends(x.Phone, digits)).ToList();
        // Four digits that end two people's telephones, or one telephone of both sides, do not say who asks: that takes the side and the whole number.
        List<StatusSide> sides = matches.Select(m => m.PartyId).Distinct().Count() > 1 ? [.. matches.DistinctBy(m => m.PartyId).Select(m => StatusSide.Of(m.Key, m.Side, m.Name))] : [];
        if (sides.Count > 0) matches.RemoveAll(m => m.Key != typed.Side || Numbers(m.Phone) != Numbers(typed.Phone));
        var match = matches.FirstOrDefault();
        var request = await RequestStatus.FindAsync(db, asked, digits, clock.GetUtcNow().UtcDateTime, ct);
        if (closed || (match.Id == default && request is null))
        {
            if (closed) return new(null, null, []) { IsHeld = true };
            if (sides.Count > 0 && typed is { Side: null or "" }) return new(null, null, sides);
            foreach (var name in code is null ? [byAddress] : new[] { byAddress, byBoth, byCode }) attempts.Add(name, Hold);
            return new(null, null, sides);
        }
        attempts.Forget(byBoth);
        attempts.Add(hadRight, Remembered);
        return match.Id == default ? new(null, request, []) : new(new(match.Id, match.PartyId, match.Acting, IsProved: false, ResidentPass.MarkOf(match.Phone)), null, []);
    }

    private static string Numbers(string? phone) => string.Concat((phone ?? "").Normalize(System.Text.NormalizationForm.FormKC).Where(char.IsAsciiDigit));

    /// <summary>Whether a phone ends in the digits; of a landline the number itself counts, without its extension.</summary>
    internal static bool Ends(string? phone, string digits) =>
        phone is not null && digits.Length == Digits && digits.All(char.IsAsciiDigit)
        && phone.Split('-').Where(part => part.Length > Digits).Any(part => part.EndsWith(digits, StringComparison.Ordinal));
}
