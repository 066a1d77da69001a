using System.Globalization;
using Mediation.Domain;
using Mediation.Domain.Agreements;
using Mediation.Domain.Documents;
using QuestPDF.Fluent;

namespace Mediation.Web.Documents;

/// <summary>F08 人民调解协议书, and F29 变更（补充）协议书 where it replaces an earlier one.</summary>
public sealed class AgreementDocument(AgreementPaper paper) : PaperDocument(TitleOf(paper), paper.CommitteeName, DayOf(paper), Code(paper))
{
    /// <inheritdoc />
    public override string? SealOwner => paper.SealedOn is null ? null : paper.CommitteeName;

    /// <inheritdoc />
    protected override void Body(ColumnDescriptor column)
    {
        column.Title(TitleOf(paper));
        column.Number($"编号：{paper.Number}");
        if (paper.ReplacesNumber is { } replaced) column.Number($"原协议编号：{replaced}");
        foreach (var party in paper.Parties) column.Party(party, true);
        column.Part("纠纷主要事实、争议事项：", part => part.Paragraphs(paper.Facts, CommitteeSize));
        column.Part(paper.ReplacesNumber is null ? "经调解，自愿达成如下协议：" : "变更事项：", part =>
        {
            if (paper.ReplacesNumber is not null) part.Paragraph("经调解，各方自愿将原协议的约定变更如下：", CommitteeSize);
            foreach (var clause in paper.Clauses) part.Paragraphs(clause, CommitteeSize);
        });
        if (paper.Shares.Count > 0) column.Shares(paper.SharesTitle, paper.Shares, paper.SharesTotal ?? "");
        if (paper.ReplacesNumber is not null) column.Part("原协议其余条款的效力：", part => part.Paragraph(
            "原协议已经履行的部分有效。自本协议生效之日起，原协议没有履行的约定由本协议代替，以本协议为准；本协议生效以前，原协议仍然有效。", CommitteeSize));
        column.Item().PaddingTop(8).PreventPageBreak().Column(Signed);
    }

    private static string TitleOf(AgreementPaper paper) => paper.ReplacesNumber is null ? "人民调解协议书" : "人民调解变更（补充）协议书";

    private void Signed(ColumnDescriptor column)
    {
        column.Item().Text($"本协议一式{Copies}份，当事人、人民调解委员会各持一份。").ParagraphFirstLineIndentation(2 * CommitteeSize);
        column.Signatures("当事人（签名盖章或按指印）：", paper.Signatures);
        column.Signature("人民调解员（签名）", paper.MediatorName, paper.MediatorStrokes is null ? null : SigningMethod.OnScreen.Term().Zh, paper.MediatorSignedOn, paper.MediatorStrokes);
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
