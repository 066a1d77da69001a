using Mediation.Domain;
using Mediation.Domain.Cases;
using Mediation.Domain.Documents;
using QuestPDF.Fluent;

namespace Mediation.Web.Documents;

/// <summary>F15 不予受理告知书 and F19 终止调解通知书.</summary>
public sealed class NoticeDocument(DocumentKind kind, NoticePaper paper) : PaperDocument(paper.Title, paper.CommitteeName, paper.On, paper.Number)
{
    /// <inheritdoc />
    protected override void Body(ColumnDescriptor column)
    {
        column.Title(paper.Title);
        column.Number($"编号：{(paper.Number.Length > 0 ? paper.Number : "____________")}");
        foreach (var party in paper.Parties) column.Party(party, false);
        if (kind == DocumentKind.Ended) Ended(column);
        else NotAccepted(column);
        column.Item().PreventPageBreak().Column(End);
        if (kind != DocumentKind.Ended) column.Signatures("送达签收：", [.. paper.Parties.Select(p => new PaperSignature(p.Label, p.Name, null, null))]);
    }

    private void End(ColumnDescriptor column)
    {
        column.Part(kind == DocumentKind.Ended ? "救济途径：" : "其他解决途径：", part => part.Paragraph(
            paper.Remedies.Count > 0 ? $"当事人可以{PaperWords.Sentence(string.Join('；', paper.Remedies))}" : "当事人可以依法通过仲裁、行政、司法等途径维护自己的权利。", CommitteeSize));
        if (paper.MediatorName is { Length: > 0 } mediator) column.Item().PaddingTop(8).AlignRight().Text($"人民调解员：{mediator}");
        column.Item().ShowEntire().PaddingTop(10).Seal(paper.CommitteeName, paper.On, false);
    }

    private void NotAccepted(ColumnDescriptor column)
    {
        column.Part("申请日期与事项：", part => part.Paragraph($"{PaperWords.Day(paper.ReceivedOn)}，{Matter}", CommitteeSize));
        column.Part("不予受理理由：", part =>
        {
            part.Paragraph($"经审查，{PaperWords.Sentence(paper.Reason)}{(paper.Basis.Length > 0 ? $"依照{paper.Basis}，" : "")}本委员会不予受理。", CommitteeSize);
            part.Paragraphs(paper.Note, CommitteeSize);
        });
    }

    private void Ended(ColumnDescriptor column)
    {
        column.Part("受理日期：", part => part.Paragraph($"{PaperWords.Day(paper.ReceivedOn)}，{Matter}", CommitteeSize));
        column.Part("终止原因：", part =>
        {
            part.Ticks(Enum.GetValues<EndReason>().Select(reason => (reason.Term().Zh == paper.Reason, reason.Term().Zh)));
            part.Paragraphs(paper.Note, CommitteeSize);
        });
        column.Part("依据：", part => part.Paragraph($"依照{paper.Basis}，本委员会终止调解。", CommitteeSize));
    }

    private string Matter => PaperWords.Sentence(paper.Claims.Length > 0 ? $"{paper.CaseTitle}。申请事项：{string.Join('；', PaperWords.Lines(paper.Claims))}" : paper.CaseTitle);
}
