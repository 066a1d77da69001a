using Mediation.Domain.Documents;
using QuestPDF.Fluent;

namespace Mediation.Web.Documents;

/// <summary>The manifest of a case file: every item with its pages and the digest of its original. With it the file is bound and sealed.</summary>
public sealed class CaseFileDocument(CaseFilePaper paper) : PaperDocument("人民调解卷宗", paper.Cover.CommitteeName, paper.Cover.On, paper.Cover.Number)
{
    private const int DigestGroup = 16;

    /// <inheritdoc />
    public override string? SealOwner => paper.IsDraft ? null : paper.Cover.CommitteeName;

    /// <inheritdoc />
    protected override void Body(ColumnDescriptor column)
    {
        column.Title("卷宗清单");
        column.Fields(("卷名", paper.Cover.CaseTitle, 1));
        column.Fields(("卷号", paper.Cover.Number, 1));
        column.Item().PaddingTop(6).Text("校验值是原件的SHA-256。卷内各页供阅读；每件原件一字节不变地附在本文件里，签名、盖章在附件上核验。").FontSize(11).Justify();
        column.Grid([("序号", -34), ("名称", 4), ("日期", -86), ("页号", -46), ("原件校验值", -190)],
            paper.Contents().Rows.Select(r => (IReadOnlyList<string>)[$"{r.Number}", r.Name, PaperWords.Day(r.On), FileContentsDocument.PagesOf(r), Digest(r.Digest)]), 9);
        if (!paper.IsDraft) Sealed(column.Item().ShowEntire().PaddingTop(14), paper.Cover.CommitteeName, paper.Cover.FiledOn ?? paper.Cover.On);
    }

    private static string Digest(string digest) => string.Join(' ', digest.Chunk(DigestGroup).Select(part => new string(part)));
}
