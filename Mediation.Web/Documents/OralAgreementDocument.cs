using Mediation.Domain.Documents;
using QuestPDF.Fluent;

namespace Mediation.Web.Documents;

/// <summary>F09 人民调解口头协议登记表.</summary>
public sealed class OralAgreementDocument(OralAgreementPaper paper) : PaperDocument("人民调解口头协议登记表", paper.CommitteeName, paper.ReachedOn, paper.Number)
{
    /// <inheritdoc />
    protected override void Body(ColumnDescriptor column)
    {
        column.Title("人民调解口头协议登记表");
        column.Number($"编号：{paper.Number}");
        foreach (var party in paper.Parties) column.Party(party, true);
        column.Part("纠纷主要事实、争议事项：", part => part.Paragraphs(paper.Facts, CommitteeSize));
        column.Part("经调解，自愿达成如下口头协议：", part =>
        {
            foreach (var clause in paper.Clauses) part.Paragraphs(clause, CommitteeSize);
        });
        column.Item().PreventPageBreak().Column(end =>
        {
            end.Paragraph("各方当事人认为无需制作书面调解协议。口头协议自达成之日起生效。", CommitteeSize);
            end.Signatures("当事人（签名）：", paper.Signatures);
            end.Signature("人民调解员（签名）", paper.MediatorName, null, null);
            end.Item().ShowEntire().PaddingTop(10).Seal(paper.CommitteeName, paper.ReachedOn, false);
        });
    }
}
