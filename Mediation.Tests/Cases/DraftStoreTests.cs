using Mediation.Domain.Workflow.Steps;
using Mediation.Tests.Support;
using Mediation.Web.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static Mediation.Tests.Support.TestDirectory;

namespace Mediation.Tests.Cases;

/// <summary>What somebody is typing is kept for them and for nobody else.</summary>
public sealed class DraftStoreTests : IAsyncLifetime
{
    private StandingCase stand = null!;

    public async ValueTask InitializeAsync() => stand = await CaseStand.Mediating.OpenAsync();

    public ValueTask DisposeAsync() => stand.DisposeAsync();

    [Fact]
    public async Task Draft_IsFoundAgainByItsOwnerAlone()
    {
        Assert.True(await stand.Drafts.SaveAsync(Feng, stand.Id, "record", "甲方说："));

        Assert.Equal("甲方说：", await stand.Drafts.FindAsync(Feng, stand.Id, "record"));
        Assert.Equal("", await stand.Drafts.FindAsync(Director, stand.Id, "record"));
        Assert.Equal("", await stand.Drafts.FindAsync(Feng, stand.Id, "caucus"));
        Assert.Equal("", await stand.Drafts.FindAsync(Feng, Guid.NewGuid(), "record"));
    }

    [Fact]
    public async Task SomebodyWhoDoesNotRecord_KeepsNothing()
    {
        await stand.Drafts.SaveAsync(Feng, stand.Id, "record", "冯");

        Assert.False(await stand.Drafts.SaveAsync(Director, stand.Id, "record", "沈"));
        Assert.False(await stand.Drafts.SaveAsync(Officer, stand.Id, "record", "警"));
        Assert.Equal("冯", await stand.Drafts.FindAsync(Feng, stand.Id, "record"));
    }

    [Fact]
    public async Task SecondMediator_KeepsADraftOfTheirOwnUntilReleased()
    {
        await stand.TakeAsync("add-mediator", Director, new AddMediatorInput { Mediator = Chu.Name, NoConflict = true });
        await stand.Drafts.SaveAsync(Feng, stand.Id, "record", "冯");

        Assert.True(await stand.Drafts.SaveAsync(Chu, stand.Id, "record", "褚"));
        Assert.Equal(("冯", "褚"), (await stand.Drafts.FindAsync(Feng, stand.Id, "record"), await stand.Drafts.FindAsync(Chu, stand.Id, "record")));

        await stand.TakeAsync("release-mediator", Director, new ReleaseMediatorInput { Mediator = Chu.Name, Reason = "另有任务" });
        Assert.False(await stand.Drafts.SaveAsync(Chu, stand.Id, "record", "还在写"));
    }

    [Fact]
    public async Task Writing_IsToldToOpenPages()
    {
        var told = new List<CaseChange>();
        stand.Database.Services.GetRequiredService<CaseChanges>().Happened += told.Add;

        await stand.Drafts.SaveAsync(Feng, stand.Id, "record", "甲方说");
        await stand.Drafts.SaveAsync(Feng, stand.Id, "record", "");

        Assert.Equal(new CaseChange(stand.Id, Feng.Id, Feng.Name), Assert.Single(told));
    }

    [Fact]
    public async Task Sums_AreNotToldAsWriting()
    {
        var told = new List<CaseChange>();
        stand.Database.Services.GetRequiredService<CaseChanges>().Happened += told.Add;

        Assert.True(await stand.Drafts.SaveAsync(Feng, stand.Id, "arithmetic", "{}"));

        Assert.Empty(told);
    }

    [Fact]
    public async Task LaterText_ReplacesTheEarlierAndItsTime()
    {
        await stand.Drafts.SaveAsync(Feng, stand.Id, "record", "一");
        stand.Clock.Now = stand.Clock.Now.AddMinutes(5);
        await stand.Drafts.SaveAsync(Feng, stand.Id, "record", "一二");

        await using var db = stand.Database.Open();
        var draft = await db.Drafts.SingleAsync();
        Assert.Equal(("一二", stand.Clock.Now.UtcDateTime), (draft.Words, draft.SavedAt));
    }

    [Fact]
    public async Task EmptyText_ForgetsTheDraft()
    {
        await stand.Drafts.SaveAsync(Feng, stand.Id, "record", "冯");

        Assert.True(await stand.Drafts.SaveAsync(Feng, stand.Id, "record", ""));

        Assert.Equal("", await stand.Drafts.FindAsync(Feng, stand.Id, "record"));
        await using var db = stand.Database.Open();
        Assert.Equal(0, await db.Drafts.CountAsync());
    }

    [Theory]
    [InlineData(DraftStore.MaxLength, "record", true)]
    [InlineData(DraftStore.MaxLength + 1, "record", false)]
    [InlineData(1, "anything", false)]
    public async Task Limits_AreKept(int length, string box, bool kept)
    {
        Assert.Equal(kept, await stand.Drafts.SaveAsync(Feng, stand.Id, box, new string('字', length)));
        Assert.Equal(kept ? length : 0, (await stand.Drafts.FindAsync(Feng, stand.Id, box)).Length);
    }

    [Fact]
    public async Task TooLongText_LeavesWhatWasKept()
    {
        await stand.Drafts.SaveAsync(Feng, stand.Id, "record", "已存");

        Assert.False(await stand.Drafts.SaveAsync(Feng, stand.Id, "record", new string('字', DraftStore.MaxLength + 1)));
        Assert.Equal("已存", await stand.Drafts.FindAsync(Feng, stand.Id, "record"));
    }

    [Fact]
    public async Task CaseThatIsNotTheirs_KeepsNothing()
    {
        Assert.False(await stand.Drafts.SaveAsync(OtherMediator, stand.Id, "record", "x"));
        Assert.False(await stand.Drafts.SaveAsync(Judge, stand.Id, "record", "x"));
        Assert.False(await stand.Drafts.SaveAsync(Feng, Guid.NewGuid(), "record", "x"));

        await using var db = stand.Database.Open();
        Assert.Equal(0, await db.Drafts.CountAsync());
    }
}
