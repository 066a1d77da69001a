using Mediation.Domain.Documents;
using QuestPDF.Fluent;

namespace Mediation.Web.Documents;

/// <summary>F24 请求不予处罚申请书, with the opinion of the police.</summary>
public sealed class NoPenaltyDocument(NoPenaltyPaper paper) : PaperDocument("请求不予处罚申请书", paper.PoliceName, paper.On, paper.CaseNumber)
{
    /// <inheritdoc />
    protected override void Body(ColumnDescriptor column)
    {
        column.Title("请求不予处罚申请书");
        column.Number($"案件编号：{paper.CaseNumber}");
        foreach (var party in paper.Parties) column.Party(party, false);
        column.Part("调解协议：", part => part.Paragraph($"双方当事人经{paper.CommitteeName}调解，达成{paper.AgreementNumber}人民调解协议。", CommitteeSize));
        column.Part("履行情况和凭证：", part =>
        {
            foreach (var line in paper.Performance) part.Paragraph(PaperWords.Sentence(line), CommitteeSize);
            part.Paragraphs(paper.PerformanceShown, CommitteeSize);
        });
        column.Part("请求：", part => part.Paragraph("协议已经履行，双方当事人请求依照《治安管理处罚法》第九条第四款，不予处罚。", CommitteeSize));
        column.Respectfully(paper.PoliceName, CommitteeSize);
        column.Part("双方签名：", part =>
        {
            foreach (var name in paper.SignedBy) part.Signature(name, name, null, paper.On);
        });
        column.Part("公安机关认可意见：", part =>
        {
            part.Ticks([(paper.Approved is true, "认可，不予处罚"), (paper.Approved is false, "不认可，依法处理")]);
            part.Paragraphs(paper.Opinion ?? "________________________________", CommitteeSize);
            part.Fields(("承办人、审批人：", paper.DecidedBy, 2), ("日期：", paper.DecidedOn is { } on ? PaperWords.Day(on) : null, 1));
        });
    }
}
