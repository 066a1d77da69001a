using Mediation.Domain;
using Mediation.Domain.Documents;
using QuestPDF.Fluent;

namespace Mediation.Web.Documents;

/// <summary>督促履行通知.</summary>
public sealed class UrgeDocument(UrgePaper paper) : PaperDocument("督促履行通知", paper.CommitteeName, paper.On, paper.Number)
{
    /// <inheritdoc />
    protected override void Body(ColumnDescriptor column)
    {
        column.Title("督促履行通知");
        column.Number($"编号：{paper.Number}　第{paper.Times}次督促");
        column.Line($"{string.Join('、', paper.To)}：");
        column.Paragraph($"{paper.CaseTitle}，经本委员会调解达成的协议已于{PaperWords.Day(paper.AgreedOn)}生效。到今天，您还有以下事项没有履行：", CommitteeSize);
        for (var i = 0; i < paper.Overdue.Count; i++) column.Paragraph($"{i + 1}. {PaperWords.Sentence(paper.Overdue[i])}", CommitteeSize);
        column.Paragraph($"依照{Law.Pml31.Zh}，调解协议具有法律约束力，当事人应当按照约定履行。请在收到本通知后立即履行，并把凭证交给调解员；有困难的，请主动与调解员和对方联系。", CommitteeSize);
        column.Part("不履行的后果：", part => part.Paragraph(PaperWords.Sentence(string.Join('；', paper.Consequences)), CommitteeSize));
        column.Item().PreventPageBreak().Column(end =>
        {
            if (paper.MediatorName is { Length: > 0 } mediator) end.Item().PaddingTop(8).AlignRight().Text($"人民调解员：{mediator}");
            end.Item().ShowEntire().PaddingTop(10).Seal(paper.CommitteeName, paper.On, false);
            end.Signatures("送达签收：", [.. paper.To.Select(name => new PaperSignature("收到人", name, null, null))]);
        });
    }
}
