using System.Globalization;
using Mediation.Domain;
using Mediation.Domain.Documents;
using Mediation.Domain.Sessions;
using QuestPDF.Fluent;

namespace Mediation.Web.Documents;

/// <summary>F07 人民调解记录.</summary>
public sealed class SessionDocument(SessionPaper paper) : PaperDocument("人民调解记录", paper.CommitteeName, DateOnly.FromDateTime(paper.OpenedAt), paper.Number)
{
    /// <inheritdoc />
    protected override void Body(ColumnDescriptor column)
    {
        column.Title("人民调解记录");
        column.Number($"编号：{paper.Number}　第{paper.SessionNumber}次");
        column.Fields(("时间", Time, 1));
        column.Fields(("地点", paper.Place, 1));
        column.Fields(("事由", paper.Matter.Length > 0 ? paper.Matter : paper.CaseTitle, 1));
        column.Fields(("当事人", string.Join('、', paper.Present), 1));
        column.Fields(("参加人", paper.Helpers.Length > 0 ? paper.Helpers : "无", 1));
        if (paper.Attendance.Count > 0) column.Part("到场情况：", part => { foreach (var stay in paper.Attendance) part.Paragraphs(stay, CommitteeSize); });
        column.Item().PaddingTop(6).Text("人民调解委员会已将人民调解的相关规定告知各方当事人。").ParagraphFirstLineIndentation(2 * CommitteeSize);
        column.Part("调解记录：", part =>
        {
            foreach (var s in paper.Statements) part.Paragraphs(Line(s), CommitteeSize);
            part.Paragraphs(paper.Summary, CommitteeSize);
        });
        column.Part("调解结果：", part => part.Ticks(Enum.GetValues<SessionResult>().Select((r, i) => (r.Term().Zh == paper.Result, $"{i + 1}. {r.Term().Zh}"))));
        column.Item().PreventPageBreak().Column(end =>
        {
            end.Signatures("当事人（签名盖章或按指印）：", paper.Signatures);
            Sign(end, paper.MediatorSignature ?? new("人民调解员（签名）", paper.MediatorName, null, null));
            Sign(end, paper.RecorderSignature ?? new("记录人（签名）", paper.RecorderName, null, null));
            foreach (var helper in paper.HelperSignatures) Sign(end, helper);
            if (paper.Helpers.Length > 0 && paper.HelperSignatures.Count == 0) end.Signature("参加人（签名）", "", null, null);
        });
    }

    private static string Line(PaperStatement s)
    {
        var head = s.Speaker.Length > 0 && s.Kind == StatementKind.Said.Term().Zh ? s.Speaker : s.Kind;
        return $"{head}{(head.Length > 0 && s.Words.Length > 0 ? "：" : "")}{s.Words}{s.Correction}";
    }

    private static void Sign(ColumnDescriptor column, PaperSignature s) => column.Signature(s.Label, s.Name, s.Method, s.On, s.Strokes);

    private string Time => string.Create(CultureInfo.InvariantCulture, $"{PaperWords.Day(DateOnly.FromDateTime(paper.OpenedAt))}{paper.OpenedAt:HH:mm}至{paper.ClosedAt:HH:mm}");
}
