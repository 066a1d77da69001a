using Mediation.Domain;
using Mediation.Domain.Access;
using Mediation.Domain.Workflow.Steps;
using Mediation.Tests.Support;
using Mediation.Web.Confirmation;
using Mediation.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static Mediation.Tests.Support.TestDirectory;

namespace Mediation.Tests.Confirmation;

/// <summary>A judge's ticks are kept, are theirs alone, and count only for what they were set for.</summary>
public sealed class TickStoreTests
{
    private static readonly Actor Second = new("judge-two", "许某未", new HashSet<Role> { Role.Judge }, HostBodyId: CourtId);

    [Fact]
    public async Task TwoJudges_EachHaveTheirOwn()
    {
        await using var stand = await CaseStand.UnderReview.OpenAsync();
        Assert.Null(await TickAsync(stand, Judge, "355(1)"));
        Assert.Null(await TickAsync(stand, Second, "358(3)"));

        Assert.Equal(["355(1)"], (await ReadAsync(stand, Judge)).Ticks.Keys);
        Assert.Equal(["358(3)"], (await ReadAsync(stand, Second)).Ticks.Keys);
    }

    [Fact]
    public async Task TickedTwiceAndTakenBack_LeavesNone()
    {
        await using var stand = await CaseStand.UnderReview.OpenAsync();
        await TickAsync(stand, Judge, "354");
        await TickAsync(stand, Judge, "354");
        Assert.Single((await ReadAsync(stand, Judge)).Ticks);
        await TickAsync(stand, Judge, "354", on: false);
        Assert.Empty((await ReadAsync(stand, Judge)).Ticks);
    }

    [Fact]
    public async Task SomebodyElses_AreRefused()
    {
        await using var stand = await CaseStand.UnderReview.OpenAsync();
        foreach (var who in new[] { Clerk, Feng, Judge with { HostBodyId = JusticeId } }) Assert.Contains("不归您审查", (await TickAsync(stand, who, "354", version: 0))!.Value.Zh);
        await using var db = stand.Database.Open();
        Assert.Empty(await db.JudgeTicks.ToListAsync());
    }

    [Fact]
    public async Task OldVersionQuestioningAndEnd_AreSaid()
    {
        await using var stand = await CaseStand.UnderReview.OpenAsync();
        Assert.Contains("案卷刚才变了", (await TickAsync(stand, Judge, "354", version: 1))!.Value.Zh);
        Assert.Contains("还没有通知各方", (await TickAsync(stand, Judge, "356"))!.Value.Zh);
        await stand.TakeAsync("reject", Judge, new RejectInput { Ground358 = Domain.Confirmation.Ground358.Unclear, Reasons = "理由" });
        Assert.Contains("现在不在审查", (await TickAsync(stand, Judge, "354"))!.Value.Zh);
    }

    [Fact]
    public async Task FurtherStatement_ClearsWhatArt358Asks_AndNothingElse()
    {
        await using var stand = await CaseStand.UnderReview.OpenAsync();
        foreach (var item in new[] { "205(3)", "354", "355(1)", "358(4)", "358(5)" }) Assert.Null(await TickAsync(stand, Judge, item));
        await stand.TakeAsync("order-further", Judge, new OrderFurtherInput { What = "补一份说明", By = new(2026, 8, 12) });
        Assert.All((await ReadAsync(stand, Judge)).Ticks.Values, t => Assert.True(t.Counts));
        await stand.TakeAsync("bring-further", Feng, new BringFurtherInput { Brought = "说明一份" });

        Assert.Equal(["358(4)", "358(5)"], (await ReadAsync(stand, Judge)).Ticks.Where(t => !t.Value.Counts).Select(t => t.Key).Order());
    }

    [Fact]
    public async Task ChangedText_ClearsWhatIsJudgedOfTheText()
    {
        await using var stand = await CaseStand.UnderReview.OpenAsync();
        foreach (var item in new[] { "355(1)", "355(5)", "358(1)" }) await TickAsync(stand, Judge, item);
        await stand.TakeAsync("order-further", Judge, new OrderFurtherInput { What = "写明", Clause = 5, By = new(2026, 8, 12) });
        await stand.TakeAsync("bring-further", Feng, new BringFurtherInput { Brought = "写明了", Clarified = "指某村一号院", EveryoneSigned = true });

        Assert.Equal(["355(1)"], (await ReadAsync(stand, Judge)).Ticks.Where(t => t.Value.Counts).Select(t => t.Key));
    }

    private static async Task<Text?> TickAsync(StandingCase stand, Actor who, string item, bool on = true, int? version = null)
    {
        var store = new TickStore(stand.Database.Services.GetRequiredService<WriteUnit>(), stand.Clock);
        var view = ReviewView.Of(await stand.ContextAsync(Judge));
        return await store.KeepAsync(who, stand.Id, version ?? view!.Version, item, view!.Basis.GetValueOrDefault(item, ""), on);
    }

    private static async Task<ReviewView> ReadAsync(StandingCase stand, Actor who)
    {
        var contexts = stand.Database.Services.GetRequiredService<IDbContextFactory<MediationDbContext>>();
        return (await new ReviewQueries(contexts, stand.Cases, new SignalQueries(contexts), new DocketQueries(contexts, stand.Clock)).FindAsync(stand.Id, who))!.View;
    }
}
