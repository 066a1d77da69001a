using Mediation.Domain;
using Mediation.Domain.Access;
using Mediation.Domain.Confirmation;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Documents;
using Mediation.Domain.Workflow.Steps;
using Mediation.Tests.Support;

namespace Mediation.Tests.Workflow;

/// <summary>T52-T53: objections to the ruling and what the court makes of them.</summary>
public sealed class ObjectionStepsTests
{
    private static readonly ObjectToRulingInput ByParty = new() { Kind = ObjectorKind.Party, Party = "B1", Reasons = "签字时受胁迫" };
    private static readonly ObjectToRulingInput ByOther = new() { Kind = ObjectorKind.InterestedPerson, Name = "某某丙公司", KnewOn = new(2026, 9, 1), Reasons = "土地已经转让给我方" };

    private static DomainCase Served() => Journeys.Confirmed().Served();

    private static DomainCase UnderObjection() => Served().Take("clerk", "object-to-ruling", ByParty);

    [Fact]
    public void PartyInTime_OpensTheReview_AndNothingClosesMeanwhile()
    {
        var c = UnderObjection();
        Assert.Equal("S16/C11", c.Last!.ToCode);
        Assert.True(c.Case.Deadlines.Single(d => d.Kind == DeadlineKind.D37 && d.PartyKey == "B1").IsMet);
        Assert.Null(c.Case.Deadlines.Single(d => d.Kind == DeadlineKind.D37 && d.PartyKey == "A1").StoppedAt);
        Assert.True(c.Case.Confirmation!.IsPending);
    }

    [Fact]
    public void FifteenDays_EndForEachPartyByItsOwnReceipt()
    {
        var c = Served();
        Assert.Empty(c.At("2026-08-21T23:59").Check("clerk", "object-to-ruling", ByParty));
        var fault = Assert.Single(c.At("2026-08-22T00:00").Check("clerk", "object-to-ruling", ByParty));
        Assert.Equal("party", fault.Field);
        Assert.Contains("2026年8月21日", fault.Sentence.Zh);
        Assert.Empty(Journeys.Confirmed().At("2026-10-22T00:00").Check("clerk", "object-to-ruling", ByParty));
    }

    [Fact]
    public void PartyNotNamed_OrAlreadyUnderReview_IsAtFault()
    {
        Assert.Equal(["party"], Served().Faults("clerk", "object-to-ruling", ByParty with { Party = null }));
        Assert.Equal(["party"], UnderObjection().Faults("clerk", "object-to-ruling", ByParty));
    }

    [Fact]
    public void PartyWithAnAccount_ObjectsForItselfOnly_AndNotForStrangers()
    {
        var c = Served();
        c.Case.FindParty("B1")!.ActorId = "b";
        var context = c.As(new Actor("b", "王某丙", new HashSet<Role> { Role.OtherParty }));
        var step = DomainCase.Step("object-to-ruling");
        Assert.Empty(step.Check(context, ByParty));
        Assert.Equal(["party"], step.Check(context, ByParty with { Party = "A1" }).Select(f => f.Field));
        Assert.Equal(["kind"], step.Check(c.At("2026-09-02T09:00").As(context.Actor), ByOther).Select(f => f.Field));
    }

    [Fact]
    public void InterestedPerson_HasSixMonthsFromKnowing()
    {
        var c = Served().At("2026-10-10T09:00");
        Assert.Equal(["name"], c.Faults("clerk", "object-to-ruling", ByOther with { Name = null }));
        Assert.Equal(["name"], c.Faults("clerk", "object-to-ruling", ByOther with { Name = "渝某甲观光农业有限公司" }));
        Assert.Equal(["knewOn"], c.Faults("clerk", "object-to-ruling", ByOther with { KnewOn = null }));
        Assert.Equal(["knewOn"], c.Faults("clerk", "object-to-ruling", ByOther with { KnewOn = new(2026, 8, 5) }));
        Assert.Equal(["knewOn"], c.Faults("clerk", "object-to-ruling", ByOther with { KnewOn = new(2026, 10, 11) }));
        c.Take("clerk", "object-to-ruling", ByOther);
        Assert.Equal((new DateOnly(2026, 9, 1), new DateOnly(2027, 3, 1), true), (c.Deadline(DeadlineKind.D38).TriggerOn, c.Deadline(DeadlineKind.D38).DueOn, c.Deadline(DeadlineKind.D38).IsMet));
    }

    [Fact]
    public void SixMonthsOver_TheInterestedPersonIsTooLate()
    {
        // Seen from a year whose calendar is loaded: the ruling of June 2026 is not needed, only the count.
        var c = Served();
        c.Case.Confirmation!.DecidedAt = new DateTime(2026, 1, 5, 2, 0, 0, DateTimeKind.Utc);
        Assert.Empty(c.At("2026-07-06T10:00").Check("clerk", "object-to-ruling", ByOther with { KnewOn = new(2026, 1, 6) }));
        Assert.Equal(["knewOn"], c.At("2026-07-07T10:00").Faults("clerk", "object-to-ruling", ByOther with { KnewOn = new(2026, 1, 6) }));
    }

    [Fact]
    public void Dismissed_TheRulingStands()
    {
        var c = UnderObjection();
        Assert.Equal("role", c.Refused("clerk", "dismiss-objection").Code);
        Assert.Equal("state", Served().Refused("judge", "dismiss-objection").Code);
        Assert.Equal(["number"], c.Faults("judge", "dismiss-objection", new DismissObjectionInput { Reasons = "没有证据", Number = "12号" }));
        c.Take("judge", "dismiss-objection", new DismissObjectionInput { Reasons = "没有证据", Number = "（2026）渝0106民特3号" });
        Assert.Equal("S16/C07", c.Last!.ToCode);
        var ruling = Assert.IsType<ObjectionRulingPaper>(Paper.Read(c.Case.Documents[^1]));
        Assert.Equal((ObjectionOutcome.Dismissed, "（2026）渝0106民特3号", "卫某酉"), (ruling.Outcome, ruling.CourtNumber, ruling.JudgeName));
        Assert.True(c.Case.Confirmation!.IsEnforceable);
    }

    [Fact]
    public void TwoObjections_AreReviewedTogether()
    {
        var c = UnderObjection().Take("clerk", "object-to-ruling", ByParty with { Party = "A1", Reasons = "分户表有误" }).Take("judge", "dismiss-objection", new DismissObjectionInput { Reasons = "没有证据" });
        Assert.All(c.Case.Confirmation!.Objections, o => Assert.Equal(ObjectionOutcome.Dismissed, o.Outcome));
        Assert.Equal(2, Assert.IsType<ObjectionRulingPaper>(Paper.Read(c.Case.Documents[^1])).Objections.Count);
    }

    [Fact]
    public void WhollyUpheld_TheRulingIsRevoked_AndNothingCanBeEnforced()
    {
        var c = UnderObjection().Take("judge", "uphold-objection", new UpholdObjectionInput { Extent = UpheldExtent.Wholly, Reasons = "违背自愿" });
        Assert.Equal("S16/C12", c.Last!.ToCode);
        Assert.NotNull(c.Deadline(DeadlineKind.D39).StoppedAt);
        Assert.False(c.Case.Confirmation!.IsEnforceable);
        Assert.False(c.Case.Confirmation.IsPending);
        Assert.All(c.Case.Deadlines.Where(d => d.Kind == DeadlineKind.D37), d => Assert.NotNull(d.StoppedAt));
    }

    [Fact]
    public void PartlyUpheld_NeedsItsNewWords_AndIsStillEnforced()
    {
        var input = new UpholdObjectionInput { Extent = UpheldExtent.Partly, Reasons = "第三条过高" };
        var c = UnderObjection();
        Assert.Equal(["change"], c.Faults("judge", "uphold-objection", input));
        Assert.Equal("role", c.Refused("clerk", "uphold-objection").Code);
        c.Take("judge", "uphold-objection", input with { Change = "除第三条外，调解协议有效" });
        Assert.Equal("除第三条外，调解协议有效", Assert.IsType<ObjectionRulingPaper>(Paper.Read(c.Case.Documents[^1])).Change);
        Assert.Null(c.Deadline(DeadlineKind.D39).StoppedAt);
        Assert.True(c.Case.Confirmation!.IsEnforceable);
    }

    [Fact]
    public void BeforeARuling_NobodyObjects()
    {
        Assert.Equal("state", Journeys.UnderReview().Refused("clerk", "object-to-ruling").Code);
        Assert.Equal("role", Served().Refused("judge", "object-to-ruling").Code);
    }
}
