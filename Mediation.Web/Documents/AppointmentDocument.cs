using Mediation.Domain.Documents;
using QuestPDF.Fluent;

namespace Mediation.Web.Documents;

/// <summary>指派（选定）人民调解员记录.</summary>
public sealed class AppointmentDocument(AppointmentPaper paper) : PaperDocument("指派（选定）人民调解员记录", paper.CommitteeName, paper.On, paper.Number)
{
    /// <inheritdoc />
    public override string? SealOwner => paper.CommitteeName;

    /// <inheritdoc />
    protected override void Body(ColumnDescriptor column)
    {
        column.Title("指派（选定）人民调解员记录");
        column.Number($"编号：{paper.Number}");
        column.Fields(("纠纷", paper.CaseTitle, 1));
        column.Fields(("当事人", string.Join('、', paper.PartyNames), 1));
        column.Item().PaddingTop(8).Column(words =>
        {
            words.Paragraph(paper.ChosenByParties
                ? $"依照《人民调解法》第十九条，各方当事人选择{paper.MediatorName}担任本纠纷的人民调解员{Beside}。"
                : $"依照《人民调解法》第十九条，本委员会指定{paper.MediatorName}担任本纠纷的人民调解员{Beside}。", CommitteeSize);
            words.Paragraph("指定时已经核对：人民调解员不是当事人或者代理人的近亲属，与纠纷没有利害关系。当事人认为人民调解员有应当回避的情形的，可以随时提出。", CommitteeSize);
        });
        column.Item().PreventPageBreak().PaddingTop(8).Column(end =>
        {
            end.Fields(("人民调解员", paper.MediatorName, 1), ("证号", paper.Certificate, 1));
            end.Fields(("参加调解的人民调解员", string.Join('、', paper.Others), 1));
            end.Signature("指派人（签名）", paper.AppointedBy, null, null);
            Sealed(end.Item().ShowEntire().PaddingTop(10), paper.CommitteeName, paper.On);
        });
    }

    private string Beside => paper.Others.Count > 0 ? $"，主持调解；{string.Join('、', paper.Others)}参加调解" : "";
}
