using Mediation.Domain.Documents;
using QuestPDF.Fluent;

namespace Mediation.Web.Documents;

/// <summary>F27 授权委托书.</summary>
public sealed class MandateDocument(MandatePaper paper) : PaperDocument("授权委托书", paper.CommitteeName, paper.On, paper.CaseTitle)
{
    /// <inheritdoc />
    protected override void Body(ColumnDescriptor column)
    {
        column.Title("授权委托书");
        column.Party(paper.Principal with { Label = $"委托人：{paper.Principal.Label}", Representatives = [.. paper.Principal.Representatives.Where(r => r != paper.Agent)] }, true);
        column.Item().PaddingTop(4).Text("受托人：").Bold();
        column.Fields(("姓名", paper.Agent?.Name, 1), ("与委托人的关系", null, 1));
        column.Fields(("公民身份号码", paper.Agent?.IdNumber, 1.4f), ("联系方式", paper.Agent?.Phone, 1));
        column.Fields(("单位或住址", null, 1));
        column.Item().PaddingTop(8).Text($"委托人在{paper.CaseTitle}的人民调解中，委托上列受托人作为代理人。").Justify().ParagraphFirstLineIndentation(2 * CommitteeSize);
        column.Part("代理权限（在选定的一项前打钩）：", part =>
        {
            part.Paragraph("□ 一般代理：代为参加调解、陈述事实、提交材料、签收文书。", CommitteeSize);
            part.Paragraph("□ 特别授权：除一般代理的权限外，代为承认、放弃、变更请求，进行和解，签订调解协议，签收文书。", CommitteeSize);
        });
        column.Part("委托期限：", part => part.Paragraph("自____年__月__日起至____年__月__日止；没有填写的，至本纠纷的调解结束时止。", CommitteeSize));
        column.Item().PreventPageBreak().PaddingTop(8).Column(end =>
        {
            end.Signature("委托人（签名或者盖章）", "", null, null);
            end.Signature("受托人（签名）", "", null, null);
            end.Item().PaddingTop(10).Text("附：委托人、受托人的身份证明复印件。").FontSize(12);
        });
    }
}
