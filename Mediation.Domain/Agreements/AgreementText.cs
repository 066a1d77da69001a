using System.Security.Cryptography;
using System.Text;
using Mediation.Domain.Parties;

namespace Mediation.Domain.Agreements;

/// <summary>The words of an agreement that signatures bind, and their digest. A difference of one character is another text.</summary>
public static class AgreementText
{
    /// <summary>The binding words: number, parties, facts, clauses, shares, copies; one line each, newline-separated.</summary>
    public static string Canonical(Agreement agreement, IReadOnlyList<Party> parties)
    {
        var lines = new StringBuilder();
        lines.Append(agreement.Number).Append('\n');
        foreach (var p in parties) lines.Append(p.Key).Append(' ').Append(p.Name).Append(' ').Append(p.IdNumber ?? p.CreditCode ?? "").Append('\n');
        lines.Append(agreement.Facts).Append('\n');
        foreach (var o in agreement.Obligations.OrderBy(o => o.Number)) lines.Append(ClauseText.Write(o, parties)).Append('\n');
        foreach (var s in agreement.Shares.OrderBy(s => s.Number)) lines.Append(s.Name).Append(' ').Append(s.Basis).Append(' ').Append(s.Amount).Append('\n');
        lines.Append(agreement.Copies).Append('\n');
        return lines.ToString();
    }

    /// <summary>SHA-256 of <see cref="Canonical"/> in UTF-8, lower-case hexadecimal.</summary>
    public static string Digest(Agreement agreement, IReadOnlyList<Party> parties) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Canonical(agreement, parties))));
}
