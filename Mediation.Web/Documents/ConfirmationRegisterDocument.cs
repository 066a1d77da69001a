using Mediation.Domain.Documents;
using QuestPDF.Fluent;

namespace Mediation.Web.Documents;

/// <summary>F11 司法确认有关材料.</summary>
public sealed class ConfirmationRegisterDocument(ConfirmationRegisterPaper paper) : PaperDocument("司法确认有关材料", paper.CommitteeName, paper.On, paper.Number)
{
    /// <inheritdoc />
    protected override void Body(ColumnDescriptor column)
    {
        column.Title("司法确认有关材料");
        column.Number($"编号：{paper.Number}");
        column.Fields(("纠纷", paper.CaseTitle, 1));
        column.Fields(("协议编号", paper.AgreementNumber, 1));
        column.Fields(("法院", paper.CourtName, 1), ("案号", paper.CourtNumber, 1));
        column.Fields(("结果", paper.Result, 1));
        column.Grid([("序号", -38), ("材料名称", 3), ("出具", 3), ("日期", -92), ("送达证明", 4)],
            paper.Papers.Select(p => (IReadOnlyList<string>)[$"{p.Number}", p.Name, p.Issuer, PaperWords.Day(p.On), string.Join('\n', p.Served)]));
    }
}
