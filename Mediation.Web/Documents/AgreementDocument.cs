using System.Globalization;
using Mediation.Domain.Documents;
using QuestPDF.Fluent;

namespace Mediation.Web.Documents;

/// <summary>F08 人民调解协议书.</summary>
public sealed class AgreementDocument(AgreementPaper paper) : PaperDocument("人民调解协议书", paper.CommitteeName, DayOf(paper), Code(paper))
{
    /// <inheritdoc />
    public override string? SealOwner => paper.SealedOn is null ? null : paper.CommitteeName;

    /// <inheritdoc />
    protected override void Body(ColumnDescriptor column)
    {
        column.Title("人民调解协议书");
        column.Number($"编号：{paper.Number}");
        foreach (var party in paper.Parties) column.Party(party, true);
        column.Part("纠纷主要事实、争议事项：", part => part.Paragraphs(paper.Facts, CommitteeSize));
        column.Part("经调解，自愿达成如下协议：", part =>
        {
            foreach (var clause in paper.Clauses) part.Paragraphs(clause, CommitteeSize);
        });
        if (paper.Shares.Count > 0) column.Shares(paper.SharesTitle, paper.Shares, paper.SharesTotal ?? "");
        column.Item().PaddingTop(8).PreventPageBreak().Column(Signed);
    }

    private void Signed(ColumnDescriptor column)
    {
        column.Item().Text($"本协议一式{Copies}份，当事人、人民调解委员会各持一份。").ParagraphFirstLineIndentation(2 * CommitteeSize);
        column.Signatures("当事人（签名盖章或按指印）：", paper.Signatures);
        column.Signature("人民调解员（签名）", paper.MediatorName, null, paper.MediatorSignedOn);
        column.Signature("记录人（签名）", paper.RecorderName, null, null);
        Sealed(column.Item().ShowEntire().PaddingTop(10), paper.CommitteeName, paper.SealedOn);
    }

    private string Copies => paper.Copies > 0 ? Mediation.Domain.Agreements.ClauseText.Number(paper.Copies) : "__";

    /// <summary>The day the last signature or the seal was set; the first day of the calendar for a draft without either.</summary>
    private static DateOnly DayOf(AgreementPaper paper) =>
        paper.SealedOn ?? paper.Signatures.Select(s => s.On).Append(paper.MediatorSignedOn).Max() ?? new DateOnly(2000, 1, 1);

    private static string Code(AgreementPaper paper) => paper.TextDigest.Length < 16 ? paper.Number
        : string.Create(CultureInfo.InvariantCulture, $"{paper.Number}　文本校验码 {paper.TextDigest[..16]}");
}
