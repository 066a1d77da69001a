using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Mediation.Domain.Cases;

/// <summary>The hash chain over events: h(i) = SHA-256(h(i-1), canonical row i). Who changes, removes or reorders a row breaks it.</summary>
public static class EventChain
{
    /// <summary>What stands before the first event.</summary>
    public static readonly string Start = new('0', 64);

    /// <summary>The hash an event must have.</summary>
    public static string HashOf(CaseEvent e)
    {
        var row = new StringBuilder();
        Append(row, e.PreviousHash);
        Append(row, e.Sequence.ToString(CultureInfo.InvariantCulture));
        Append(row, e.CaseId.ToString("D"));
        Append(row, e.At.ToString("yyyy-MM-ddTHH:mm:ss.fff", CultureInfo.InvariantCulture));
        foreach (var part in (string[])[e.ActorId, e.ActorName, e.StepKey, e.FromState, e.ToState, e.Zh, e.En, e.Data]) Append(row, part);
        Append(row, e.CommandId.ToString("D"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(row.ToString())));
    }

    /// <summary>What is wrong with an event after another, or null: a gap, a broken link, changed content.</summary>
    /// <param name="previous">The event before; null for the first.</param>
    /// <param name="e">The event.</param>
    public static Text? Flaw(CaseEvent? previous, CaseEvent e)
    {
        var expected = (previous?.Sequence ?? 0) + 1;
        if (e.Sequence != expected)
            return new($"第{expected}行缺失，接下来的是第{e.Sequence}行", $"row {expected} is missing, row {e.Sequence} follows");
        if (e.PreviousHash != (previous?.Hash ?? Start))
            return new($"第{e.Sequence}行没有接在前一行之后", $"row {e.Sequence} does not follow the row before it");
        return e.Hash == HashOf(e) ? null : new($"第{e.Sequence}行的内容被改动", $"the content of row {e.Sequence} was changed");
    }

    // Length before each part: no two different rows have the same bytes.
    private static void Append(StringBuilder row, string part) =>
        row.Append(part.Length.ToString(CultureInfo.InvariantCulture)).Append(':').Append(part).Append('\n');
}
