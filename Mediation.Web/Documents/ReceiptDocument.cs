using Mediation.Domain.Documents;
using QuestPDF.Fluent;

namespace Mediation.Web.Documents;

/// <summary>F20 履行凭证（收条).</summary>
public sealed class ReceiptDocument(ReceiptPaper paper) : PaperDocument("履行凭证（收条）", paper.CommitteeName, paper.IssuedOn, paper.AgreementNumber)
{
    /// <inheritdoc />
    protected override void Body(ColumnDescriptor column)
    {
        column.Title("履行凭证（收条）");
        column.Number($"协议编号：{paper.AgreementNumber}");
        column.Fields(("款项或者事项", paper.Subject, 1));
        if (paper.Amount is { } amount)
        {
            column.Fields(("金额（小写）", $"人民币{amount}元", 1));
            column.Fields(("金额（大写）", paper.AmountInWords, 1));
        }
        column.Fields((paper.Amount is null ? "履行人" : "付款人", paper.Payer, 1));
        column.Fields((paper.Amount is null ? "对方" : "收款人", paper.Payee, 1));
        column.Fields(("方式与流水号", paper.Manner, 1));
        column.Fields(("履行日期", PaperWords.Day(paper.On), 1));
        column.Fields(("核实情况", paper.Certainty, 1));
        if (paper.Outstanding is { } owed) column.Paragraph($"收到上述款项后，这一项还欠人民币{owed}元。", CommitteeSize);
        column.Signature(paper.Amount is null ? "对方（签名）" : "收款人（签名）", paper.Payee, null, null);
        column.Signature("人民调解员（签名）", paper.MediatorName ?? "", null, null);
        column.Item().ShowEntire().PaddingTop(10).Seal(paper.CommitteeName, paper.IssuedOn, false);
    }
}
