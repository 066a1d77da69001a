using Mediation.Domain.Documents;
using QuestPDF.Fluent;

namespace Mediation.Web.Documents.ReadingCopies;

/// <summary>The letter that asks for consent, in English: who asks, about what, that it is free and voluntary, and how to answer.</summary>
public sealed class InvitationReadingCopy(InvitationPaper paper) : ReadingCopyDocument(Name, paper.CommitteeName, paper.On, "")
{
    private const string Name = "Do you want mediation?";

    /// <inheritdoc />
    protected override void Body(ColumnDescriptor column)
    {
        column.Title(Name);
        column.Line($"To {paper.To}{(paper.Through is { } guardian ? $", through {guardian}" : "")}");
        column.Item().Text($"On {EnglishWords.Day(paper.On)} {paper.AskedBy} asked this committee to mediate between you and {string.Join(", ", paper.Others)}: {paper.Subject}. The committee would like to know whether you want it.");
        column.Part("It is your decision", part => part.Item().Text("Mediation is voluntary and costs nothing. You may say yes or no, and after a yes you may stop at any time. A no leaves every other way open to you: arbitration, the authorities, the courts. (People's Mediation Law arts. 3, 4, 23)"));
        column.Part("What happens next", part => part.Item().Text("If everybody agrees, the committee takes the case, appoints a mediator and asks all sides to meet. If one side does not, there is no mediation, and everybody is told what else can be done."));
        column.Part("How to answer", part =>
        {
            if (paper.AnswerBy is { } by) part.Item().Text($"Please answer by {EnglishWords.Day(by)}.");
            part.Item().Text("On line: open the committee's page of answers and enter the code below and the last four digits of your telephone.");
            if (paper.Phone.Length > 0) part.Item().Text($"By telephone: {paper.Phone}");
            if (paper.Address.Length > 0) part.Item().Text($"In person: {paper.Address}");
        });
        column.Fields(("Code", paper.QueryCode, 1));
        column.Fields(("Committee", paper.CommitteeName, 2), ("Day", EnglishWords.Day(paper.On), 1));
    }
}
