using Mediation.Domain.Access;
using Mediation.Domain.Agreements;
using Mediation.Domain.Workflow.Steps;
using Mediation.Tests.Support;

namespace Mediation.Tests.Workflow;

/// <summary>A party who signs in acts for itself, never for the other side.</summary>
public sealed class OwnSideTests
{
    private static readonly Actor Company = new("company", "王某丙", new HashSet<Role> { Role.OtherParty });

    private static DomainCase WithCompany(DomainCase c)
    {
        c.Case.FindParty("B1")!.ActorId = Company.Id;
        return c;
    }

    private static string[] Faults(DomainCase c, string step, object input) => [.. DomainCase.Step(step).Check(c.As(Company), input).Select(f => f.Field)];

    [Fact]
    public void SignatureOfTheOtherSide_IsRefused()
    {
        var signing = WithCompany(Journeys.Signing());
        Assert.Equal(["signatory"], Faults(signing, "sign-agreement", Journeys.Sign("张某甲")));
        Assert.Empty(Faults(signing, "sign-agreement", Journeys.Sign("王某丙")));

        var prepared = WithCompany(Journeys.Prepared());
        Assert.Equal(["signatory"], Faults(prepared, "sign-application", Journeys.Sign("张某甲")));
        Assert.Empty(Faults(prepared, "sign-application", Journeys.Sign("王某丙")));
    }

    [Fact]
    public void ConsentOfTheOtherSide_IsNotForItToGive()
    {
        var c = WithCompany(Journeys.Mediating());
        RecordConsentInput Answer(string party) => new() { Party = party, Agrees = false, How = "网上" };

        Assert.Equal(["party"], Faults(c, "record-consent", Answer("A1")));
        Assert.Empty(Faults(c, "record-consent", Answer("B1")));
    }

    [Fact]
    public void WhatEverybodyWants_IsNotForOneToSay()
    {
        var performing = WithCompany(Journeys.Effective());
        Assert.Equal(["everyoneAgrees"], Faults(performing, "renegotiate", new RenegotiateInput { Reason = RenegotiationReason.Modify, Note = "改日期", EveryoneAgrees = true }));
        Assert.Equal(["everyoneChooses"], Faults(performing, "prepare-confirmation", new PrepareConfirmationInput { Court = "渝0106", EveryoneChooses = true }));
        Assert.Equal(["signedBy"], Faults(WithCompany(Channels.SecurityPerformed()), "request-no-penalty", new RequestNoPenaltyInput { PerformanceShown = "回单两张", SignedBy = ["A1", "B1"], Method = SigningMethod.OnPaper }));
    }

    [Fact]
    public void ApplicationPreparedBefore_IsNotSignedWhileANewAgreementIsDrafted()
    {
        var c = Journeys.Prepared().Renegotiated().Take("mediator", "draft-replacement");
        Assert.Equal("in-force", c.Refused("mediator", "sign-application").Code);
        Assert.Equal("in-force", c.Refused("mediator", "send-application-code").Code);
    }
}
