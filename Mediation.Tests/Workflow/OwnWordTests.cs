using Mediation.Domain.Access;
using Mediation.Domain.Parties;
using Mediation.Domain.Workflow.Steps;
using Mediation.Tests.Support;

namespace Mediation.Tests.Workflow;

/// <summary>Nobody consents or signs for the other side.</summary>
public sealed class OwnWordTests
{
    private static readonly Actor OtherParty = new("someone", "王某丙", new HashSet<Role> { Role.OtherParty });

    private static DomainCase WithAccount(DomainCase c)
    {
        c.Case.FindParty("B1")!.ActorId = OtherParty.Id;
        return c;
    }

    [Theory]
    [InlineData("A1", "party")]
    [InlineData("B1", null)]
    public void Party_AnswersForItselfAlone(string party, string? fault)
    {
        var c = WithAccount(Journeys.Mediating());
        var faults = DomainCase.Step("record-consent").Check(c.As(OtherParty), new RecordConsentInput { Party = party, Kind = ConsentKind.Online, Agrees = true, How = "网上" });
        Assert.Equal(fault, faults.SingleOrDefault()?.Field);
        Assert.Empty(c.Check("mediator", "record-consent", new RecordConsentInput { Party = party, Kind = ConsentKind.Online, Agrees = true, How = "电话" }));
    }

    [Theory]
    [InlineData("张某甲", "signatory")]
    [InlineData("王某丙", null)]
    public void Party_SignsForItselfAlone(string signatory, string? fault)
    {
        foreach (var (c, step) in new[] { (WithAccount(Journeys.Signing()), "sign-agreement"), (WithAccount(Journeys.Prepared()), "sign-application") })
        {
            Assert.Equal(fault, DomainCase.Step(step).Check(c.As(OtherParty), Journeys.Sign(signatory)).SingleOrDefault()?.Field);
            Assert.Empty(c.Check("mediator", step, Journeys.Sign(signatory)));
        }
    }

    [Fact]
    public void Party_HandsInAFileInItsOwnNameAndComparesNothing()
    {
        var c = WithAccount(Journeys.Mediating());
        var now = c.As(OtherParty);
        var photo = new Domain.Evidence.StagedFile(Guid.NewGuid(), "收条.jpg", "image/jpeg", 10, new string('a', 64));
        var context = new Domain.Workflow.StepContext { Case = now.Case, Actor = now.Actor, Now = now.Now, Calendar = now.Calendar, Directory = now.Directory, Files = [photo] };
        var (step, input) = (DomainCase.Step("add-evidence"), new AddEvidenceInput { Title = "收条", SubmittedBy = "别人", File = photo.Id.ToString() });
        Assert.Empty(Domain.Workflow.CaseWorkflow.WhyNot(step, context));
        Assert.Equal("file", Assert.Single(step.Check(context, input with { File = null })).Field);
        Assert.Equal("originalChecked", Assert.Single(step.Check(context, input with { OriginalChecked = true })).Field);
        Domain.Workflow.CaseWorkflow.Take(step, context, input);
        Assert.Equal(c.Case.FindParty("B1")!.Name, Assert.Single(c.Case.Evidence).SubmittedBy);
    }
}
