using Mediation.Domain.Cases;
using Mediation.Domain.Documents;
using Mediation.Domain.Parties;
using Mediation.Domain.Workflow;
using Mediation.Domain.Workflow.Steps;
using Mediation.Tests.Support;

namespace Mediation.Tests.Workflow;

/// <summary>Asking for consent: a letter and a message for each party that has not answered.</summary>
public sealed class InvitationStepsTests
{
    private static PartyInput Third => new() { Side = Side.Third, Kind = PartyKind.Person, Name = "孙某辛", Phone = "13700000007", Address = "某镇", RegionCode = "500106" };

    [Fact]
    public void EveryPartyWithoutAnAnswer_GetsALetterOfItsOwn()
    {
        var c = Journeys.Submitted(Journeys.Intake with { Parties = [Journeys.Group, Journeys.Company, Third] });
        var context = c.As("registrar");
        var taken = CaseWorkflow.Take(DomainCase.Step("begin-asking"), context, new NoInput());
        Assert.Equal(["B1", "C1"], taken.Issued.Select(d => ((InvitationPaper)Paper.Read(d)).For));
        Assert.Equal(["13900000003", "13700000007"], context.Messages.Select(m => m.Phone));
        Assert.All(context.Messages, m => Assert.Contains(QueryCode.Show(c.Case.QueryCode), m.Words, StringComparison.Ordinal));
        Assert.All(taken.Issued, d => Assert.Equal(c.Case.Deadlines.Single(x => x.Kind == Domain.Deadlines.DeadlineKind.D03).DueOn, ((InvitationPaper)Paper.Read(d)).AnswerBy));
    }

    [Fact]
    public void WhereEverybodyAgreedBefore_NobodyIsWrittenTo()
    {
        var c = Journeys.Referred().Take("registrar", "begin-asking");
        Assert.Empty(c.Last!.Issued);
    }

    [Fact]
    public void SecondLetter_ReplacesTheFirstAndOnlyWhileConsentIsAsked()
    {
        var c = Journeys.Submitted().Take("registrar", "begin-asking");
        var first = Assert.Single(c.Last!.Issued);
        IssueFormInput again = new() { Form = PartyForm.Invitation, Party = "B1" };
        c.Take("registrar", "issue-form", again);
        Assert.Equal(first.Number, Assert.Single(c.Last!.Issued).Replaces);
        Assert.Equal(["party"], c.Faults("registrar", "issue-form", again with { Party = null }));
        Assert.Equal(["form"], Journeys.Accepted().Faults("registrar", "issue-form", again));
    }
}
