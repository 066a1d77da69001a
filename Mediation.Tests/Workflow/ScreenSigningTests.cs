using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Parties;
using Mediation.Domain.Workflow;
using Mediation.Domain.Workflow.Steps;
using Mediation.Tests.Support;

namespace Mediation.Tests.Workflow;

/// <summary>Signing on a screen: who, identified how, agreed to what, drawn by hand, bound to one text.</summary>
public sealed class ScreenSigningTests
{
    private static SignInput Screen(string who = "张某甲") => Journeys.Sign(who, SigningMethod.OnScreen) with { AgreesToScreen = true };

    [Fact]
    public void Signature_IsBoundToTextPersonConsentAndStrokes()
    {
        var c = Journeys.Signing().At("2026-08-06T15:52").Take("mediator", "sign-agreement", Screen());
        var s = Assert.Single(c.Case.Agreement!.Signatures);
        Assert.Equal((Journeys.Strokes, c.Case.Agreement.TextDigest, "张某甲", SigningMethod.OnScreen), (s.Strokes, s.TextDigest, s.Name, s.Method));
        Assert.Equal(("当面核对了身份证件", Capacity.ElectedRepresentative), (s.Identified, s.Capacity));
        var consent = c.Case.FindParty("A1")!.ConsentTo(ConsentKind.ElectronicSigning)!;
        Assert.Equal((true, s.At, "张某甲签名时同意"), (consent.Given, consent.At, consent.How));
    }

    [Fact]
    public void PaperSignature_KeepsNeitherStrokesNorConsent()
    {
        var c = Journeys.Signing().Take("mediator", "sign-agreement", Journeys.Sign("张某甲") with { Strokes = Journeys.Strokes, Identified = Identification.DocumentSeen, AgreesToScreen = true });
        Assert.Equal((null, ""), (c.Case.Agreement!.Signatures[0].Strokes, c.Case.Agreement.Signatures[0].Identified));
        Assert.Null(c.Case.FindParty("A1")!.ConsentTo(ConsentKind.ElectronicSigning));
    }

    [Fact]
    public void WhatIsMissing_IsNamedFieldByField()
    {
        var c = Journeys.Signing();
        Assert.Equal(["agreesToScreen"], c.Faults("mediator", "sign-agreement", Screen() with { AgreesToScreen = false }));
        Assert.Equal(["strokes"], c.Faults("mediator", "sign-agreement", Screen() with { Strokes = null }));
        Assert.Equal(["strokes"], c.Faults("mediator", "sign-agreement", Screen() with { Strokes = "data:image/png;base64,AAAA" }));
        Assert.Equal(["identified"], c.Faults("mediator", "sign-agreement", Screen() with { Identified = null }));
        Assert.Equal(["code"], c.Faults("mediator", "sign-agreement", Screen() with { Identified = Identification.OneTimeCode }));
        Assert.Equal(["code"], c.Faults("mediator", "sign-agreement", Screen() with { Identified = Identification.OneTimeCode, Code = "12345" }));
        Assert.Equal(["code"], c.Faults("mediator", "sign-agreement", Screen() with { Identified = Identification.OneTimeCode, Code = "123456" }));
        Assert.Empty(c.Case.Agreement!.Signatures);
    }

    [Fact]
    public void PersonalStatus_IsSignedOnPaperByEverybody()
    {
        var c = Journeys.Signing();
        c.Case.Category = DisputeCategory.Family;
        Assert.Contains("《电子签名法》第三条", Assert.Single(c.Check("mediator", "sign-agreement", Screen())).Sentence.Zh);
        Assert.DoesNotContain(CaseWorkflow.Steps, s => s.Key == "send-agreement-code" && s.Concerns(c.As("mediator")));
        foreach (var name in new[] { "张某甲", "李某乙", "王某丙" }) c.Take("mediator", "sign-agreement", Journeys.Sign(name));
        Assert.Equal(["method"], c.Faults("mediator", "sign-as-mediator", new SignAsMediatorInput { Method = SigningMethod.OnScreen, Strokes = Journeys.Strokes }));
    }

    [Fact]
    public void Mediator_DrawsTooAndOnlyThenSigned()
    {
        var c = Journeys.Signing();
        foreach (var name in new[] { "张某甲", "李某乙", "王某丙" }) c.Take("mediator", "sign-agreement", Screen(name));
        Assert.Equal(["strokes"], c.Faults("mediator", "sign-as-mediator", new SignAsMediatorInput { Method = SigningMethod.OnScreen }));
        c.Take("mediator", "sign-as-mediator", new SignAsMediatorInput { Method = SigningMethod.OnScreen, Strokes = Journeys.Strokes });
        Assert.Equal(Journeys.Strokes, c.Case.Agreement!.MediatorSignature!.Strokes);
    }

    [Fact]
    public void ChangedText_VoidsWhatWasDrawn()
    {
        var c = Journeys.Signing().Take("mediator", "sign-agreement", Screen());
        c.Take("mediator", "return-to-drafting", new ReturnToDraftingInput { Change = "改一条" });
        Assert.Empty(c.Case.Agreement!.Signatures);
    }

    [Fact]
    public void Application_IsSignedOnAScreenToo()
    {
        var c = Journeys.Prepared().Take("mediator", "sign-application", Screen());
        Assert.Equal(Journeys.Strokes, Assert.Single(c.Case.Confirmation!.Signatures).Strokes);
        Assert.Equal(["strokes"], c.Faults("mediator", "sign-application", Screen("李某乙") with { Strokes = "x" }));
    }
}
