using Mediation.Domain.Access;
using Mediation.Domain.Confirmation;
using Mediation.Domain.Documents;
using Mediation.Domain.Workflow.Steps;
using Mediation.Tests.Support;
using Mediation.Web.Cases;
using Mediation.Web.Demo;

namespace Mediation.Tests.Confirmation;

/// <summary>A court that sent the parties on reads what it decided on, and no longer the whole file.</summary>
public sealed class FormerCourtTests
{
    private static readonly Actor Clerk = DemonstrationAccounts.People["clerk"];
    private static readonly Actor Next = new("x", "某书记员", new HashSet<Role> { Role.CourtClerk }, HostBodyId: DemonstrationDirectory.OtherCourt.Id);

    private static DomainCase Refused()
    {
        var c = Journeys.Filed();
        // The company lives in the neighbouring district, so its court may be applied to.
        c.Case.FindParty("B1")!.RegionCode = "500107";
        return c.Take("judge", "refuse-confirmation", new RefuseConfirmationInput { Ground = Ground355.WrongCourt, Reasons = "不属于本院管辖" });
    }

    private static DomainCase Moved() => Refused().At("2026-08-07T09:00").Take("mediator", "apply-again", new PrepareConfirmationInput { Court = "渝0107", EveryoneChooses = true }).ApplicationSigned().Handed();

    [Fact]
    public void UntilAnotherCourtHasIt_TheFirstReadsOn() => Assert.Equal(ReadLevel.Full, CaseAccess.LevelOf(Clerk, Refused().Case));

    [Fact]
    public void OnceAnotherCourtHasIt_TheFirstReadsWhatItDecidedOn()
    {
        var c = Moved();
        Assert.Equal((ReadLevel.Summary, ReadLevel.Full), (CaseAccess.LevelOf(Clerk, c.Case), CaseAccess.LevelOf(Next, c.Case)));
        var ruling = c.Case.Documents.First(d => d.Kind == DocumentKind.RulingNotAccepted);
        var later = c.Case.Documents.Last(d => d.Kind == DocumentKind.ConfirmationApplication);
        Assert.True(PaperAccess.MaySee(ruling, Clerk, c.Case));
        Assert.True(PaperAccess.MaySee(c.Case.Documents.First(d => d.Kind == DocumentKind.ConfirmationApplication), Clerk, c.Case));
        Assert.False(PaperAccess.MaySee(later, Clerk, c.Case));
        Assert.True(PaperAccess.MaySee(later, Next, c.Case));
        Assert.Equal("role", c.Refused("clerk", "accept-confirmation").Code);
    }

    [Fact]
    public void CourtThatNeverHadIt_SeesNothing()
    {
        Assert.Equal(ReadLevel.None, CaseAccess.LevelOf(Next, Refused().Case));
        Assert.Null(CaseAccess.LastSeenBy(Next, Refused().Case));
    }
}
