using Mediation.Domain.Documents;
using QuestPDF.Fluent;

namespace Mediation.Web.Documents;

/// <summary>F04 权利义务告知书.</summary>
public sealed class RightsDocument(RightsPaper paper) : PaperDocument("权利义务告知书", paper.CommitteeName, paper.On, paper.Number)
{
    private static readonly (string Heading, string[] Lines)[] Told =
    [
        ("一、人民调解是什么", ["人民调解委员会是依法设立的调解民间纠纷的群众性组织。调解坚持自愿、平等，不违背法律、法规和国家政策，尊重当事人的权利，不因调解而阻止当事人依法通过仲裁、行政、司法等途径维护自己的权利。调解不收取任何费用。"]),
        ("二、您的权利（《人民调解法》第二十三条）", ["1. 选择或者接受人民调解员；", "2. 接受调解、拒绝调解或者要求终止调解；", "3. 要求调解公开进行或者不公开进行；", "4. 自主表达意愿、自愿达成调解协议。"]),
        ("三、您的义务（《人民调解法》第二十四条）", ["1. 如实陈述纠纷事实；", "2. 遵守调解现场秩序，尊重人民调解员；", "3. 尊重对方当事人行使权利。"]),
        ("四、回避", ["人民调解员是当事人或者代理人的近亲属，与纠纷有利害关系，或者有其他可能影响公正调解的关系的，您可以要求更换。"]),
        ("五、保密", ["人民调解员对调解中知悉的个人隐私和商业秘密保密。为达成协议作出的让步，以后的诉讼中不作为对您不利的根据，法律另有规定或者各方都同意的除外。"]),
        ("六、协议的效力", ["经人民调解委员会调解达成的协议具有法律约束力，各方应当按照约定履行。自协议生效之日起三十日内，双方可以共同向人民法院申请司法确认；确认有效的，一方拒绝履行或者未全部履行，对方可以申请强制执行。"]),
        ("七、不得虚假调解", ["当事人之间恶意串通，企图通过调解侵害国家利益、社会公共利益或者他人合法权益的，依法承担责任。"]),
    ];

    /// <inheritdoc />
    protected override void Body(ColumnDescriptor column)
    {
        column.Title("权利义务告知书");
        column.Number($"编号：{paper.Number}");
        foreach (var (heading, lines) in Told)
            column.Part(heading, part => { foreach (var line in lines) part.Paragraph(line, CommitteeSize); });
        column.Item().PreventPageBreak().PaddingTop(8).Column(end =>
        {
            end.Paragraph("以上内容已经告知，我已知悉。", CommitteeSize);
            end.Signatures("当事人（签名）：", paper.Signatures);
            end.Signature("告知人（签名）", paper.ToldBy, null, null);
        });
    }
}
