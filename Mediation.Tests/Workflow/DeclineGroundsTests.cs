using Mediation.Domain.Cases;
using Mediation.Domain.Documents;
using Mediation.Domain.Workflow.Steps;
using Mediation.Tests.Support;

namespace Mediation.Tests.Workflow;

/// <summary>Each ground of non-acceptance is held against the case, and what it names is printed in the notice.</summary>
public sealed class DeclineGroundsTests
{
    private static DeclineInput On(NonAcceptanceGround ground, params Remedy[] told) => new() { Ground = ground, Note = "说明", Remedies = [.. told.DefaultIfEmpty(Remedy.Suit)] };

    private static string[] Faults(DomainCase c, DeclineInput input) => c.Faults("director", "decline", input);

    private static string Notice(DomainCase c, DeclineInput input) =>
        Assert.IsType<NoticePaper>(Paper.Read(c.Take("director", "decline", input).Case.Documents.Last(d => d.Kind == DocumentKind.NonAcceptance))).Note;

    [Fact]
    public void TakenElsewhere_IsNoGroundAgainstTheBodyThatReferred()
    {
        Assert.Equal(["elsewhere"], Faults(Journeys.Referred(), On(NonAcceptanceGround.TakenElsewhere)));
        Assert.Equal(["elsewhere"], Faults(Journeys.Referred(), On(NonAcceptanceGround.TakenElsewhere) with { Elsewhere = "某派出所" }));
        Assert.Equal("办理机关：某区人民法院。\n说明", Notice(Journeys.Referred(), On(NonAcceptanceGround.TakenElsewhere) with { Elsewhere = "某区人民法院" }));
    }

    [Fact]
    public void Unreachable_IsNoGroundWhereEverybodyConsents()
    {
        Assert.Equal(["ground"], Faults(Journeys.Referred(), On(NonAcceptanceGround.NoOtherParty)));
        Assert.Empty(Faults(Journeys.Submitted(), On(NonAcceptanceGround.NoOtherParty)));
    }

    [Fact]
    public void MedicalGround_IsForMedicalDisputes()
    {
        var input = On(NonAcceptanceGround.MedicalElsewhere) with { Elsewhere = "某区人民法院" };
        Assert.Equal(["ground"], Faults(Journeys.Submitted(), input));
        var medical = Journeys.Submitted(Journeys.Intake with { Category = DisputeCategory.Medical });
        Assert.Empty(Faults(medical, input));
        Assert.Equal(["elsewhere"], Faults(medical, input with { Elsewhere = " " }));
    }

    [Fact]
    public void LabourDispute_IsToldOfArbitrationWhichComesFirst()
    {
        var labour = Journeys.Submitted(Journeys.Intake with { Category = DisputeCategory.Labour });
        labour.Take("registrar", "begin-asking").Take("registrar", "record-consent", new RecordConsentInput { Party = "B1", Agrees = false, How = "电话" });
        Assert.Equal(["remedies"], Faults(labour, On(NonAcceptanceGround.Refused)));
        Assert.Empty(Faults(labour, On(NonAcceptanceGround.Refused, Remedy.Arbitration)));
    }

    [Fact]
    public void PetitionGround_IsForPetitions()
    {
        var input = On(NonAcceptanceGround.PetitionElsewhere, Remedy.Administrative) with { Elsewhere = "某区人民政府" };
        Assert.Equal(["ground"], Faults(Journeys.Referred(), input));
        Assert.Empty(Faults(Channels.Petition(), input));
        Assert.Equal(["elsewhere"], Faults(Channels.Petition(), input with { Elsewhere = null }));
        Assert.Equal(["remedies"], Faults(Channels.Petition(), input with { Remedies = [Remedy.Suit] }));
    }

    [Fact]
    public void OutsideScope_TransfersToANamedOtherCommittee()
    {
        Assert.Equal(["elsewhere"], Faults(Journeys.Submitted(), On(NonAcceptanceGround.OutsideScope)));
        Assert.Equal(["elsewhere"], Faults(Journeys.Submitted(), On(NonAcceptanceGround.OutsideScope) with { Elsewhere = "某镇人民调解委员会" }));
        Assert.StartsWith("本件转由某街道人民调解委员会办理。", Notice(Journeys.Submitted(), On(NonAcceptanceGround.OutsideScope) with { Elsewhere = "某街道人民调解委员会" }), StringComparison.Ordinal);
    }

    [Fact]
    public void AlreadyEnded_NamesWhatEndedIt()
    {
        Assert.Equal(["reference"], Faults(Journeys.Submitted(), On(NonAcceptanceGround.AlreadyEnded)));
        Assert.Contains("（2025）渝0106民初9号", Notice(Journeys.Submitted(), On(NonAcceptanceGround.AlreadyEnded) with { Reference = "（2025）渝0106民初9号" }));
    }

    [Theory]
    [InlineData(NonAcceptanceGround.Forbidden, Remedy.Suit)]
    [InlineData(NonAcceptanceGround.ReservedToBody, Remedy.Administrative)]
    public void GroundOfLaw_NamesTheArticle(NonAcceptanceGround ground, Remedy told)
    {
        var input = On(ground, told) with { Elsewhere = "某区人民政府" };
        Assert.Equal(["legalBasis"], Faults(Journeys.Submitted(), input));
        Assert.StartsWith("依据：某法第一条。", Notice(Journeys.Submitted(), input with { LegalBasis = "某法第一条" }), StringComparison.Ordinal);
        Assert.Equal(["remedies"], Faults(Journeys.Submitted(), input with { LegalBasis = "某法第一条", Remedies = [Remedy.MediateAgain] }));
    }

    [Fact]
    public void Suspicion_IsReportedToANamedBody()
    {
        Assert.Equal(["elsewhere"], Faults(Journeys.Submitted(), On(NonAcceptanceGround.Suspect)));
        var c = Journeys.Submitted();
        Assert.StartsWith("已向某区人民法院报告。", Notice(c, On(NonAcceptanceGround.Suspect) with { Elsewhere = "某区人民法院" }), StringComparison.Ordinal);
        Assert.Equal(("某区人民法院", "说明"), (Assert.Single(c.Case.Reports).To, c.Case.Reports[0].What));
    }

    [Fact]
    public void NotCivil_TellsTheAdministrativeRoute() =>
        Assert.Equal(["remedies"], Faults(Journeys.Submitted(), On(NonAcceptanceGround.NotCivil)));
}
