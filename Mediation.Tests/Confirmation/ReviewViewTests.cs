using Mediation.Domain.Confirmation;
using Mediation.Domain.Workflow.Steps;
using Mediation.Tests.Support;
using Mediation.Web.Confirmation;
using static Mediation.Tests.Support.TestDirectory;

namespace Mediation.Tests.Confirmation;

/// <summary>What a judge has before them: clause, evidence, record, the machine's notes and the days.</summary>
public sealed class ReviewViewTests
{
    [Fact]
    public async Task Clauses_StandBesideWhatSpeaksOfThem()
    {
        await using var stand = await CaseStand.UnderReview.OpenAsync();

        var view = ReviewView.Of(await stand.ContextAsync(Judge))!;

        Assert.Equal(5, view.Clauses.Count);
        Assert.Contains("51,300.00", view.Clauses[0].Text);
        Assert.Contains("不再到渝某甲观光农业有限公司的办公点聚集", view.Clauses[4].Text);
        Assert.Contains(view.Clauses[3].Record, r => r.Words == "2026年度土地流转费102,600.00元未付。");
        Assert.Contains(view.Clauses[0].Evidence, e => e.Title == "土地流转合同");
        Assert.Empty(view.Clauses[4].Evidence);
        Assert.Contains("金额102,600.00元", view.Clauses[3].Record.First(r => r.IsConfirmedFact).By.Select(b => b.Zh));
        Assert.Equal(["某村二组31户", "渝某甲观光农业有限公司"], view.Parties.Select(p => p.Name));
        Assert.All(view.Parties.SelectMany(p => p.Signers), s => Assert.True(s.SignedAgreement && s.SignedApplication));
        Assert.Contains("31人（户），授权书31份", view.Parties[0].Notes.Select(n => n.Words.Zh));
    }

    [Fact]
    public async Task YearlyClauseWithoutLastYear_IsNotedBesideItAndInTheList()
    {
        await using var stand = await CaseStand.Drafting.OpenAsync();
        var draft = D1.Draft();
        draft.Obligations[3].LastYear = null;
        await stand.TakeAsync("draft-agreement", Feng, draft);
        await stand.TakeAsync("finalise-agreement", Feng, new FinaliseInput { WarningsRead = true });
        await FileAsync(stand);

        var view = ReviewView.Of(await stand.ContextAsync(Judge))!;

        Assert.Contains("没有写付到哪一年为止", view.Clauses[3].Warning!.Value.Zh);
        Assert.Contains("in which year the payments end", view.Clauses[3].Warning!.Value.En);
        var clear = Assert.Single(view.Checklist, i => i.Code == "358(5)");
        Assert.True(clear.NeedsAttention);
        Assert.Contains("没有写付到哪一年为止", clear.Found.Zh);
    }

    [Fact]
    public async Task YearlyClauseWithLastYear_IsNotNotedForIt()
    {
        await using var stand = await CaseStand.UnderReview.OpenAsync();

        var json = ViewJson.Of(ReviewView.Of(await stand.ContextAsync(Judge))!);

        Assert.DoesNotContain("没有写付到哪一年为止", json);
    }

    [Fact]
    public async Task Days_AreTheCourts()
    {
        await using var stand = await CaseStand.UnderReview.OpenAsync();

        var view = ReviewView.Of(await stand.ContextAsync(Judge))!;

        // Accepted on Thursday 6 August 2026: 15 days to Friday 21 August; 30 days end on Saturday 5 September and run to Monday.
        Assert.Equal((new DateOnly(2026, 8, 21), new DateOnly(2026, 9, 7)), (view.Due, view.LimitOn));
        Assert.Equal((ConfirmationState.UnderReview, "（2026）渝0106诉前调确1号"), (view.State, view.CourtNumber));
        Assert.Null(view.DecidedAt);
    }

    [Fact]
    public async Task CaucusNotes_AreNotInItEvenWhenTheFileHasThemLoaded()
    {
        await using var stand = await CaseStand.UnderReview.OpenAsync();
        var context = (await stand.Cases.FindContextAsync(stand.Id, Judge, withCaucus: true))!;
        Assert.NotEmpty(context.Case.CaucusNotes);

        Assert.DoesNotContain("捌万", ViewJson.Of(ReviewView.Of(context)!));
    }

    [Fact]
    public async Task WithoutApplication_ThereIsNoView()
    {
        await using var stand = await CaseStand.Effective.OpenAsync();

        Assert.Null(ReviewView.Of(await stand.ContextAsync(Feng)));
    }

    [Fact]
    public async Task Offers_AreOfTheConfirmationAlone()
    {
        await using var stand = await CaseStand.UnderReview.OpenAsync();

        var offers = ReviewView.Of(await stand.ContextAsync(Judge))!.Offers;

        Assert.Contains(offers, o => o.Step.Key == "question-parties" && o.IsOpen);
        Assert.Contains(offers, o => o.Step.Key == "confirm" && !o.IsOpen && o.MissingCount == 1);
        Assert.DoesNotContain(offers, o => o.Step.Key == "record-performance");
    }

    private static async Task FileAsync(StandingCase stand)
    {
        await SignAsync(stand, "sign-agreement");
        await stand.TakeAsync("sign-as-mediator", Feng, new SignAsMediatorInput { Method = Domain.Agreements.SigningMethod.OnPaper });
        await stand.TakeAsync("seal", Director);
        await stand.TakeAsync("prepare-confirmation", Feng, new PrepareConfirmationInput { Court = "渝0106", EveryoneChooses = true });
        await SignAsync(stand, "sign-application");
        await stand.TakeAsync("file-confirmation", Feng, Journeys.Materials);
    }

    private static async Task SignAsync(StandingCase stand, string step)
    {
        foreach (var name in new[] { "张某甲", "李某乙", "王某丙" })
            await stand.TakeAsync(step, Feng, new SignInput { Signatory = name, Method = Domain.Agreements.SigningMethod.OnPaper, Understood = true });
    }
}
