using Mediation.Domain.Documents;
using QuestPDF.Fluent;

namespace Mediation.Web.Documents;

/// <summary>F12 卷宗情况说明.</summary>
public sealed class FileNoteDocument(FileNotePaper paper) : PaperDocument("卷宗情况说明", paper.CommitteeName, paper.On, paper.Number)
{
    /// <inheritdoc />
    protected override void Body(ColumnDescriptor column)
    {
        column.Title("卷宗情况说明");
        column.Number($"编号：{(paper.Number.Length > 0 ? paper.Number : "____________")}");
        column.Fields(("卷名", paper.CaseTitle, 1));
        column.Part("缺少、损坏、补充、移出的材料和其他需要说明的情况：", part =>
        {
            foreach (var missing in paper.Missing) part.Paragraph($"还没有：{missing}。", CommitteeSize);
            part.Paragraphs(paper.Note, CommitteeSize);
            if (paper.Missing.Count == 0 && paper.Note.Length == 0) part.Paragraph(paper.FiledOn is null ? "____________________" : "无。", CommitteeSize);
        });
        column.Item().PreventPageBreak().PaddingTop(20).Column(end =>
        {
            end.Fields(("立卷人", paper.FiledBy, 1), ("立卷时间", PaperWords.Day(paper.FiledOn), 1));
            end.Fields(("检查人", null, 1), ("检查时间", PaperWords.Day(null), 1));
        });
    }
}
