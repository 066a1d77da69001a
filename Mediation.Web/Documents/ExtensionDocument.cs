using Mediation.Domain;
using Mediation.Domain.Documents;
using QuestPDF.Fluent;

namespace Mediation.Web.Documents;

/// <summary>F17 延长调解期限同意书.</summary>
public sealed class ExtensionDocument(ExtensionPaper paper) : PaperDocument("延长调解期限同意书", paper.CommitteeName, paper.On, paper.Number)
{
    /// <inheritdoc />
    protected override void Body(ColumnDescriptor column)
    {
        column.Title("延长调解期限同意书");
        column.Number($"案号：{paper.Number}");
        column.Line($"{paper.CommitteeName}：");
        column.Paragraph($"你会主持调解的{paper.CaseTitle}，原调解期限自{PaperWords.Day(paper.Began)}起，至{PaperWords.Day(paper.From)}止。", CommitteeSize);
        column.Paragraph($"各方当事人自愿同意把调解期限延长至{PaperWords.Day(paper.Until)}{PaperWords.Provisional(paper.IsProvisional)}，自原期限届满的次日起算。", CommitteeSize);
        if (paper.IsOutsideTrialLimit) column.Paragraph($"延长的期间不计入审理期限（{Law.Filing3.Zh}）。", CommitteeSize);
        column.Part("理由：", part => part.Paragraphs(paper.Reason, CommitteeSize));
        column.Paragraph("任何一方可以随时要求终止调解，不受本同意书限制。", CommitteeSize);
        column.Signatures("各方当事人（签名、盖章或者按指印）：", paper.Signatures);
        column.Signature("人民调解员", paper.MediatorName, null, null);
        column.Item().PaddingTop(6).AlignRight().Text(PaperWords.Day(paper.On));
    }
}
