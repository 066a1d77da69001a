using Mediation.Domain.Cases;
using Mediation.Domain.Parties;
using Mediation.Domain.Workflow.Steps;
using Mediation.Tests.Support;

namespace Mediation.Tests.Workflow;

/// <summary>Who must not meet whom: written with a reason, kept in the file when lifted, and heeded when a session begins.</summary>
public sealed class KeepApartTests
{
    private static readonly KeepApartInput Pair = new() { One = "A1", Other = "B1", Reason = "（2026）渝0112民保令1号" };

    [Fact]
    public void Pair_IsWrittenWithItsReasonAndLiftedWithAnother()
    {
        var c = Journeys.Accepted().Take("director", "keep-apart", Pair);
        var kept = Assert.Single(c.Case.KeptApart);
        Assert.Equal(("A1", "B1", Pair.Reason, "曹某戌", null), (kept.OneKey, kept.OtherKey, kept.Reason, kept.SetBy, kept.LiftedAt));
        Assert.Equal(("A1", "B1"), Assert.Single(KeptApart.PairsOf(c.Case)) is var p ? (p.One.Key, p.Other.Key) : default);

        c.Take("director", "lift-apart", new LiftApartInput { One = "B1", Other = "A1", Reason = "保护令到期" });
        Assert.Empty(KeptApart.PairsOf(c.Case));
        Assert.Equal("保护令到期", Assert.Single(c.Case.KeptApart).LiftReason);
    }

    [Fact]
    public void WrongPairs_AreNamedBesideTheField()
    {
        var c = Journeys.Accepted();
        Assert.Equal(["one", "other", "reason"], c.Faults("director", "keep-apart", new KeepApartInput()));
        Assert.Equal(["other"], c.Faults("director", "keep-apart", Pair with { Other = "A1" }));
        Assert.Equal(["other"], c.Faults("director", "keep-apart", Pair with { Other = "B9" }));
        c.Take("director", "keep-apart", Pair);
        Assert.Equal(["other"], c.Faults("director", "keep-apart", Pair with { One = "B1", Other = "A1" }));
        Assert.Equal(["other"], c.Faults("director", "lift-apart", new LiftApartInput { One = "A1", Other = "A1", Reason = "错" }));
    }

    [Fact]
    public void NothingWritten_NothingToLift() => Assert.Equal("kept-apart", Journeys.Accepted().Refused("director", "lift-apart").Code);

    [Fact]
    public void ProtectionOrder_KeepsEveryApplicantFromEveryRespondent()
    {
        var c = Journeys.Accepted().Case;
        c.HasProtectionOrder = true;
        Assert.Equal(("A1", "B1"), Assert.Single(KeptApart.PairsOf(c)) is var p ? (p.One.Key, p.Other.Key) : default);
    }

    [Fact]
    public void SessionWithBoth_IsRefusedAndNobodyIsTakenForPresent()
    {
        var c = Journeys.Accepted().Take("director", "appoint", new AppointInput { Mediator = "冯某癸", NoConflict = true }).Take("mediator", "keep-apart", Pair);
        var input = D1.Session();
        Assert.Equal(["present"], c.Faults("mediator", "open-first-session", input));
        Assert.Empty(((OpenSessionInput)DomainCase.Step("open-first-session").InputFor(c.As("mediator"))!).Present);
        Assert.Empty(c.Faults("mediator", "open-first-session", input with { Present = ["A1"] }));
        Assert.Equal(CaseState.Assigned, c.Case.State);
    }
}
