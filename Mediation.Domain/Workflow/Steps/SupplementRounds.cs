using System.Text.RegularExpressions;
using Mediation.Domain.Confirmation;
using Mediation.Domain.Evidence;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>What the two ways of sending an application back, and of answering, have in common.</summary>
internal static partial class SupplementRounds
{
    /// <summary>Keeps what the court had before it when it asked.</summary>
    internal static void Open(StepContext c, RoundKind kind, string asked, int? clause, DateOnly by)
    {
        var a = c.Confirmation!;
        a.Rounds.Add(new SupplementRound
        {
            Id = Guid.CreateVersion7(), Number = a.Rounds.Count + 1, Kind = kind, Asked = asked, Clause = clause, OrderedAt = c.Now, OrderedBy = c.Actor.Name, By = by,
            SeenText = ConfirmedText.Store(ConfirmedText.Of(c.Case, a)), SeenAttachments = a.Attachments, SeenEvidence = c.Case.Evidence.Count,
        });
    }

    internal static IEnumerable<InputFault> CheckClause(StepContext c, int? clause)
    {
        var agreement = c.Case.Agreements.First(a => a.Id == c.Confirmation!.AgreementId);
        if (clause is { } n && agreement.Obligations.All(o => o.Number != n)) yield return new("clause", new($"协议没有第{n}条。", $"The agreement has no clause {n}."));
    }

    internal static IEnumerable<InputFault> Check(StepContext c, string? clarified, bool everyoneSigned, string? title, string? file)
    {
        var words = PlainText.Tidy(clarified);
        if (words.Length > 0)
        {
            var round = c.Confirmation!.Rounds.MaxBy(r => r.Number);
            if (round?.Clause is not { } clause)
                yield return new("clarified", new("法院没有指明哪一条，这一项请空着；说明写在上面一项。", "The court named no clause; leave this empty and write the statement above."));
            else
            {
                var text = ConfirmedText.Of(c.Case, c.Confirmation).First(x => x.Number == clause).Words;
                if (Figures().Matches(words).Select(m => m.Value).FirstOrDefault(f => !text.Contains(f, StringComparison.Ordinal)) is { } other)
                    yield return new("clarified", new($"“{other}”在第{clause}条原文里没有。金额和日期不能这样改；要改的，请各方重新协商。", $"“{other}” is not in clause {clause}. Amounts and dates cannot be changed this way; to change them, negotiate anew."));
                if (!everyoneSigned) yield return new("everyoneSigned", new("补充写明的文字，要各方都签名。", "What is added to a clause is signed by every party."));
            }
        }
        if (file is { Length: > 0 } && StagedFiles.Wrong(c, file) is { } wrong) yield return new("file", wrong);
        if (file is { Length: > 0 } && PlainText.Tidy(title).Length == 0) yield return new("title", new("请写这份材料的名称。", "Name the material."));
    }

    /// <summary>Keeps what came.</summary>
    internal static void Answer(StepContext c, string supplied, string? clarified, string? title, string? file)
    {
        var a = c.Confirmation!;
        // Rounds begun before rounds were kept have no place to answer in.
        if (a.Rounds.MaxBy(r => r.Number) is { SuppliedAt: null } round)
            (round.SuppliedAt, round.Supplied, round.Clarified) = (c.Now, supplied, PlainText.Tidy(clarified) is { Length: > 0 } words ? words : null);
        if (PlainText.Tidy(title) is not { Length: > 0 } name) return;
        var handed = StagedFiles.Find(c, file);
        var item = new EvidenceItem
        {
            Id = Guid.CreateVersion7(), Number = c.Case.Evidence.Count + 1, Title = name, SubmittedBy = c.Actor.Name, Shows = supplied.Length > 300 ? supplied[..300] : supplied, ReceivedOn = c.Today, ReceivedAt = c.Now,
            FileName = handed?.Name, MediaType = handed?.MediaType, Digest = handed?.Digest, Size = handed?.Size ?? 0,
        };
        if (handed is not null) c.TakenFiles.Add(new(handed.Id, item.Id));
        c.Case.Evidence.Add(item);
    }

    // Amounts with their unit, shares and days: what a clarification may repeat and never change.
    [GeneratedRegex(@"\d[\d,]*(?:\.\d+)?(?:万?元|[%％])|\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?|\d{1,2}月\d{1,2}日")]
    private static partial Regex Figures();
}
