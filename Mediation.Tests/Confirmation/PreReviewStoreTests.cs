using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Domain.Confirmation;
using Mediation.Domain.Workflow.Steps;
using Mediation.Tests.Support;
using Mediation.Web.Cases;
using Mediation.Web.Confirmation;
using Mediation.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static Mediation.Tests.Support.TestDirectory;

namespace Mediation.Tests.Confirmation;

/// <summary>The room asks the court to look on: with consent, of the signed text, until it is filed; nothing is decided by it.</summary>
public sealed class PreReviewStoreTests
{
    private static readonly Actor OtherJudge = Judge with { Id = "judge-far", HostBodyId = JusticeId };

    [Fact]
    public async Task Court_ReadsTheSignedTextAndComments_AndTheRoomSeesItAtOnce()
    {
        await using var stand = await CaseStand.Effective.OpenAsync();
        Assert.True((await AskAsync(stand)).Ok);
        var row = Assert.Single(await Docket(stand).ListAsync(Judge));
        Assert.Equal(DocketGroup.InTheRoom, row.Group);

        Assert.True((await Store(stand).NoteAsync(Judge, row.Id, 4, "写明付到哪一年。")).Ok);
        Assert.True((await Store(stand).NoteAsync(Feng, row.Id, null, "各方说付到2028年，合同期满为止。")).Ok);

        var room = (await Queries(stand).FindForRoomAsync(stand.Id, Feng))!;
        Assert.Equal([(4, true), (null, false)], room.View!.Notes.Select(n => (n.Clause, n.FromCourt)));
        Assert.Equal(5, room.View.Clauses.Count);
        var news = await new CourtNewsQueries(Contexts(stand), stand.Clock).ListAsync(Feng);
        Assert.Contains("写明付到哪一年", Assert.Single(news).What.Zh);
    }

    [Fact]
    public async Task Looking_DecidesNothing_AndOpensNoFile()
    {
        await using var stand = await CaseStand.Effective.OpenAsync();
        var before = await stand.LoadAsync();
        await AskAsync(stand);
        var after = await stand.LoadAsync();

        Assert.Equal((before.Version, before.State, before.Deadlines.Count, 0), (after.Version, after.State, after.Deadlines.Count, after.Confirmations.Count));
        Assert.Equal(ReadLevel.None, CaseAccess.LevelOf(Judge, after));
        Assert.Null(await stand.FindAsync(Judge));
        var view = (await Queries(stand).FindForCourtAsync((await OnlyAsync(stand)).Id, Judge))!;
        var json = ViewJson.Of(view);
        Assert.DoesNotContain("捌万", json);
        Assert.DoesNotContain("500000197001010017", json);
    }

    [Fact]
    public async Task PartiesHaveNotAllSigned_OrDoNotAllAgree_IsRefused()
    {
        await using var signing = await CaseStand.Signing.OpenAsync();
        var unsigned = await AskAsync(signing);
        Assert.Equal("signed", Assert.Single(unsigned.Refusals).Code);
        await using var drafting = await CaseStand.Drafting.OpenAsync();
        Assert.Equal("signed-text", Assert.Single((await AskAsync(drafting)).Refusals).Code);
        await using var stand = await CaseStand.Effective.OpenAsync();
        Assert.Equal(["everyoneConsents", "consentNote"], (await Store(stand).AskAsync(Feng, stand.Id, "渝0106", false, " ")).Faults.Select(f => f.Field));
        Assert.Equal("court", Assert.Single((await Store(stand).AskAsync(Feng, stand.Id, "某院", true, "当面")).Faults).Field);
    }

    [Fact]
    public async Task BeforeTheSeal_ItIsEnoughThatEveryPartySigned()
    {
        await using var stand = await CaseStand.Signing.OpenAsync();
        foreach (var name in new[] { "张某甲", "李某乙", "王某丙" }) await stand.TakeAsync("sign-agreement", Feng, new SignInput { Signatory = name, Method = Domain.Agreements.SigningMethod.OnPaper, Understood = true });
        Assert.True((await AskAsync(stand)).Ok);
        Assert.Null((await Queries(stand).FindForRoomAsync(stand.Id, Feng))!.View!.SealedAt);
    }

    [Fact]
    public async Task AskedTwice_IsAskedOnce()
    {
        await using var stand = await CaseStand.Effective.OpenAsync();
        await Task.WhenAll(AskAsync(stand), AskAsync(stand));
        await OnlyAsync(stand);
    }

    [Fact]
    public async Task Filed_ItIsOver()
    {
        await using var stand = await CaseStand.Effective.OpenAsync();
        await AskAsync(stand);
        var asked = await OnlyAsync(stand);
        await stand.TakeAsync("prepare-confirmation", Feng, new PrepareConfirmationInput { Court = "渝0106", EveryoneChooses = true });
        foreach (var name in new[] { "张某甲", "李某乙", "王某丙" }) await stand.TakeAsync("sign-application", Feng, new SignInput { Signatory = name, Method = Domain.Agreements.SigningMethod.OnPaper, Understood = true });
        await stand.TakeAsync("file-confirmation", Feng, Journeys.Materials);

        Assert.Equal("over", Assert.Single((await Store(stand).NoteAsync(Judge, asked.Id, null, "再看")).Refusals).Code);
        Assert.Equal(DocketGroup.ToAccept, Assert.Single(await Docket(stand).ListAsync(Judge)).Group);
        Assert.Empty((await Queries(stand).FindForCourtAsync(asked.Id, Judge))!.Clauses);
        Assert.Equal("not-filed", Assert.Single((await AskAsync(stand)).Refusals).Code);
    }

    [Fact]
    public async Task OtherCourtsAndOtherMediators_HaveNoPartInIt()
    {
        await using var stand = await CaseStand.Effective.OpenAsync();
        Assert.Equal("role", Assert.Single((await Store(stand).AskAsync(Chu, stand.Id, "渝0106", true, "当面")).Refusals).Code);
        await AskAsync(stand);
        var asked = await OnlyAsync(stand);
        Assert.Null(await Queries(stand).FindForCourtAsync(asked.Id, OtherJudge));
        Assert.Empty(await Docket(stand).ListAsync(OtherJudge));
        foreach (var who in new[] { OtherJudge, Chu, Officer }) Assert.Equal("role", Assert.Single((await Store(stand).NoteAsync(who, asked.Id, null, "话")).Refusals).Code);
        Assert.Equal("role", Assert.Single((await Store(stand).EndAsync(Judge, asked.Id)).Refusals).Code);
        Assert.Null(await Queries(stand).FindForRoomAsync(stand.Id, Chu));
    }

    [Fact]
    public async Task EmptyComment_OrAClauseThatIsNotThere_IsSaidBesideItsField()
    {
        await using var stand = await CaseStand.Effective.OpenAsync();
        await AskAsync(stand);
        var asked = await OnlyAsync(stand);
        Assert.Equal(["clause", "words"], (await Store(stand).NoteAsync(Judge, asked.Id, 9, " ")).Faults.Select(f => f.Field));
        Assert.Equal("words", Assert.Single((await Store(stand).NoteAsync(Judge, asked.Id, null, new string('字', 2001))).Faults).Field);
    }

    [Fact]
    public async Task EndedByTheRoom_LeavesTheDocket_AndTheChainHolds()
    {
        await using var stand = await CaseStand.Effective.OpenAsync();
        await AskAsync(stand);
        var asked = await OnlyAsync(stand);
        Assert.True((await Store(stand).EndAsync(Feng, asked.Id)).Ok);
        Assert.Equal("over", Assert.Single((await Store(stand).NoteAsync(Judge, asked.Id, null, "再看")).Refusals).Code);
        Assert.Empty(await Docket(stand).ListAsync(Judge));
        await using var db = stand.Database.Open();
        Assert.Equal(["pre-review-asked", "pre-review-ended"], await db.Events.Where(e => e.StepKey.StartsWith("pre-review")).OrderBy(e => e.Sequence).Select(e => e.StepKey).ToListAsync());
    }

    private static IDbContextFactory<MediationDbContext> Contexts(StandingCase stand) => stand.Database.Services.GetRequiredService<IDbContextFactory<MediationDbContext>>();

    private static PreReviewStore Store(StandingCase stand) => new(stand.Database.Services.GetRequiredService<WriteUnit>(), stand.Clock);

    private static PreReviewQueries Queries(StandingCase stand) => new(Contexts(stand), stand.Cases, new(Contexts(stand), stand.Clock), stand.Clock);

    private static DocketQueries Docket(StandingCase stand) => new(Contexts(stand), stand.Clock);

    private static Task<PreReviewAnswer> AskAsync(StandingCase stand) => Store(stand).AskAsync(Feng, stand.Id, "渝0106", true, "当面说的，都同意");

    private static async Task<PreReview> OnlyAsync(StandingCase stand)
    {
        await using var db = stand.Database.Open();
        return await db.PreReviews.SingleAsync();
    }
}
