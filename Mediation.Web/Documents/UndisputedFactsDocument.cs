using Mediation.Domain.Documents;
using QuestPDF.Fluent;

namespace Mediation.Web.Documents;

/// <summary>无争议事实记载, with the list of evidence.</summary>
public sealed class UndisputedFactsDocument(UndisputedFactsPaper paper) : PaperDocument("无争议事实记载", paper.CommitteeName, paper.On, paper.Number)
{
    /// <inheritdoc />
    protected override void Body(ColumnDescriptor column)
    {
        column.Title("无争议事实记载");
        column.Number($"案号：{(paper.Number.Length > 0 ? paper.Number : "____________")}");
        column.Fields(("纠纷", paper.CaseTitle, 1));
        foreach (var party in paper.Parties) column.Party(party, withIdentity: false);
        column.Paragraph("本纠纷经调解没有达成协议。调解中各方一致确认、记入笔录的事实如下，各方签名后可以提交人民法院。", CommitteeSize);
        column.Part("一、各方没有争议的事实", part =>
        {
            if (paper.Facts.Count == 0) part.Paragraph("无。", CommitteeSize);
            foreach (var fact in paper.Facts) part.Paragraph($"{fact.Number}．{PaperWords.Sentence(fact.Words)}（{PaperWords.Day(fact.On)}第{fact.Session}次调解记录）", CommitteeSize);
        });
        column.Part("二、证据和各方的意见", part =>
        {
            if (paper.Evidence.Count == 0) part.Paragraph("没有登记证据。", CommitteeSize);
            else part.Grid([("序号", -38), ("证据名称", 3), ("提交人", 2), ("说明什么", 3), ("原件核对", -62), ("各方意见", 4)],
                paper.Evidence.Select(e => (IReadOnlyList<string>)[$"{e.Number}", e.Title, e.SubmittedBy, e.Shows, e.OriginalChecked ? "是" : "否", e.Opinions.Count > 0 ? string.Join('\n', e.Opinions) : "没有记录"]));
        });
        column.Paragraph("为达成协议作出妥协而认可的事实、提出的方案，不在本记载里，不得作为对其不利的根据（《民诉法解释》第一百零七条）。没有签名的一方，不受本记载约束。", CommitteeSize);
        column.Signatures("当事人（签名）：", paper.Signatures);
        column.Signature("人民调解员", paper.MediatorName ?? "", null, null);
    }
}
