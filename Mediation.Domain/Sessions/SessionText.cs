using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Mediation.Domain.Sessions;

/// <summary>The record of a session as one text, so that a signature can be bound to it. Every part stands with its length: no two records give the same text.</summary>
public static class SessionText
{
    /// <summary>SHA-256 of the whole record in UTF-8, lower-case hexadecimal.</summary>
    public static string Digest(Session session)
    {
        ArgumentNullException.ThrowIfNull(session);
        var text = new StringBuilder();
        foreach (var part in Parts(session)) text.Append(CultureInfo.InvariantCulture, $"{part.Length}:{part}\n");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    private static IEnumerable<string> Parts(Session s) =>
    [
        Number(s.Number), At(s.OpenedAt), At(s.ClosedAt), s.Place, s.Mode.ToString(), s.PartiesPresent, s.Helpers, s.MediatorName, s.RecorderName, s.IsRecorded ? "1" : "0",
        .. s.Attendances.SelectMany(a => new[] { a.PartyKey, a.Name, a.Capacity?.ToString() ?? "", At(a.ArrivedAt), At(a.LeftAt), At(a.IdentityAt), a.Document?.ToString() ?? "", At(a.RightsAt) }),
        .. s.Statements.OrderBy(x => x.Number).SelectMany(x => new[] { Number(x.Number), At(x.At), At(x.ReceivedAt), x.Kind.ToString(), x.Speaker, x.Mark, Number(x.EvidenceNumber), x.Words }),
        s.Result?.ToString() ?? "", s.Summary ?? "",
        .. s.Corrections.SelectMany(c => new[] { "correction", Number(c.LineNumber), At(c.At), c.ByName, c.Reason, c.IsStrike ? "1" : "0", c.Kind.ToString(), c.Speaker, c.Mark, Number(c.EvidenceNumber), c.Words }),
    ];

    private static string Number(int? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string At(DateTime? at) => at?.ToString("yyyy-MM-ddTHH:mm:ss.fff", CultureInfo.InvariantCulture) ?? "";
}
