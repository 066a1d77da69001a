using Mediation.Domain.Documents;
using QuestPDF.Fluent;

namespace Mediation.Web.Documents;

/// <summary>F31 承诺书.</summary>
public sealed class PromiseDocument(PromisePaper paper) : PaperDocument("承诺书", paper.CommitteeName, paper.On, paper.AgreementNumber)
{
    /// <inheritdoc />
    protected override void Body(ColumnDescriptor column)
    {
        column.Title("承诺书");
        column.Paragraph($"{PaperWords.Joined(paper.PartyNames)}就{paper.CaseTitle}，于{PaperWords.Day(paper.AgreementOn)}经{paper.CommitteeName}主持，达成人民调解协议（编号：{paper.AgreementNumber}），现共同申请司法确认，并承诺：", CommitteeSize);
        column.Item().PaddingTop(6).Column(words => words.Paragraph(
            "双方当事人出于解决纠纷的目的自愿达成协议，没有恶意串通、规避法律的行为；如果因为该协议内容而给他人造成损害的，愿意承担相应的民事责任和其他法律责任。", CommitteeSize));
        column.Respectfully(paper.CourtName ?? "____________人民法院", CommitteeSize);
        column.Signatures("各方当事人（签名盖章或按指印）：", paper.Signatures);
    }
}
