using System.Security.Cryptography;
using System.Text;

namespace Mediation.Domain.Confirmation;

/// <summary>
/// A judge's own mark that one item of the statutory list holds. It belongs to one judge and to what was before them: when the machine's
/// finding, the text or the papers it rests on change, it no longer counts.
/// </summary>
public sealed class JudgeTick
{
    /// <summary>The application.</summary>
    public Guid ApplicationId { get; init; }

    /// <summary>Code of the item: 355(3), 358(5), ….</summary>
    public string Item { get; init; } = "";

    /// <summary>The account of the judge.</summary>
    public string JudgeId { get; init; } = "";

    /// <summary>The judge's name.</summary>
    public string JudgeName { get; set; } = "";

    /// <summary>When, UTC.</summary>
    public DateTime At { get; set; }

    /// <summary>What the item rested on then, as <see cref="BasisOf"/> writes it.</summary>
    public string Basis { get; set; } = "";

    /// <summary>What an item rests on: its finding, the text to be confirmed if it is about the text, and the rounds that bear on it. SHA-256, lower-case hexadecimal.</summary>
    /// <param name="item">The item as the machine finds it now.</param>
    /// <param name="application">The application.</param>
    /// <param name="clauses">The text to be confirmed.</param>
    public static string BasisOf(ChecklistItem item, ConfirmationApplication application, IReadOnlyList<ClauseWords> clauses)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(application);
        var rounds = application.Rounds.Where(r => r.SuppliedAt is not null && Bears(r, item.Code)).Select(r => r.Number);
        var text = IsOfText(item.Code) ? ConfirmedText.Store(clauses) : "";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{item.Found.Zh}\n{string.Join(' ', rounds)}\n{text}")));
    }

    // Arts. 355(3)-(5) and 358 are judged of the text.
    private static bool IsOfText(string code) => code is "355(3)" or "355(4)" or "355(5)" || code.StartsWith("358", StringComparison.Ordinal);

    // Missing material bears on the completeness, and on clearness where a clause was named; a further statement on everything art. 358 asks.
    private static bool Bears(SupplementRound round, string code) => round.Kind == RoundKind.Material
        ? code == "354" || (round.Clause is not null && code == "358(5)")
        : code.StartsWith("358", StringComparison.Ordinal);
}
