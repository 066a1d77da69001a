using Mediation.Domain.Documents;
using QuestPDF.Fluent;

namespace Mediation.Web.Documents;

/// <summary>征询调解意愿函: who asks, about what, that it is free and voluntary, and how to answer.</summary>
public sealed class InvitationDocument(InvitationPaper paper) : PaperDocument("征询调解意愿函", paper.CommitteeName, paper.On, "")
{
    // Wide enough for a phone held over a table.
    private const float Side = 84;

    /// <inheritdoc />
    public override string? SealOwner => paper.CommitteeName;

    // Who asked is not named twice.
    private string Between => string.Join('、', paper.Others) is var others && others == paper.AskedBy ? "与您（你单位）之间的" : $"您（你单位）和{others}之间的";

    /// <inheritdoc />
    protected override void Body(ColumnDescriptor column)
    {
        column.Title("征询调解意愿函");
        column.Line($"{paper.To}{(paper.Through is { } guardian ? $"的法定代理人{guardian}" : "")}：");
        column.Paragraph($"{PaperWords.Day(paper.On)}，{paper.AskedBy}请本委员会调解{Between}{PaperWords.Sentence(paper.Subject)}本委员会想先问问您（你单位）的意思。", CommitteeSize);
        column.Part("愿不愿意，由您决定", part =>
        {
            part.Paragraph("人民调解是自愿的，不收任何费用。您可以同意，可以不同意；同意以后，也可以随时不再调解。不同意调解，不影响您通过仲裁、行政、司法等途径维护自己的权利，也不会对您有任何不利。（《人民调解法》第三条、第四条、第二十三条）", CommitteeSize);
        });
        column.Part("接下来会怎样", part =>
        {
            part.Paragraph("各方都同意的，本委员会受理，指派调解员，约各方见面谈。有一方不同意的，不调解，并告诉各方还有哪些办法。", CommitteeSize);
        });
        column.Item().ShowEntire().Column(Answer);
        Sealed(column.Item().ShowEntire().PaddingTop(10), paper.CommitteeName, paper.On);
    }

    private void Answer(ColumnDescriptor column)
    {
        column.Part("怎样答复", part =>
        {
            if (paper.AnswerBy is { } by) part.Paragraph($"请在{PaperWords.Day(by)}{PaperWords.Provisional(paper.IsProvisional)}前答复。", CommitteeSize);
            part.Item().Row(row =>
            {
                row.Spacing(12);
                row.RelativeItem().Column(ways =>
                {
                    ways.Paragraph($"一、上网：{(Page is { } page ? $"扫旁边的码，或者打开 {page}" : "打开本委员会的网上答复页")}，输入查询码和您手机号的后四位。也可以在那里提问题。", CommitteeSize);
                    ways.Paragraph($"二、打电话{(paper.Phone.Length > 0 ? $"：{paper.Phone}" : "到本委员会")}。", CommitteeSize);
                    ways.Paragraph($"三、到调解室说一声{(paper.Address.Length > 0 ? $"：{PaperWords.Sentence(paper.Address)}" : "。")}", CommitteeSize);
                });
                if (Page is { } address) row.ConstantItem(Side).Height(Side).Image(QrPicture.Of(address));
            });
            part.Item().PaddingTop(6).Column(code => code.Fields(("查询码", paper.QueryCode, 1)));
        });
    }

    // The site is the one where papers are checked.
    private string? Page => Marks.Address is { } check ? $"{check[..check.LastIndexOf("/verify", StringComparison.Ordinal)]}/invitation" : null;
}
