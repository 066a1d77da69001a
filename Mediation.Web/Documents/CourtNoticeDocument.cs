using Mediation.Domain.Agreements;
using Mediation.Domain.Documents;
using QuestPDF.Fluent;

namespace Mediation.Web.Documents;

/// <summary>F33 受理通知书 and F34 限期补交（补充）通知书.</summary>
public sealed class CourtNoticeDocument(CourtNoticePaper paper)
    : PaperDocument(Named(paper), paper.CourtName, paper.On, paper.CourtNumber ?? paper.AgreementNumber, CourtSize)
{
    /// <inheritdoc />
    public override string? SealOwner => paper.CourtName;

    /// <inheritdoc />
    protected override void Body(ColumnDescriptor column)
    {
        column.Court(paper.CourtName);
        column.Title(Named(paper));
        column.Number(paper.CourtNumber ?? "（    ）________号");
        column.Line($"{string.Join('、', paper.Applicants)}：");
        column.Paragraph($"你们申请司法确认{paper.AgreementNumber}人民调解协议，本院于{PaperWords.Day(paper.ReceivedOn)}收到申请。", CourtSize);
        foreach (var paragraph in paper.Kind == DocumentKind.AcceptanceNotice ? Accepted() : Ordered()) column.Paragraphs(paragraph, CourtSize);
        column.Item().ShowEntire().PaddingTop(20).Dated(paper.On, Marks.IsSealed ? paper.CourtName : null);
    }

    private static string Named(CourtNoticePaper paper) => paper.Kind == DocumentKind.AcceptanceNotice ? "受理通知书" : "限期补交（补充）通知书";

    private string[] Accepted() =>
    [
        "经审查，你们的申请符合受理条件，本院决定受理。现将有关事项通知如下：",
        $"一、本案由审判员{paper.JudgeName ?? "________"}审查。",
        $"二、请各方于{paper.Questioning ?? "____年__月__日__时在________"}同时到场，接受本院核实。",
        "三、你们有权委托代理人、申请审判人员回避；在裁定作出前可以撤回申请。你们应当如实陈述，按要求补充陈述和证据。无正当理由不补充或者拒不接受询问的，可以按撤回申请处理。",
        "四、申请司法确认不收取费用。",
        $"联系人：{paper.ContactName ?? "________"}　联系电话：{paper.ContactPhone ?? "________"}",
    ];

    private string[] Ordered()
    {
        var clause = paper.Clause is { } n ? $"就协议第{ClauseText.Number(n)}条" : "";
        var bring = paper.IsFurther ? "补充" : "补交";
        return
        [
            $"经审查，请你们于{PaperWords.Day(paper.By)}前{clause}向本院{bring}下列材料：",
            paper.Ordered ?? "________",
            $"无正当理由在上述期限内没有{bring}的，依照{PaperWords.Interpretation}第三百五十七条，本院可以按撤回申请处理。",
        ];
    }
}
