using Mediation.Domain.Documents;
using QuestPDF.Fluent;

namespace Mediation.Web.Documents;

/// <summary>F28 送达地址及电子送达确认书.</summary>
public sealed class ServiceAddressDocument(ServiceAddressPaper paper) : PaperDocument("送达地址及电子送达确认书", paper.CommitteeName, paper.On, paper.CaseTitle)
{
    private static readonly string[] Told =
    [
        "1. 您确认的地址用于送达本纠纷调解、司法确认中的文书。",
        "2. 地址、电话、电子地址有变化的，请在三日内书面告知；没有告知的，按本确认书的地址送达。",
        "3. 地址不准确、拒不提供、变更后没有及时告知，或者本人和指定的代收人拒绝签收，使文书没有被实际接收的，邮寄的，以文书退回之日视为送达之日；直接送达的，以送达人在回证上记明情况之日视为送达之日。",
        "4. 同意电子送达的，以文书到达您填写的电子地址所在系统的日期为送达日期。您可以随时书面撤回同意。",
    ];

    /// <inheritdoc />
    protected override void Body(ColumnDescriptor column)
    {
        column.Title("送达地址及电子送达确认书");
        column.Fields(("纠纷", paper.CaseTitle, 1));
        column.Fields((paper.Label, paper.Name, 1));
        column.Part("告知事项：", part => { foreach (var line in Told) part.Paragraph(line, CommitteeSize); });
        column.Part("送达地址：", part =>
        {
            part.Fields(("送达地址", paper.Address, 3), ("邮政编码", null, 1));
            part.Fields(("收件人", null, 1), ("电话", paper.Phone, 1));
            part.Fields(("代收人", null, 1), ("代收人电话", null, 1));
        });
        column.Part("电子送达：", part =>
        {
            part.Ticks([(paper.ConsentsElectronically == true, "同意电子送达"), (paper.ConsentsElectronically == false, "不同意电子送达")]);
            part.Fields(("手机号（短信）", null, 1), ("电子邮箱", null, 1));
            part.Fields(("其他电子地址", null, 1));
        });
        column.Item().PreventPageBreak().PaddingTop(8).Column(end =>
        {
            end.Paragraph("以上内容我已阅读并已知悉，所填地址准确、有效。地址有变化，我会及时书面告知。", CommitteeSize);
            end.Signature("当事人（签名、盖章或者按指印）", paper.Name, null, null);
        });
    }
}
