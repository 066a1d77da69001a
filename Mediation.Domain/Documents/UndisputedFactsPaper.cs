using Mediation.Domain.Evidence;
using Mediation.Domain.Sessions;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Documents;

/// <summary>A fact nobody disputes, with where it stands in the record.</summary>
public sealed record UndisputedFact(int Number, int Session, DateOnly On, string Words);

/// <summary>An item of evidence with who accepts and who disputes it.</summary>
public sealed record DisputedEvidence(int Number, string Title, string SubmittedBy, bool OriginalChecked, string Shows, IReadOnlyList<string> Opinions);

/// <summary>
/// 无争议事实记载: handed over where mediation ended without agreement. It carries lines of the kind <see cref="StatementKind.ConfirmedFact"/> and
/// the list of evidence, and has no field for an offer, a statement or a note of a separate talk. A party is held to it only by its signature.
/// Source: Online Mediation Rules art. 22; what was conceded to reach a settlement does not count, Civil Procedure Interpretation art. 107.
/// </summary>
[PaperOf(DocumentKind.UndisputedFacts)]
public sealed record UndisputedFactsPaper(
    string Number, string CommitteeName, string CaseTitle, IReadOnlyList<PaperParty> Parties, IReadOnlyList<UndisputedFact> Facts, IReadOnlyList<DisputedEvidence> Evidence,
    IReadOnlyList<PaperSignature> Signatures, string? MediatorName, DateOnly On) : IPaperModel<UndisputedFactsPaper>, IReissuedPaper
{
    /// <inheritdoc/>
    public string For => "";

    /// <inheritdoc/>
    public static UndisputedFactsPaper Of(StepContext context, DocumentKind kind)
    {
        ArgumentNullException.ThrowIfNull(context);
        var k = context.Case;
        return new(k.FileNumber ?? "", k.CommitteeName, k.Title, Paper.Blocks(context),
            [.. k.Sessions.OrderBy(s => s.Number).SelectMany(s => s.StandingLines.Where(x => x.Kind == StatementKind.ConfirmedFact).Select(x => (s, x)))
                .Select((f, i) => new UndisputedFact(i + 1, f.s.Number, StepContext.DayOf(f.s.OpenedAt), f.x.Words))],
            [.. k.Evidence.OrderBy(e => e.Number).Select(e => new DisputedEvidence(e.Number, e.Title, e.SubmittedBy, e.OriginalChecked, e.Shows, Opinions(context, e)))],
            Paper.Signatures(context, []), k.LeadMediatorName, context.Today);
    }

    /// <summary>Whether a case has anything for it.</summary>
    internal static bool HasAny(Cases.MediationCase k) => k.Evidence.Count > 0 || k.Sessions.Any(s => s.StandingLines.Any(x => x.Kind == StatementKind.ConfirmedFact));

    private static List<string> Opinions(StepContext c, EvidenceItem e) => [.. c.Case.InOrder.Select(p => (Party: p, Last: e.Opinions.LastOrDefault(o => o.PartyKey == p.Key))).Where(x => x.Last is not null)
        .Select(x => $"{x.Party.Mark}方{x.Party.Name}：{x.Last!.Stand.Term().Zh}{(x.Last.Words.Length > 0 ? $"（{x.Last.Words}）" : "")}")];
}
