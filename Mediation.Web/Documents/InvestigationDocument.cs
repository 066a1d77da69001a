using System.Globalization;
using Mediation.Domain.Documents;
using QuestPDF.Fluent;

namespace Mediation.Web.Documents;

/// <summary>F05 人民调解调查记录.</summary>
public sealed class InvestigationDocument(InvestigationPaper paper) : PaperDocument("人民调解调查记录", paper.CommitteeName, DateOnly.FromDateTime(paper.HeldAt), paper.Number)
{
    /// <inheritdoc />
    protected override void Body(ColumnDescriptor column)
    {
        column.Title("人民调解调查记录");
        column.Number($"编号：{(paper.Number.Length > 0 ? paper.Number : "____________")}　第{paper.InvestigationNumber}次");
        column.Fields(("时间", string.Create(CultureInfo.InvariantCulture, $"{PaperWords.Day(DateOnly.FromDateTime(paper.HeldAt))}{paper.HeldAt:HH:mm}"), 1));
        column.Fields(("地点", paper.Place, 1));
        column.Fields(("参加人", paper.Present, 1));
        column.Fields(("被调查人", paper.AskedName, 3), ("性别", paper.AskedSex, 1), ("年龄", paper.AskedAge is { } age ? $"{age}岁" : null, 1.2f));
        column.Fields(("联系方式", paper.AskedContact, 1));
        column.Part("记录：", part =>
        {
            foreach (var (question, answer) in paper.Answers)
            {
                part.Paragraphs($"问：{question}", CommitteeSize);
                part.Paragraphs($"答：{answer}", CommitteeSize);
            }
        });
        column.Item().PreventPageBreak().PaddingTop(6).Column(end =>
        {
            end.Paragraph("以上笔录已经交被调查人阅读（向被调查人宣读），与所说的一致。", CommitteeSize);
            end.Signature("被调查人（签名）", paper.AskedName, null, null);
            end.Signature("调查人（签名）", paper.InvestigatorName, null, null);
            end.Signature("记录人（签名）", paper.RecorderName, null, null);
        });
    }
}
