using Mediation.Domain.Access;
using Mediation.Domain.Confirmation;
using Mediation.Domain.Documents;
using Mediation.Domain.Workflow.Steps;
using Mediation.Tests.Support;
using Mediation.Web.Demo;

namespace Mediation.Tests.Workflow;

/// <summary>What a court may not do any more, and what may not be brought to it any more.</summary>
public sealed class CourtBoundsTests
{
    private static readonly Actor Former = new("former", "某书记员", new HashSet<Role> { Role.CourtClerk }, HostBodyId: DemonstrationDirectory.OtherCourt.Id);

    // The other court had refused the application for want of jurisdiction before.
    private static DomainCase AfterAnotherCourt()
    {
        var c = Journeys.Confirmed();
        var before = c.Case.Confirmation!.PreparedAt.AddHours(-2);
        c.Case.Confirmations.Insert(0, new()
        {
            Id = Guid.CreateVersion7(), Number = 0, CourtId = DemonstrationDirectory.OtherCourt.Id, State = ConfirmationState.NotAccepted, Ground355 = Ground355.WrongCourt, PreparedAt = before,
        });
        c.Case.Documents.Insert(0, new() { Id = Guid.CreateVersion7(), Number = 0, Kind = DocumentKind.RulingNotAccepted, IssuedAt = before.AddHours(1) });
        return c;
    }

    [Fact]
    public void CourtThatRefused_DoesNotServeTheRulingOfAnother()
    {
        var c = AfterAnotherCourt();
        var foreign = c.Case.Documents.Single(d => d.Kind == DocumentKind.RulingValid).Number;

        Assert.Equal([DocumentKind.RulingNotAccepted], ServePaper.Servable(c.As(Former)).Select(d => d.Kind));
        Assert.Equal(["paper"], DomainCase.Step("serve-paper").Check(c.As(Former), new ServePaperInput { Paper = foreign, Parties = ["A1"], Manner = ServiceManner.Direct, On = new(2026, 8, 6) }).Select(f => f.Field));
    }

    [Fact]
    public void CourtThatRuled_ServesItsRulingAndNotTheOthers()
    {
        var kinds = ServePaper.Servable(AfterAnotherCourt().As("clerk")).Select(d => d.Kind).ToList();

        Assert.Contains(DocumentKind.RulingValid, kinds);
        Assert.DoesNotContain(DocumentKind.RulingNotAccepted, kinds);
    }

    [Fact]
    public void ApplicationPreparedBefore_IsNotFiledWhileThePartiesNegotiateAnew() =>
        Assert.Equal(["in-force"], Journeys.Prepared().ApplicationSigned().Renegotiated().WhyNot("mediator", "file-confirmation").Select(r => r.Code));

    [Fact]
    public void ApplicationPreparedBefore_IsNotFiledForAnArchivedCase()
    {
        var c = Journeys.Prepared().ApplicationSigned().Paid(1, "2026-08-06").Paid(2, "2026-08-06").Take("mediator", "complete-performance").FollowedUp()
            .Take("mediator", "send-feedback", new SendFeedbackInput()).Take("mediator", "close-performed").Take("registrar", "archive", new ArchiveInput { Retention = Domain.Cases.RetentionClass.Long });

        Assert.Equal(["state"], c.WhyNot("mediator", "file-confirmation").Select(r => r.Code));
    }
}
