using Mediation.Domain.Workflow.Steps;
using Mediation.Tests.Support;
using Mediation.Web.Confirmation;
using Mediation.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static Mediation.Tests.Support.TestDirectory;

namespace Mediation.Tests.Confirmation;

/// <summary>Where an application lies on the docket, and which is next.</summary>
public sealed class DocketQueriesTests
{
    [Fact]
    public async Task Application_MovesThroughTheGroups()
    {
        await using var stand = await CaseStand.Filed.OpenAsync();
        Assert.Equal((DocketGroup.ToAccept, new DateOnly(2026, 8, 10)), await OnlyAsync(stand));
        await stand.TakeAsync("accept-confirmation", Clerk, new AcceptConfirmationInput { Judge = "杨某卯" });
        Assert.Equal((DocketGroup.ToQuestion, new DateOnly(2026, 8, 21)), await OnlyAsync(stand));
        await stand.TakeAsync("order-further", Judge, new OrderFurtherInput { What = "说明", By = new(2026, 8, 12) });
        Assert.Equal((DocketGroup.Waiting, new DateOnly(2026, 8, 12)), await OnlyAsync(stand));
        await stand.TakeAsync("bring-further", Feng, new BringFurtherInput { Brought = "说明" });
        await stand.TakeAsync("question-parties", Judge, new QuestionPartiesInput { Together = true, Record = "自愿" });
        Assert.Equal((DocketGroup.ToDecide, new DateOnly(2026, 8, 21)), await OnlyAsync(stand));
        await stand.TakeAsync("confirm", Judge, Journeys.Judged);
        Assert.Equal((DocketGroup.Decided, (DateOnly?)null), await OnlyAsync(stand));
    }

    [Fact]
    public async Task OtherCourtsAndOtherPeople_HaveNoDocket()
    {
        await using var stand = await CaseStand.UnderReview.OpenAsync();
        foreach (var who in new[] { Judge with { HostBodyId = JusticeId }, Feng, Officer, JusticeOffice }) Assert.Empty(await Docket(stand).ListAsync(who));
    }

    [Fact]
    public async Task ThousandsOfDecided_AreAFewQueriesAndFiftyRows()
    {
        await using var stand = await CaseStand.UnderReview.OpenAsync();
        await ManyApplications.WriteAsync(stand.Database, 2000, stand.Clock.Now.UtcDateTime);
        var many = new ManyApplications(stand.Database.File);

        var rows = await new DocketQueries(many).ListAsync(Judge);

        Assert.Equal((51, 50), (rows.Count, rows.Count(r => r.Group == DocketGroup.Decided)));
        Assert.Equal(stand.Id, rows[0].Id);
        Assert.InRange(many.Sent.Count, 1, 7);
    }

    [Fact]
    public void Neighbours_LeadThroughWhatIsToBeDone()
    {
        Guid a = Guid.NewGuid(), b = Guid.NewGuid(), c = Guid.NewGuid(), done = Guid.NewGuid();
        DocketRow Row(Guid id, DocketGroup group) => new(id, group, null, "", "", "", new("", ""), null, null, new("", ""), default);
        DocketRow[] rows = [Row(a, DocketGroup.ToAccept), Row(b, DocketGroup.ToQuestion), Row(c, DocketGroup.ToDecide), Row(done, DocketGroup.Decided)];

        Assert.Equal(new DocketNeighbours(1, 3, null, b), DocketNeighbours.Of(a, rows));
        Assert.Equal(new DocketNeighbours(3, 3, b, null), DocketNeighbours.Of(c, rows));
        Assert.Equal(new DocketNeighbours(0, 3, null, a), DocketNeighbours.Of(done, rows));
    }

    private static DocketQueries Docket(StandingCase stand) => new(stand.Database.Services.GetRequiredService<IDbContextFactory<MediationDbContext>>());

    private static async Task<(DocketGroup, DateOnly?)> OnlyAsync(StandingCase stand) => Assert.Single(await Docket(stand).ListAsync(Judge)) is var row ? (row.Group, row.Due) : default;
}
