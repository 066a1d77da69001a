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
        await stand.AddAccountsAsync(Judge);
        await stand.TakeAsync("accept-confirmation", Clerk, new AcceptConfirmationInput { Judge = "杨某卯" });
        Assert.Equal((DocketGroup.ToQuestion, new DateOnly(2026, 8, 21)), await OnlyAsync(stand));
        await stand.TakeAsync("order-further", Judge, new OrderFurtherInput { What = "说明", By = new(2026, 8, 12) });
        Assert.Equal((DocketGroup.Waiting, new DateOnly(2026, 8, 12)), await OnlyAsync(stand));
        await stand.TakeAsync("bring-further", Feng, new BringFurtherInput { Brought = "说明" });
        await stand.TakeAsync("question-parties", Judge, new QuestionPartiesInput { Together = true, Present = ["A1", "B1"], Record = "自愿" });
        Assert.Equal((DocketGroup.ToDecide, new DateOnly(2026, 8, 21)), await OnlyAsync(stand));
        await stand.TakeAsync("confirm", Judge, Journeys.Judged);
        Assert.Equal((DocketGroup.ToServe, (DateOnly?)null), await OnlyAsync(stand));
        await stand.TakeAsync("serve-paper", Clerk, await RulingAsync(stand, "A1"));
        Assert.Equal((DocketGroup.ToServe, (DateOnly?)null), await OnlyAsync(stand));
        await stand.TakeAsync("serve-paper", Clerk, await RulingAsync(stand, "B1"));
        Assert.Equal((DocketGroup.Decided, (DateOnly?)null), await OnlyAsync(stand));
    }

    [Fact]
    public async Task EachSeesAsTheirs_WhatOnlyTheyCanDo()
    {
        await using var stand = await CaseStand.Filed.OpenAsync();
        Assert.Equal((true, true), await TurnsAsync(stand));
        await stand.TakeAsync("propose-refusal", Clerk, new ProposeRefusalInput { Ground = Domain.Confirmation.Ground355.WrongCourt, Reasons = "不归本院管" });
        Assert.Equal((false, true), await TurnsAsync(stand));
        await stand.TakeAsync("order-supplement", Clerk, new OrderSupplementInput { Missing = "材料" });
        Assert.Equal((false, false), await TurnsAsync(stand));
        stand.Clock.Now = stand.Clock.Now.AddDays(20);
        Assert.Equal((DocketGroup.ToDecide, true), (Assert.Single(await Docket(stand).ListAsync(Judge)).Group, (await TurnsAsync(stand)).Judge));
    }

    [Fact]
    public async Task UnservedRuling_IsTheClerksUntilEveryPartyHasIt()
    {
        await using var stand = await CaseStand.Confirmed.OpenAsync();
        Assert.Equal((true, false), await TurnsAsync(stand));
        var row = Assert.Single(await stand.Cases.ListAsync(Clerk));
        Assert.Equal((true, true, "书记员"), (row.IsMine, row.ToServe, row.Whose.Zh));
        await stand.TakeAsync("serve-paper", Clerk, await RulingAsync(stand, "A1", "B1"));
        Assert.Equal((false, false), await TurnsAsync(stand));
        Assert.Equal((false, false), Assert.Single(await stand.Cases.ListAsync(Clerk)) is var served ? (served.IsMine, served.ToServe) : default);
    }

    [Fact]
    public async Task WhoAskedTheCourtToLookOn_StaysOnTopAfterFiling_UntilTheRoomSaysTheyLeft()
    {
        await using var stand = await CaseStand.Effective.OpenAsync();
        var store = new PreReviewStore(stand.Database.Services.GetRequiredService<WriteUnit>(), stand.Clock);
        Assert.True((await store.AskAsync(Feng, stand.Id, "渝0106", true, "当面同意")).Ok);
        var asked = Assert.Single(await Docket(stand).ListAsync(Judge));
        var mark = await Docket(stand).FindMarkAsync(Judge);
        await stand.TakeAsync("prepare-confirmation", Feng, new PrepareConfirmationInput { Court = "渝0106", EveryoneChooses = true });
        foreach (var name in new[] { "张某甲", "李某乙", "王某丙" }) await stand.TakeAsync("sign-application", Feng, new SignInput { Signatory = name, Method = Domain.Agreements.SigningMethod.OnPaper, Understood = true });
        await stand.TakeAsync("file-confirmation", Feng, Journeys.Materials);

        var filed = Assert.Single(await Docket(stand).ListAsync(Judge));
        Assert.Equal((DocketSection.InTheRoom, DocketGroup.ToAccept, true), (filed.Section, filed.Group, filed.IsToDo));
        Assert.NotEqual(mark, await Docket(stand).FindMarkAsync(Judge));
        Assert.Equal("", await Docket(stand).FindMarkAsync(Feng));
        Assert.True((await store.EndAsync(Feng, asked.Id)).Ok);
        Assert.Equal(DocketSection.Mine, Assert.Single(await Docket(stand).ListAsync(Judge)).Section);
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

        var rows = await new DocketQueries(many, stand.Clock).ListAsync(Judge);

        Assert.Equal((51, 50), (rows.Count, rows.Count(r => r.Group == DocketGroup.Decided)));
        Assert.Equal(stand.Id, rows[0].Id);
        Assert.InRange(many.Sent.Count, 1, 7);
    }

    [Fact]
    public void Neighbours_LeadThroughWhatIsToBeDone()
    {
        Guid a = Guid.NewGuid(), b = Guid.NewGuid(), c = Guid.NewGuid(), done = Guid.NewGuid();
        DocketRow Row(Guid id, DocketGroup group) => new(id, group, null, "", "", "", new("", ""), null, null, new("", ""), default) { IsToDo = group != DocketGroup.Decided };
        DocketRow[] rows = [Row(a, DocketGroup.ToAccept), Row(b, DocketGroup.ToQuestion), Row(c, DocketGroup.ToDecide), Row(done, DocketGroup.Decided)];

        Assert.Equal(new DocketNeighbours(1, 3, null, b), DocketNeighbours.Of(a, rows));
        Assert.Equal(new DocketNeighbours(3, 3, b, null), DocketNeighbours.Of(c, rows));
        Assert.Equal(new DocketNeighbours(0, 3, null, a), DocketNeighbours.Of(done, rows));
    }

    [Fact]
    public void AfterAStep_TheNextIsTheOneBelow_WhereverTheDoneOneWent()
    {
        Guid a = Guid.NewGuid(), b = Guid.NewGuid(), c = Guid.NewGuid();
        DocketRow Row(Guid id) => new(id, DocketGroup.ToDecide, null, "", "", "", new("", ""), null, null, new("", ""), default) { IsToDo = true };
        Assert.Equal(new DocketNeighbours(0, 2, a, c), DocketNeighbours.Of(b, [Row(a), Row(c)], [a, b, c]));
        Assert.Equal(new DocketNeighbours(3, 3, a, c), DocketNeighbours.Of(b, [Row(a), Row(c), Row(b)], [a, b, c]));
        Assert.Equal(new DocketNeighbours(0, 1, a, a), DocketNeighbours.Of(c, [Row(a)], [a, b, c]));
    }

    private static async Task<(bool Clerk, bool Judge)> TurnsAsync(StandingCase stand) => (Assert.Single(await Docket(stand).ListAsync(Clerk)).IsToDo, Assert.Single(await Docket(stand).ListAsync(Judge)).IsToDo);

    private static async Task<ServePaperInput> RulingAsync(StandingCase stand, params string[] parties) => new()
    {
        Paper = (await stand.LoadAsync()).Documents.Last(d => d.Kind == Domain.Documents.DocumentKind.RulingValid).Number, Parties = [.. parties], Manner = Domain.Documents.ServiceManner.Direct,
        On = Domain.Workflow.StepContext.DayOf(stand.Clock.Now.UtcDateTime),
    };

    private static DocketQueries Docket(StandingCase stand) => new(stand.Database.Services.GetRequiredService<IDbContextFactory<MediationDbContext>>(), stand.Clock);

    private static async Task<(DocketGroup, DateOnly?)> OnlyAsync(StandingCase stand) => Assert.Single(await Docket(stand).ListAsync(Judge)) is var row ? (row.Group, row.Due) : default;
}
