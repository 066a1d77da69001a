using System.Security.Cryptography;
using System.Text;
using Mediation.Domain.Parties;

namespace Mediation.Domain.Agreements;

/// <summary>The words of an agreement that signatures bind, and their digest. A difference of one character is another text.</summary>
public static class AgreementText
{
    /// <summary>The binding words: number, parties, facts, clauses, shares, copies; each with its length before it.</summary>
    public static string Canonical(Agreement agreement, IReadOnlyList<Party> parties)
    {
        // Length before each part: no two different agreements have the same words.
        var lines = new StringBuilder();
        void Add(string part) => lines.Append(part.Length.ToString(System.Globalization.CultureInfo.InvariantCulture)).Append(':').Append(part).Append('\n');
        Add(agreement.Number);
        if (agreement.ReplacesNumber is { } replaced) Add($"代替 {replaced}");
        foreach (var p in parties)
        {
            foreach (var part in (string[])[p.Key, p.Name, p.IdNumber ?? "", p.CreditCode ?? "", p.Address]) Add(part);
            foreach (var r in p.Representatives) Add($"{r.Capacity} {r.Name} {r.IdNumber}");
        }
        Add(agreement.Facts);
        foreach (var o in agreement.Obligations.OrderBy(o => o.Number)) Add(ClauseText.Write(o, parties));
        Add(agreement.SharesTitle);
        foreach (var s in agreement.Shares.OrderBy(s => s.Number))
            foreach (var part in (string[])[s.Name, s.Basis, s.Amount.ToString()]) Add(part);
        Add(agreement.Copies.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return lines.ToString();
    }

    /// <summary>A clause of an oral agreement: it is reached, not signed.</summary>
    public static string Spoken(string clause) => clause.Replace("于本协议签订当日", "于达成口头协议当日", StringComparison.Ordinal);

    /// <summary>SHA-256 of <see cref="Canonical"/> in UTF-8, lower-case hexadecimal.</summary>
    public static string Digest(Agreement agreement, IReadOnlyList<Party> parties) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Canonical(agreement, parties))));
}
