using Mediation.Domain;
using Mediation.Domain.Documents;
using QuestPDF.Fluent;

namespace Mediation.Web.Documents;

/// <summary>F21 委派调解函, F22 委托调解函, F23 公安机关移送人民调解函 and F26 移交人民调解函.</summary>
public sealed class ReferralDocument(DocumentKind kind, ReferralPaper paper) : PaperDocument(kind.Term().Zh, paper.From, paper.On, paper.Number)
{
    private const string Promise = "本函由受函单位签收，调解期限自签收之日起计算。";

    /// <inheritdoc />
    protected override void Body(ColumnDescriptor column)
    {
        column.Title(kind.Term().Zh);
        column.Number($"编号：{paper.Number}");
        column.Line($"{paper.To}：");
        column.Paragraph($"{paper.CaseTitle}，各方当事人同意调解。现将本件移送你单位调解。{Promise}", CommitteeSize);
        column.Item().Height(6);
        foreach (var party in paper.Parties) column.Party(party, false);
        Part(column, kind == DocumentKind.PoliceLetter ? "时间、地点和简要经过：" : "案情摘要：", paper.Facts);
        Part(column, "诉求摘要：", paper.Claims);
        if (Nature is { Length: > 0 } nature) Part(column, NatureTitle, nature);
        Part(column, "各方同意调解的证明：", paper.Consent);
        column.Part("移交材料清单：", part =>
        {
            for (var i = 0; i < paper.Materials.Count; i++) part.Paragraph($"{i + 1}．{paper.Materials[i]}", CommitteeSize);
        });
        Part(column, "调解期限：", Period);
        column.Item().ShowEntire().Column(end =>
        {
            end.Item().PaddingTop(8).AlignRight().Text($"{(kind == DocumentKind.PoliceLetter ? "承办民警" : "联系人")}：{paper.OfficerName}");
            end.Item().PaddingTop(6).AlignRight().Text($"{paper.From}（印）");
            end.Item().AlignRight().Text(PaperWords.Day(paper.On));
        });
        column.Signatures("签收栏：", [new PaperSignature("接收人", "", null, null)]);
    }

    private string NatureTitle => kind switch
    {
        DocumentKind.EntrustmentLetter => "案号和程序：",
        DocumentKind.PoliceLetter => "是否构成违反治安管理行为：",
        _ => "信访事项类别：",
    };

    private string Nature => kind switch
    {
        DocumentKind.EntrustmentLetter => $"{paper.CourtNumber ?? "____________"}，{(paper.IsSummary ? "简易程序" : "普通程序")}。",
        DocumentKind.PoliceLetter when paper.IsPublicSecurityCase && paper.IsPenaltyDecided => "属于治安案件，已经作出处罚决定，只调解民事部分。",
        DocumentKind.PoliceLetter when paper.IsPublicSecurityCase => "属于《治安管理处罚法》第九条规定范围内的治安案件，尚未作出处罚决定。",
        DocumentKind.PoliceLetter => "不构成，属于民事纠纷。",
        _ => paper.ItemClass ?? "",
    };

    private string Period
    {
        get
        {
            var own = paper.SenderDueOn is { } due ? $"本单位办理期限至{PaperWords.Day(due)}。" : "";
            return kind switch
            {
                DocumentKind.DelegationLetter => "自签收之日起30日；各方当事人同意的，可以延长。" + own,
                DocumentKind.EntrustmentLetter => $"自签收之日起{(paper.IsSummary ? 7 : 15)}日；各方当事人同意的，可以延长，延长的期间不计入审限。" + own,
                _ => "按照人民调解的规定办理，调解结束后请书面反馈。" + own,
            };
        }
    }

    private static void Part(ColumnDescriptor column, string heading, string text) => column.Part(heading, part => part.Paragraphs(text.Length > 0 ? text : "____________", CommitteeSize));
}
