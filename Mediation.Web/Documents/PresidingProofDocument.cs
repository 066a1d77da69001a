using Mediation.Domain.Documents;
using QuestPDF.Fluent;

namespace Mediation.Web.Documents;

/// <summary>F32 调解组织主持调解的证明.</summary>
public sealed class PresidingProofDocument(PresidingProofPaper paper)
    : PaperDocument("调解组织主持调解的证明", paper.CommitteeName, paper.On, paper.AgreementNumber)
{
    /// <inheritdoc />
    protected override void Body(ColumnDescriptor column)
    {
        column.Title("调解组织主持调解的证明");
        column.Number($"协议编号：{paper.AgreementNumber}");
        column.Line($"{paper.CourtName}：");
        var names = PaperWords.Joined(paper.PartyNames);
        var mediator = paper.MediatorName.Length > 0 ? $"人民调解员{paper.MediatorName}（证号：{(paper.Certificate is { Length: > 0 } number ? number : "________")}）" : "人民调解员________";
        column.Paragraph($"兹证明：{paper.CaseTitle}，由本委员会依法受理，{mediator}主持调解。", CommitteeSize);
        column.Part("调解时间、地点：", part => { foreach (var sitting in paper.Sittings) part.Paragraph(PaperWords.Sentence(sitting), CommitteeSize); });
        column.Paragraph($"{names}经调解自愿达成{paper.AgreementNumber}人民调解协议，该协议于{PaperWords.Day(paper.EffectiveOn)}生效。", CommitteeSize);
        column.Paragraph("特此证明。", CommitteeSize);
        column.Item().ShowEntire().PaddingTop(10).Seal(paper.CommitteeName, paper.On, false);
    }
}
