using Mediation.Domain.Confirmation;
using Mediation.Domain.Documents;
using QuestPDF.Fluent;

namespace Mediation.Web.Documents;

/// <summary>民事裁定书 on objections to a ruling that confirmed an agreement.</summary>
public sealed class ObjectionRulingDocument(ObjectionRulingPaper paper)
    : PaperDocument("民事裁定书", paper.CourtName, paper.On, paper.CourtNumber ?? paper.FormerNumber, CourtSize)
{
    private string Objectors => PaperWords.Joined(paper.Objections.Select(o => o.Name).Distinct());

    /// <inheritdoc />
    protected override void Body(ColumnDescriptor column)
    {
        column.Court(paper.CourtName);
        column.Title("民事裁定书");
        column.Number(paper.CourtNumber ?? "（    ）________号");
        foreach (var objection in paper.Objections) column.Paragraph($"异议人（{objection.Kind}）：{objection.Name}。", CourtSize);
        column.Paragraph($"申请人{PaperWords.Joined(paper.Applicants)}申请司法确认{paper.AgreementNumber}人民调解协议一案，本院于{PaperWords.Day(paper.FormerOn)}作出{paper.FormerNumber}民事裁定。{Objectors}提出异议，本院依法进行了审查。现已审查终结。", CourtSize);
        foreach (var objection in paper.Objections) column.Paragraphs($"{objection.Name}提出：{PaperWords.Sentence(objection.Reasons)}", CourtSize);
        column.Paragraphs($"本院经审查认为，{PaperWords.Sentence(paper.Reasons)}", CourtSize);
        column.Paragraph($"依照{PaperWords.Interpretation}第三百七十二条规定，裁定如下：", CourtSize);
        column.Item().ShowEntire().Column(end =>
        {
            end.Paragraphs(Ruled(), CourtSize);
            end.Item().PaddingTop(20).Column(inner => inner.Judged(paper.JudgeName, paper.On, paper.ClerkName));
        });
    }

    private string Ruled() => paper.Outcome switch
    {
        ObjectionOutcome.Dismissed => $"驳回{Objectors}的异议。",
        ObjectionOutcome.Upheld => $"撤销本院{paper.FormerNumber}民事裁定。",
        _ => $"变更本院{paper.FormerNumber}民事裁定为：{PaperWords.Sentence(paper.Change ?? "____")}",
    };
}
