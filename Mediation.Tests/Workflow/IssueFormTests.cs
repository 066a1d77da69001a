using Mediation.Domain.Cases;
using Mediation.Domain.Documents;
using Mediation.Domain.Workflow.Steps;
using Mediation.Tests.Support;

namespace Mediation.Tests.Workflow;

public sealed class IssueFormTests
{
    [Fact]
    public void Mandate_IsPrefilledForThePartyAsked()
    {
        var c = Journeys.Accepted().Take("registrar", "issue-form", new IssueFormInput { Form = PartyForm.Mandate, Party = "B1" });
        var paper = Assert.IsType<MandatePaper>(Paper.Read(Assert.Single(c.Last!.Issued)));
        Assert.Equal((c.Case.FindParty("B1")!.Name, "B1"), (paper.Principal.Name, paper.For));
        Assert.Equal(CaseState.Accepted, c.Case.State);
    }

    [Fact]
    public void SecondForm_NamesTheFirstOfTheSamePartyAsReplaced()
    {
        IssueFormInput For(string party) => new() { Form = PartyForm.ServiceAddress, Party = party };
        var c = Journeys.Accepted().Take("registrar", "issue-form", For("A1"));
        var first = c.Last!.Issued[0].Number;
        Assert.Null(c.Take("registrar", "issue-form", For("B1")).Last!.Issued[0].Replaces);
        Assert.Equal(first, c.Take("registrar", "issue-form", For("A1")).Last!.Issued[0].Replaces);
    }

    [Theory]
    [InlineData(PartyForm.Application)]
    [InlineData(PartyForm.RightsNotice)]
    public void FormOfTheCase_NamesTheOneBeforeIt(PartyForm form)
    {
        var c = Journeys.Accepted().Take("registrar", "issue-form", new IssueFormInput { Form = form });
        var first = c.Last!.Issued[0];
        Assert.Equal(first.Number, c.Take("registrar", "issue-form", new IssueFormInput { Form = form }).Last!.Issued[0].Replaces);
    }

    [Fact]
    public void RightsNoticePrintedAgain_NamesTheOneOfAcceptance()
    {
        var c = Journeys.Accepted();
        var first = c.Case.Documents.Single(d => d.Kind == DocumentKind.RightsNotice);
        Assert.Equal(first.Number, c.Take("registrar", "issue-form", new IssueFormInput { Form = PartyForm.RightsNotice }).Last!.Issued[0].Replaces);
    }

    [Theory]
    [InlineData(PartyForm.Mandate, "party")]
    [InlineData(PartyForm.ServiceAddress, "party")]
    [InlineData(PartyForm.EvidenceList, "form")]
    [InlineData(PartyForm.Promise, "form")]
    public void WhatTheFormNeeds_IsAskedFor(PartyForm form, string field) =>
        Assert.Equal([field], Journeys.Accepted().Faults("registrar", "issue-form", new IssueFormInput { Form = form }));

    [Fact]
    public void RightsNotice_NeedsNoParty() =>
        Assert.Equal(DocumentKind.RightsNotice, Assert.Single(Journeys.Accepted().Take("registrar", "issue-form", new IssueFormInput { Form = PartyForm.RightsNotice }).Last!.Issued).Kind);

    [Fact]
    public void Director_IsRefused() => Assert.Equal("role", Journeys.Accepted().Refused("director", "issue-form").Code);
}
