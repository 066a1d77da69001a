using Mediation.Domain;
using Mediation.Domain.Documents;
using Mediation.Domain.Sessions;
using QuestPDF.Fluent;

namespace Mediation.Web.Documents;

/// <summary>F18 中止、恢复调解记录.</summary>
public sealed class SuspensionDocument(SuspensionPaper paper) : PaperDocument("中止、恢复调解记录", paper.CommitteeName, paper.On, paper.Number)
{
    /// <inheritdoc />
    public override string? SealOwner => paper.CommitteeName;

    /// <inheritdoc />
    protected override void Body(ColumnDescriptor column)
    {
        column.Title("中止、恢复调解记录");
        column.Number($"案号：{paper.Number}");
        column.Item().Column(head => head.Fields(("案件", paper.CaseTitle, 1)));
        column.Part("中止的事由：", part =>
        {
            part.Ticks(Enum.GetValues<SuspensionGround>().Select(ground => (ground.Term().Zh == paper.Ground, ground.Term().Zh)));
            part.Paragraphs(paper.Note, CommitteeSize);
        });
        column.Item().PaddingTop(6).Column(days =>
        {
            days.Fields(("中止日", PaperWords.Day(paper.SuspendedOn), 1), ("剩余天数", paper.Left, 1));
            days.Fields(("恢复日", PaperWords.Day(paper.ResumedOn), 1));
            days.Fields(("恢复后期限届满日", paper.Due is null ? null : PaperWords.Day(paper.Due) + PaperWords.Provisional(paper.IsProvisional), 1));
        });
        if (paper.ResumeNote is { Length: > 0 } note) column.Part("原因消除的情况：", part => part.Paragraphs(note, CommitteeSize));
        column.Paragraph("中止期间不计入调解期限。", CommitteeSize);
        column.Signature("人民调解员", paper.MediatorName, null, null);
        Sealed(column.Item().ShowEntire().PaddingTop(8), paper.CommitteeName, paper.On);
    }
}
