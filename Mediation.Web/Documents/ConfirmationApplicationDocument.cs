using System.Globalization;
using Mediation.Domain.Documents;
using QuestPDF.Fluent;

namespace Mediation.Web.Documents;

/// <summary>F30 司法确认申请书, with the promise of F31.</summary>
public sealed class ConfirmationApplicationDocument(ConfirmationApplicationPaper paper)
    : PaperDocument("司法确认申请书", PaperWords.Names(paper.Applicants), paper.FiledOn, paper.AgreementNumber)
{
    private const string Promise =
        "双方当事人出于解决纠纷的目的自愿达成协议，没有恶意串通、规避法律的行为；如果因为该协议内容而给他人造成损害的，愿意承担相应的民事责任和其他法律责任。";

    /// <inheritdoc />
    protected override void Body(ColumnDescriptor column)
    {
        var names = PaperWords.Names(paper.Applicants);
        column.Title("司法确认申请书");
        foreach (var applicant in paper.Applicants) column.Applicant(applicant, paper.FiledOn);
        column.Part("请求事项：", part => part.Paragraph($"确认申请人{names}于{PaperWords.Day(paper.AgreementOn)}达成的{paper.AgreementNumber}人民调解协议有效。", CommitteeSize));
        column.Part("事实和理由：", part => part.Paragraphs(paper.Facts, CommitteeSize));
        var mediator = paper.MediatorName.Length > 0 ? $"（人民调解员{paper.MediatorName}）" : "";
        column.Paragraph($"因上述{paper.CaseTitle}，申请人于{PaperWords.Day(paper.AgreementOn)}经{paper.CommitteeName}{mediator}主持调解，自愿达成如下协议：", CommitteeSize);
        foreach (var clause in paper.Clauses) column.Paragraphs(clause, CommitteeSize);
        if (paper.Shares.Count > 0) column.Shares(paper.SharesTitle, paper.Shares, paper.SharesTotal ?? "");
        column.Paragraph($"上述协议于{PaperWords.Day(paper.EffectiveOn)}生效。申请人依照《中华人民共和国民事诉讼法》第二百零五条，自协议生效之日起三十日内共同提出申请。", CommitteeSize);
        column.Part("承诺：", part => part.Paragraph(Promise, CommitteeSize));
        column.Item().PreventPageBreak().Column(Signed);
    }

    private void Signed(ColumnDescriptor column)
    {
        column.Respectfully(paper.CourtName, CommitteeSize);
        column.Signatures("全体申请人（签名盖章或捺印）：", paper.Signatures);
        column.Item().PaddingTop(8).AlignRight().Text(PaperWords.Day(paper.FiledOn));
        column.Item().PaddingTop(8).ShowEntire().Row(row =>
        {
            row.ConstantItem(28).Text("附：").FontSize(12);
            row.RelativeItem().Column(list =>
            {
                for (var i = 0; i < paper.Attachments.Count; i++)
                    list.Item().Text(string.Create(CultureInfo.InvariantCulture, $"{i + 1}. {paper.Attachments[i]}")).FontSize(12);
            });
        });
    }
}
