using Mediation.Domain.Workflow;

namespace Mediation.Domain.Documents;

/// <summary>One line of the record, as printed.</summary>
/// <param name="Speaker">Who spoke; empty for the course of the session.</param>
/// <param name="Kind">What kind of line: 陈述, 双方确认的事实.</param>
/// <param name="Words">The words.</param>
public sealed record PaperStatement(string Speaker, string Kind, string Words);

/// <summary>F07 人民调解记录. It is made from the statements of the session; separate talks are no statements and cannot reach it (CPL Interpretation art. 107).</summary>
[PaperOf(DocumentKind.SessionRecord)]
public sealed record SessionPaper(
    string Number, string CommitteeName, string CaseTitle, int SessionNumber, DateTime OpenedAt, DateTime ClosedAt, string Place, IReadOnlyList<string> Present, string Helpers,
    IReadOnlyList<PaperStatement> Statements, string Summary, string Result, IReadOnlyList<PaperSignature> Signatures, string MediatorName, string RecorderName) : IPaperModel<SessionPaper>
{
    /// <inheritdoc/>
    public static SessionPaper Of(StepContext context, DocumentKind kind)
    {
        var k = context.Case;
        var s = k.Sessions.Where(x => x.ClosedAt is not null).MaxBy(x => x.ClosedAt)!;
        return new(k.FileNumber ?? "", k.CommitteeName, k.Title, s.Number, StepContext.LocalOf(s.OpenedAt), StepContext.LocalOf(s.ClosedAt!.Value), s.Place,
            [.. k.InOrder.Where(p => s.PresentKeys.Contains(p.Key)).Select(p => p.Name)], s.Helpers,
            [.. s.Statements.OrderBy(x => x.Number).Select(x => new PaperStatement(x.Speaker, x.Kind.Term().Zh, x.Words))], s.Summary ?? "", s.Result?.Term().Zh ?? "",
            [.. k.SignatoriesOn(context.Today).Where(x => s.PresentKeys.Contains(x.PartyKey)).Select(x => new PaperSignature($"{k.FindParty(x.PartyKey)!.Mark}方", x.Name, null, null))],
            s.MediatorName, s.RecorderName);
    }
}
