using Mediation.Domain;
using Mediation.Domain.Documents;
using Mediation.Domain.Parties;
using QuestPDF.Fluent;

namespace Mediation.Web.Documents;

/// <summary>补充材料通知书.</summary>
public sealed class SupplementDocument(SupplementPaper paper) : PaperDocument("补充材料通知书", paper.CommitteeName, paper.On, "")
{
    /// <inheritdoc />
    protected override void Body(ColumnDescriptor column)
    {
        column.Title("补充材料通知书");
        column.Line($"{string.Join('、', paper.To)}：");
        column.Paragraph($"{PaperWords.Day(paper.ReceivedOn)}收到您（你单位）就{paper.CaseTitle}提出的人民调解申请。经审查，还缺以下材料：", CommitteeSize);
        for (var i = 0; i < paper.Missing.Count; i++) column.Paragraph($"{i + 1}．{PaperWords.Sentence(paper.Missing[i])}", CommitteeSize);
        column.Paragraph($"请在{PaperWords.Day(paper.By)}{PaperWords.Provisional(paper.IsProvisional)}前（含当日）补齐。材料补齐后，本委员会再决定是否受理。", CommitteeSize);
        column.Paragraph("到期没有补齐的，按材料不全不予受理；材料齐了，可以重新申请调解。调解不收费，也不影响您（你单位）通过仲裁、行政、司法等途径解决。", CommitteeSize);
        column.Item().PaddingTop(6).Column(where => where.Fields(("地址", paper.Address, 2), ("电话", paper.Phone, 1)));
        column.Item().ShowEntire().PaddingTop(10).Seal(paper.CommitteeName, paper.On, false);
        column.Signatures("送达签收：", [.. paper.To.Select(name => new PaperSignature(Side.Applicant.Term().Zh, name, null, null))]);
    }
}
