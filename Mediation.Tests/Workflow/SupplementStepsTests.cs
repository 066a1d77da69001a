using Mediation.Domain;
using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Documents;
using Mediation.Domain.Workflow.Steps;
using Mediation.Tests.Support;

namespace Mediation.Tests.Workflow;

public sealed class SupplementStepsTests
{
    private static readonly OrderMaterialInput Order = new() { Missing = "流转合同原件\n代表人推选书" };
    private static readonly BringMaterialInput Brought = new() { Brought = "流转合同、推选书" };
    private static readonly CloseUnsupplementedInput Told = new() { Remedies = [Remedy.Suit] };

    // Asked on Monday 3 August; seven days end on Monday the 10th.
    private static DomainCase Asked() => Journeys.Submitted().Take("registrar", "order-material", Order);

    [Fact]
    public void AskingForMaterial_WritesTheNoticeAndLetsTheAcceptanceClockWait()
    {
        var c = Asked();
        Assert.Equal((CaseState.AwaitingSupplement, new DateOnly(2026, 8, 10)), (c.Case.State, c.Deadline(DeadlineKind.D02).DueOn));
        Assert.Equal((true, false), (c.Deadline(DeadlineKind.D01).StoppedAt is not null, c.Deadline(DeadlineKind.D01).IsMet));
        var notice = Assert.IsType<SupplementPaper>(Paper.Read(c.Case.Documents[^1]));
        Assert.Equal(["流转合同原件", "代表人推选书"], notice.Missing);
        Assert.Equal((new DateOnly(2026, 8, 10), "某村二组31户"), (notice.By, Assert.Single(notice.To)));
    }

    [Fact]
    public void NothingNamed_CannotBeAskedFor() => Assert.Equal(["missing"], Journeys.Submitted().Faults("registrar", "order-material", new OrderMaterialInput()));

    [Fact]
    public void MaterialInTime_BringsTheCaseBackWithTheClockAnew()
    {
        var c = Asked().At("2026-08-10T17:00").Take("registrar", "bring-material", Brought);
        Assert.Equal(CaseState.AwaitingAcceptance, c.Case.State);
        Assert.True(c.Deadline(DeadlineKind.D02).IsMet);
        Assert.Equal(new DateOnly(2026, 8, 13), Assert.Single(c.Case.Deadlines, d => d.Kind == DeadlineKind.D01 && d.StoppedAt is null).DueOn);
        Assert.Empty(c.Case.MissingItems);
        Assert.Empty(c.WhyNot("registrar", "begin-asking"));
    }

    [Fact]
    public void OnTheDayAfterTheLast_ItIsTooLateToBringAndTimeToClose()
    {
        var c = Asked().At("2026-08-10T23:59");
        Assert.Equal(("material-period-over", Citations.OwnSetting), (c.Refused("registrar", "close-unsupplemented").Code, c.Refused("registrar", "close-unsupplemented").Source));
        c.At("2026-08-11T00:00");
        Assert.Equal(("material-window", Citations.OwnSetting), (c.Refused("registrar", "bring-material").Code, c.Refused("registrar", "bring-material").Source));
        Assert.Equal(["remedies"], c.Faults("registrar", "close-unsupplemented", new CloseUnsupplementedInput()));
        c.Take("registrar", "close-unsupplemented", Told);
        Assert.Equal((CaseState.NotAccepted, NonAcceptanceGround.Incomplete), (c.Case.State, c.Case.NonAcceptance!.Value));
        var notice = Assert.IsType<NoticePaper>(Paper.Read(c.Case.Documents[^1]));
        Assert.Equal(("材料不全，在通知的期限内没有补齐", ""), (notice.Reason, notice.Basis));
        Assert.Contains("流转合同原件；代表人推选书", notice.Note);
        Assert.Contains("可以重新申请", notice.Note);
        Assert.Equal(["向人民法院起诉"], notice.Remedies);
        Assert.DoesNotContain(c.Case.Deadlines, d => d.StoppedAt is null);
    }

    [Fact]
    public void ReferredCaseNotSupplemented_OwesTheSenderAReply()
    {
        var c = Journeys.Referred().Take("registrar", "order-material", Order).At("2026-08-11T09:00").Take("registrar", "close-unsupplemented", Told);
        Assert.Null(c.Deadline(DeadlineKind.D28).StoppedAt);
    }

    [Fact]
    public void IncompleteMaterial_IsNoGroundToDeclineAtOnce() => Assert.Equal(["ground"], Journeys.Submitted().Faults("director", "decline",
        new DeclineInput { Ground = NonAcceptanceGround.Incomplete, Note = "材料不全", Remedies = [Remedy.Suit] }));

    [Fact]
    public void WhileMaterialIsMissing_TheApplicantIsToMove()
    {
        var outlook = CaseOutlook.Of(Asked().As("registrar"));
        Assert.Equal(("某村二组31户", new DateOnly(2026, 8, 10)), (outlook.Whose.Zh, outlook.Next!.DueOn));
        Assert.Equal(["流转合同原件", "代表人推选书"], outlook.Missing.Select(m => m.Sentence.Zh));
    }

    [Fact]
    public void Supplement_IsTheRegistrarsToAskAndClose()
    {
        Assert.Equal("role", Journeys.Submitted().Refused("mediator", "order-material").Code);
        Assert.Equal("role", Asked().Refused("director", "close-unsupplemented").Code);
        Assert.Equal("state", Asked().Refused("registrar", "order-material").Code);
        Assert.Equal("state", Journeys.Submitted().Refused("registrar", "bring-material").Code);
    }
}
