using Mediation.Domain.Documents;
using QuestPDF.Fluent;

namespace Mediation.Web.Documents;

/// <summary>F01 卷内目录.</summary>
public sealed class FileContentsDocument(FileContentsPaper paper) : PaperDocument("卷内目录", paper.CommitteeName, paper.On, paper.Number)
{
    /// <inheritdoc />
    protected override void Body(ColumnDescriptor column)
    {
        column.Title("卷内目录");
        column.Grid([("序号", -38), ("文书名称", 5), ("页号", -62), ("备注", 3)],
            paper.Rows.Select(r => (IReadOnlyList<string>)[$"{r.Number}", r.Name, PagesOf(r), r.Remark]), 12);
    }

    /// <summary>3, or 3—5; empty while it is not known.</summary>
    internal static string PagesOf(FileRow row) => row switch
    {
        { From: { } from, Until: { } until } when until > from => $"{from}—{until}",
        { From: { } only } => $"{only}",
        _ => "",
    };
}
