using Mediation.Domain.Documents;
using QuestPDF.Fluent;

namespace Mediation.Web.Documents;

/// <summary>F02 人民调解申请书.</summary>
public sealed class ApplicationDocument(ApplicationPaper paper) : PaperDocument("人民调解申请书", paper.CommitteeName, paper.On, paper.CaseTitle)
{
    /// <inheritdoc />
    protected override void Body(ColumnDescriptor column)
    {
        column.Title("人民调解申请书");
        foreach (var party in paper.Applicants) column.Party(party, true);
        foreach (var party in paper.Others) column.Party(party, false);
        column.Part("纠纷简要情况：", part => part.Paragraphs(paper.Facts, CommitteeSize));
        column.Part("当事人申请事项：", part =>
        {
            for (var i = 0; i < paper.Requests.Count; i++) part.Paragraph($"{i + 1}. {paper.Requests[i]}", CommitteeSize);
            if (paper.Requests.Count == 0) part.Paragraph("1. ____________________", CommitteeSize);
        });
        column.Item().PaddingTop(8).PreventPageBreak().Column(end =>
        {
            end.Paragraph("人民调解委员会已将申请人民调解的相关规定告知我，现自愿申请人民调解委员会进行调解。", CommitteeSize);
            end.Signatures("申请人（签名盖章或按指印）：", paper.Signatures);
        });
    }
}
