using Mediation.Domain.Documents;
using QuestPDF.Fluent;

namespace Mediation.Web.Documents.ReadingCopies;

/// <summary>F04 in English.</summary>
public sealed class RightsReadingCopy(RightsPaper paper) : ReadingCopyDocument("Notice of rights and duties", paper.CommitteeName, paper.On, paper.Number)
{
    private static readonly (string Heading, string[] Lines)[] Told =
    [
        ("1. What people's mediation is", ["A people's mediation committee is a body of the people, set up by law to mediate disputes among them. Mediation is voluntary and equal, breaks no law, regulation or policy of the state, respects the rights of the parties, and stops nobody from arbitration, administrative procedure or court. It is free of charge."]),
        ("2. Your rights (People's Mediation Law, art. 23)", ["(1) to choose or accept a mediator;", "(2) to accept or refuse mediation, or to ask that it end;", "(3) to ask that it be held in public or in private;", "(4) to say freely what you want, and to agree of your own will."]),
        ("3. Your duties (People's Mediation Law, art. 24)", ["(1) to state the facts truthfully;", "(2) to keep order and respect the mediator;", "(3) to respect the other party's rights."]),
        ("4. Recusal", ["You may ask for another mediator if yours is a near relative of a party or agent, has an interest in the dispute, or is otherwise so related to it that fair mediation is in doubt."]),
        ("5. Confidentiality", ["The mediator keeps privacy and trade secrets. What you concede in order to agree is no ground against you in a later suit, unless the law says otherwise or all parties consent."]),
        ("6. Effect of the agreement", ["An agreement reached before the committee binds the parties, who perform it as agreed. Within thirty days of its effect both parties may jointly apply to a court for confirmation; once it is confirmed, a party may apply for enforcement if the other refuses or fails to perform."]),
        ("7. No sham mediation", ["Parties who collude to harm the state, the public or others through mediation are liable under the law."]),
    ];

    /// <inheritdoc />
    protected override void Body(ColumnDescriptor column)
    {
        column.Title("Notice of rights and duties");
        column.Number($"No. {paper.Number}");
        foreach (var (heading, lines) in Told)
            column.Part(heading, part => { foreach (var line in lines) part.Item().Text(line); });
        column.Item().PreventPageBreak().Column(end =>
        {
            end.Item().PaddingTop(8).Text("I have been told the above and understand it.");
            Signed(end, "Parties (signature)", paper.Signatures);
            end.Fields(("Told by", paper.ToldBy, 1), ("Day", EnglishWords.Day(paper.On), 1));
        });
    }
}
