using Mediation.Domain.Workflow;

namespace Mediation.Domain.Documents;

/// <summary>One question and its answer, as printed.</summary>
public sealed record PaperAnswer(string Question, string Answer);

/// <summary>F05 人民调解调查记录.</summary>
[PaperOf(DocumentKind.InvestigationRecord)]
public sealed record InvestigationPaper(
    string Number, string CommitteeName, string CaseTitle, int InvestigationNumber, DateTime HeldAt, string Place, string Present, string AskedName, string? AskedSex, int? AskedAge,
    string? AskedContact, IReadOnlyList<PaperAnswer> Answers, string InvestigatorName, string RecorderName) : IPaperModel<InvestigationPaper>
{
    /// <inheritdoc/>
    public static InvestigationPaper Of(StepContext context, DocumentKind kind)
    {
        var (k, i) = (context.Case, context.Case.Investigations[^1]);
        return new(k.FileNumber ?? "", k.CommitteeName, k.Title, i.Number, StepContext.LocalOf(i.HeldAt), i.Place, i.Present, i.AskedName, i.AskedSex?.Term().Zh, i.AskedAge,
            i.AskedContact, [.. i.Answers.OrderBy(a => a.Number).Select(a => new PaperAnswer(a.Question, a.Words))], i.InvestigatorName, i.RecorderName);
    }
}
