using Mediation.Domain.Documents;
using QuestPDF.Fluent;
using QuestPDF.Infrastructure;

namespace Mediation.Web.Documents;

/// <summary>F25 调解情况复函.</summary>
public sealed class ReplyDocument(ReplyPaper paper) : PaperDocument("调解情况复函", paper.CommitteeName, paper.On, paper.FileNumber)
{
    private const string FailurePrefix = "调解不成：";

    /// <inheritdoc />
    public override string? SealOwner => paper.CommitteeName;

    /// <inheritdoc />
    protected override void Body(ColumnDescriptor column)
    {
        column.Title("调解情况复函");
        column.Number(paper.FileNumber);
        column.Line($"{paper.To}：");
        column.Paragraph($"来函收悉。现将{paper.CaseTitle}的调解情况函复如下：", CommitteeSize);
        column.Item().PaddingTop(6).DefaultTextStyle(style => style.FontSize(12).LineHeight(1.1f)).Table(table =>
        {
            table.ColumnsDefinition(columns =>
            {
                columns.ConstantColumn(92);
                columns.RelativeColumn();
            });
            foreach (var (label, lines) in Rows().Where(row => row.Lines.Count > 0))
            {
                table.Cell().Element(Box).Text(label).Bold();
                table.Cell().Element(Box).Column(cell =>
                {
                    foreach (var line in lines) cell.Item().Text(line).Justify();
                });
            }
        });
        column.Item().ShowEntire().Column(end =>
        {
            end.Item().PaddingTop(10).Text("特此函复。").ParagraphFirstLineIndentation(2 * CommitteeSize);
            if (paper.MediatorName is { Length: > 0 } mediator) end.Item().PaddingTop(4).AlignRight().Text($"人民调解员：{mediator}");
            Sealed(end.Item().PaddingTop(6), paper.CommitteeName, paper.On);
        });
    }

    private IEnumerable<(string Label, IReadOnlyList<string> Lines)> Rows()
    {
        var failed = paper.Result.StartsWith(FailurePrefix, StringComparison.Ordinal);
        yield return ("来函编号", [paper.LetterNumber]);
        yield return ("法院案号", paper.CourtNumber is { } court ? [court] : []);
        yield return ("案由", [paper.CaseTitle]);
        yield return ("当事人", [string.Join('、', paper.PartyNames)]);
        yield return ("收函日期", [PaperWords.Day(paper.ReceivedOn)]);
        yield return ("受理日期", [paper.AcceptedOn is null ? "未受理" : PaperWords.Day(paper.AcceptedOn)]);
        yield return ("结案日期", [paper.OverOn is null ? "未结案" : PaperWords.Day(paper.OverOn)]);
        yield return ("调解结果", [failed ? "调解不成" : paper.Result]);
        yield return ("协议编号", paper.AgreementNumber is { } number ? [number] : []);
        yield return ("履行情况", paper.Performance);
        yield return ("司法确认", paper.Ruling is { } ruling ? [ruling] : []);
        yield return ("无争议事实", paper.UndisputedFacts);
        yield return ("不成原因", failed ? [paper.Result[FailurePrefix.Length..], .. PaperWords.Lines(paper.Reason ?? "")] : []);
        yield return ("说明", failed ? [] : PaperWords.Lines(paper.Reason ?? ""));
        yield return ("增加成本行为", paper.CostRaisingConduct is { } conduct ? PaperWords.Lines(conduct) : []);
        yield return ("风险等级", paper.Risk is { } risk ? [risk] : []);
        yield return ("后续处理", PaperWords.Lines(paper.Consequence));
        yield return ("其他提示", PaperWords.Lines(paper.Further));
        yield return ("退回材料", paper.Returned);
        yield return ("附件", [paper.AgreementNumber is null ? "□调解记录摘要　□其他：________________" : "□人民调解协议书复印件　□其他：____________"]);
    }

    private static IContainer Box(IContainer cell) => cell.Border(0.5f).PaddingVertical(3).PaddingHorizontal(6);
}
