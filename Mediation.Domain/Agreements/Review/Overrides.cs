using System.Security.Cryptography;
using System.Text;

namespace Mediation.Domain.Agreements.Review;

/// <summary>
/// Which blocking findings the director has let pass. An override holds for one check on one clause (or on the whole agreement), for
/// exactly the findings and the text it was given for; when either changes, the check blocks again.
/// </summary>
public static class Overrides
{
    /// <summary>What an override of the check on the clause is bound to, as SHA-256 in lower-case hexadecimal.</summary>
    public static string Digest(ReviewSubject subject, IEnumerable<Finding> findings, string check, int? clause)
    {
        var words = findings.Where(f => f.Level == FindingLevel.Block && f.Check == check && f.Clause == clause).Select(f => f.Matter.Zh).Order(StringComparer.Ordinal);
        var text = clause is { } number && subject.Agreement.Obligations.FirstOrDefault(o => o.Number == number) is { } o
            ? ClauseText.Write(o, subject.Parties) : AgreementText.Canonical(subject.Agreement, subject.Parties);
        var bound = string.Concat(words.Append(text).Prepend(Reference(check, clause)).Select(w => $"{w.Length}:{w}\n"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(bound)));
    }

    /// <summary>The check and its clause in a few characters: K14/1, or K01 for the whole agreement.</summary>
    public static string Reference(string check, int? clause) =>
        clause is { } number ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{check}/{number}") : check;

    /// <summary>The overrides that hold for the draft as it stands.</summary>
    public static IReadOnlyList<CheckOverride> Standing(ReviewSubject subject, IReadOnlyList<Finding> findings) =>
        [.. subject.Agreement.Overrides.Where(x => findings.Any(f => f.Level == FindingLevel.Block && f.Check == x.Check && f.Clause == x.Clause)
            && x.Digest == Digest(subject, findings, x.Check, x.Clause))];

    /// <summary>The blocking findings nobody has let pass.</summary>
    public static IReadOnlyList<Finding> Blocking(ReviewSubject subject, IReadOnlyList<Finding> findings)
    {
        var standing = subject.Agreement.Overrides.Count == 0 ? [] : Standing(subject, findings);
        return [.. findings.Where(f => f.Level == FindingLevel.Block && !standing.Any(x => x.Check == f.Check && x.Clause == f.Clause))];
    }
}
