using Mediation.Domain.Documents;
using QuestPDF.Fluent;

namespace Mediation.Web.Documents;

/// <summary>撤回调解申请书.</summary>
public sealed class WithdrawalDocument(WithdrawalPaper paper) : PaperDocument("撤回调解申请书", paper.CommitteeName, paper.On, paper.FileNumber)
{
    /// <inheritdoc />
    protected override void Body(ColumnDescriptor column)
    {
        column.Title("撤回调解申请书");
        if (paper.FileNumber.Length > 0) column.Number($"编号：{paper.FileNumber}");
        foreach (var party in paper.Applicants) column.Party(party, false);
        column.Line($"{paper.CommitteeName}：");
        column.Paragraph($"申请人{PaperWords.Day(paper.AppliedOn)}就{paper.CaseTitle}申请人民调解，现自愿撤回申请。", CommitteeSize);
        column.Part("撤回的说明：", part => part.Paragraphs(paper.Explanation, CommitteeSize));
        column.Paragraph("撤回不影响实体权利。需要时可以再次申请调解，也可以通过仲裁、行政、司法等途径解决。", CommitteeSize);
        column.Signatures("申请人（签名、盖章或者按指印）：", [.. paper.Applicants.Select(a => new PaperSignature(a.Label, a.Name, null, null))]);
        column.Item().PaddingTop(6).Column(by => by.Fields(("记录人", paper.RecordedBy, 1), ("日期", PaperWords.Day(paper.On), 1)));
    }
}
