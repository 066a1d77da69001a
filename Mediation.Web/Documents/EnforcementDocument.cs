using System.Globalization;
using Mediation.Domain.Agreements;
using Mediation.Domain.Documents;
using QuestPDF.Fluent;

namespace Mediation.Web.Documents;

/// <summary>F39 申请执行书.</summary>
public sealed class EnforcementDocument(EnforcementPaper paper) : PaperDocument("申请执行书", paper.Creditor.Name, paper.On, paper.RulingNumber)
{
    private static readonly string[] Attachments = ["民事裁定书", "人民调解协议书", "申请执行人身份证明"];

    /// <inheritdoc />
    protected override void Body(ColumnDescriptor column)
    {
        column.Title("申请执行书");
        foreach (var party in paper.Debtors.Prepend(paper.Creditor)) column.Applicant(party, paper.On);
        column.Part("执行依据：", part => part.Paragraph($"{paper.RulingCourt}{PaperWords.Day(paper.RuledOn)}作出的{paper.RulingNumber}民事裁定书，确认{paper.AgreementNumber}人民调解协议有效。", CommitteeSize));
        column.Part("请求事项：", part =>
        {
            foreach (var (request, i) in Requests().Select((r, i) => (r, i + 1))) part.Paragraph($"{ClauseText.Number(i)}、{request}", CommitteeSize);
        });
        column.Part("履行期限和已履行的部分：", part =>
        {
            foreach (var claim in paper.Claims)
                part.Paragraph($"{claim.Subject}，履行期限到{PaperWords.Day(claim.DueOn)}届满，{claim.Performed}{(claim.Owed is { } owed ? $"，还欠{owed}元" : "")}。", CommitteeSize);
        });
        column.Part("财产线索：", part => part.Paragraphs(paper.PropertyClues.Length > 0 ? paper.PropertyClues : "________________", CommitteeSize));
        column.Item().PreventPageBreak().Column(End);
    }

    private IEnumerable<string> Requests()
    {
        if (paper.Claims.Any(c => c.Owed is not null)) yield return $"强制被执行人支付{paper.Claimed}元。";
        foreach (var act in paper.Claims.Where(c => c.Owed is null)) yield return $"强制被执行人履行：{PaperWords.Sentence(act.Subject)}";
        if (paper.LateCharge is { } late) yield return $"支付协议约定的逾期付款{late}元（算至申请之日，以后照算至付清之日）。";
        yield return "依法加倍支付迟延履行期间的债务利息，或者支付迟延履行金。";
    }

    private void End(ColumnDescriptor column)
    {
        column.Respectfully(paper.CourtName, CommitteeSize);
        column.Item().PaddingTop(8).AlignRight().Text($"申请执行人：{paper.Creditor.Name}　　________（签名或者盖章）");
        column.Item().AlignRight().Text(PaperWords.Day(paper.On));
        column.Item().PaddingTop(8).ShowEntire().Row(row =>
        {
            row.ConstantItem(28).Text("附：").FontSize(12);
            row.RelativeItem().Column(list =>
            {
                for (var i = 0; i < Attachments.Length; i++) list.Item().Text(string.Create(CultureInfo.InvariantCulture, $"{i + 1}. {Attachments[i]}")).FontSize(12);
            });
        });
    }
}
