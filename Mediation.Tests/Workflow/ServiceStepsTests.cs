using Mediation.Domain.Deadlines;
using Mediation.Domain.Documents;
using Mediation.Domain.Parties;
using Mediation.Domain.Workflow.Steps;
using Mediation.Tests.Support;

namespace Mediation.Tests.Workflow;

/// <summary>Service of papers, and the periods that run from receipt.</summary>
public sealed class ServiceStepsTests
{
    private static ServePaperInput Ruling(DomainCase c, params string[] parties) => new()
    {
        Paper = c.Case.Documents.Last(d => d.Kind == DocumentKind.RulingValid).Number, Parties = [.. parties], Manner = ServiceManner.Post, On = DateOnly.FromDateTime(c.Clock),
    };

    [Fact]
    public void HandedOverInTheRoom_IsOneEntry_AndEachPartysFifteenDaysRun()
    {
        var c = Journeys.Confirmed().Served();
        Assert.Equal(["A1", "B1"], c.Case.Services.Select(s => s.PartyKey));
        Assert.All(c.Case.Services, s => Assert.Equal((ServiceManner.Direct, DocumentKind.RulingValid), (s.Manner, s.Kind)));
        Assert.Equal([("A1", new DateOnly(2026, 8, 21)), ("B1", new DateOnly(2026, 8, 21))],
            c.Case.Deadlines.Where(d => d.Kind == DeadlineKind.D37).Select(d => (d.PartyKey, d.DueOn)));
    }

    [Fact]
    public void EachPartysDays_RunFromItsOwnReceipt()
    {
        var c = Journeys.Confirmed();
        c.Take("clerk", "serve-paper", Ruling(c, "A1")).At("2026-08-10T09:00").Take("judge", "serve-paper", Ruling(c.At("2026-08-10T09:00"), "B1"));
        Assert.Equal([new DateOnly(2026, 8, 21), new DateOnly(2026, 8, 25)], c.Case.Deadlines.Where(d => d.Kind == DeadlineKind.D37).Select(d => d.DueOn));
    }

    [Fact]
    public void Twice_ToNobody_OrOnADayThatCannotBe_IsAtFault()
    {
        var c = Journeys.Confirmed();
        Assert.Equal(["parties"], c.Faults("clerk", "serve-paper", Ruling(c)));
        Assert.Equal(["on"], c.Faults("clerk", "serve-paper", Ruling(c, "A1") with { On = new(2026, 8, 7) }));
        Assert.Equal(["on"], c.Faults("clerk", "serve-paper", Ruling(c, "A1") with { On = new(2026, 8, 5) }));
        c.Take("clerk", "serve-paper", Ruling(c, "A1"));
        Assert.Equal(["parties"], c.Faults("clerk", "serve-paper", Ruling(c, "A1", "B1")));
    }

    [Fact]
    public void ElectronicService_NeedsThatPartysConsent()
    {
        var c = Journeys.Confirmed();
        var input = Ruling(c, "A1", "B1") with { Manner = ServiceManner.Electronic };
        Assert.Equal(["manner"], c.Faults("clerk", "serve-paper", input));
        foreach (var p in c.Case.Parties) p.Consents.Add(new Consent { Kind = ConsentKind.ElectronicService, Given = true, At = DateTime.UnixEpoch.AddYears(60) });
        Assert.Empty(c.Check("clerk", "serve-paper", input));
    }

    [Fact]
    public void CommitteeServesItsOwnPapersOnly_AndNeverByPublicNotice()
    {
        var c = Journeys.Confirmed();
        Assert.Equal(["paper"], c.Faults("mediator", "serve-paper", Ruling(c, "A1")));
        var own = ServePaper.Servable(c.As("mediator")).ToList();
        Assert.Equal([DocumentKind.Agreement, DocumentKind.RightsNotice], own.Select(d => d.Kind));
        var input = Ruling(c, "A1") with { Paper = own[0].Number, Manner = ServiceManner.Notice };
        Assert.Equal(["manner"], c.Faults("mediator", "serve-paper", input));
        Assert.Equal(["paper"], c.Faults("judge", "serve-paper", input));
        Assert.Empty(c.Check("clerk", "serve-paper", Ruling(c, "A1") with { Manner = ServiceManner.Notice }));
    }

    [Fact]
    public void NothingToServe_IsRefused_AndSomebodyElseHasNoRole()
    {
        var c = Journeys.Filed();
        Assert.Equal("paper-to-serve", c.Refused("clerk", "serve-paper").Code);
        Assert.Equal("role", c.Refused("police", "serve-paper").Code);
        Assert.Null(ServePaperInputOf(c));
        Assert.Equal("state", Journeys.Applied().Refused("registrar", "serve-paper").Code);
    }

    [Fact]
    public void SupplementPeriod_RunsFromReceiptOfTheNotice()
    {
        var c = Journeys.Filed().At("2026-08-07T09:00").Take("clerk", "order-supplement", new OrderSupplementInput { Missing = "送达地址确认书", Days = 5 }).At("2026-08-10T09:00").Served();
        Assert.Equal((new DateOnly(2026, 8, 10), new DateOnly(2026, 8, 17)), (c.Deadline(DeadlineKind.D34).TriggerOn, c.Deadline(DeadlineKind.D34).DueOn));
        Assert.Equal(new DateOnly(2026, 8, 17), c.Case.Confirmation!.SupplyBy);
    }

    [Fact]
    public void DayTheJudgeFixed_StaysWhenTheNoticeIsServed()
    {
        var c = Journeys.UnderReview().Take("judge", "order-further", new OrderFurtherInput { What = "说明", By = new(2026, 8, 12) }).At("2026-08-10T09:00").Served("judge");
        Assert.Equal(new DateOnly(2026, 8, 12), c.Deadline(DeadlineKind.D34).DueOn);
    }

    [Fact]
    public void Form_StatesNothingNobodyHasSaid()
    {
        var c = Journeys.Confirmed();
        var begun = Assert.IsType<ServePaperInput>(ServePaperInputOf(c));
        Assert.Equal((c.Case.Documents[^1].Number, 0, (ServiceManner?)null, (DateOnly?)null), (begun.Paper, begun.Parties.Count, begun.Manner, begun.On));
    }

    private static object? ServePaperInputOf(DomainCase c) => DomainCase.Step("serve-paper").InputFor(c.As("clerk"));
}
