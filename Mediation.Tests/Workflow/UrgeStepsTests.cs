using Mediation.Domain;
using Mediation.Domain.Documents;
using Mediation.Domain.Workflow.Steps;
using Mediation.Tests.Support;

namespace Mediation.Tests.Workflow;

public sealed class UrgeStepsTests
{
    private static UrgePaper Last(DomainCase c) => Assert.IsType<UrgePaper>(Paper.Read(c.Case.Documents[^1]));

    [Fact]
    public void Default_IsUrgedInWriting()
    {
        var notice = Last(Journeys.InDefault());
        Assert.Equal((1, new DateOnly(2026, 10, 1)), (notice.Times, notice.On));
        Assert.Equal(["渝某甲观光农业有限公司"], notice.To);
        Assert.Equal("第二期流转费51,300.00元，应在2026年9月30日前履行", notice.Overdue[0]);
        Assert.Contains(notice.Consequences, x => x.Contains("起诉", StringComparison.Ordinal));
    }

    [Fact]
    public void UrgedAgain_CountsAndIsDated()
    {
        var c = Journeys.InDefault().At("2026-10-09T10:00").Take("mediator", "urge-again", new DeclareDefaultInput { Urged = "上门督促" });
        Assert.Equal((2, new DateOnly(2026, 10, 9)), (Last(c).Times, Last(c).On));
        Assert.Contains("第2次督促", c.Last!.Happened.Zh);
        Assert.Equal("S18", c.Last.ToCode);
    }

    [Fact]
    public void NothingOverdue_NobodyIsUrged()
    {
        var c = Journeys.InDefault().Paid(2, "2026-10-01").Paid(3, "2026-10-01", "3,000.00");
        Assert.Equal(("overdue", Law.Pml31), (c.Refused("mediator", "urge-again").Code, c.Refused("mediator", "urge-again").Source));
        Assert.Equal("role", c.Refused("registrar", "urge-again").Code);
    }

    [Fact]
    public void Urging_NeedsItsWords() => Assert.Equal(["urged"], Journeys.InDefault().Faults("mediator", "urge-again", new DeclareDefaultInput()));
}
