using Mediation.Domain.Documents;
using QuestPDF.Fluent;

namespace Mediation.Web.Documents;

/// <summary>F03 人民调解受理登记表.</summary>
public sealed class RegistrationDocument(RegistrationPaper paper) : PaperDocument("人民调解受理登记表", paper.CommitteeName, paper.AcceptedOn, paper.Number)
{
    /// <inheritdoc />
    protected override void Body(ColumnDescriptor column)
    {
        column.Title("人民调解受理登记表");
        column.Number($"编号：{paper.Number}");
        column.Paragraph($"{PaperWords.Day(paper.AcceptedOn)}，人民调解委员会{(paper.IsProactive ? "主动调解" : "依当事人申请")}，经当事人同意，调解{PaperWords.Joined(paper.Applicants)}、{PaperWords.Joined(paper.Others)}之间的纠纷。", CommitteeSize);
        column.Part("纠纷类型：", part => part.Paragraph(paper.Category, CommitteeSize));
        column.Part("案件来源：", part => part.Ticks(
        [
            (!paper.IsProactive && paper.SentBy is null, "①当事人申请"), (paper.IsProactive, "②人民调解委员会主动调解"),
            (paper.SentBy is not null, paper.SentBy is { } from ? $"③移交、委托（{from}）" : "③移交、委托"),
        ]));
        column.Part("纠纷简要情况：", part => part.Paragraphs(paper.Facts, CommitteeSize));
        column.Part("备注：", part => part.Paragraph("此表由人民调解委员会填写。", CommitteeSize));
        column.Item().PreventPageBreak().Column(end =>
        {
            end.Signatures("当事人（签名）：", paper.Signatures);
            end.Signature("登记人（签名）", paper.RegistrarName, null, null);
            end.Item().ShowEntire().PaddingTop(10).Seal(paper.CommitteeName, paper.AcceptedOn, false);
        });
    }
}
