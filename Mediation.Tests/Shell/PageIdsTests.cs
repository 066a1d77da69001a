using Bunit;
using Mediation.Domain.Access;
using Mediation.Tests.Support;
using Mediation.Web.Agreements;
using Mediation.Web.Cases;
using Mediation.Web.Confirmation;
using Mediation.Web.Desk;
using Mediation.Web.Sessions;
using Microsoft.AspNetCore.Components;
using static Mediation.Tests.Support.TestDirectory;

namespace Mediation.Tests.Shell;

/// <summary>Pages with several forms open at once, also after each was refused: a label or a sentence about a fault leads to its own field.</summary>
public sealed class PageIdsTests : StaffPages
{
    private static readonly Actor[] People = [Officer, Registrar, Director, Feng, Clerk, Judge];

    [Theory]
    [InlineData(nameof(CaseStand.Referred), "officer")]
    [InlineData(nameof(CaseStand.Referred), "registrar")]
    [InlineData(nameof(CaseStand.Accepted), "director")]
    [InlineData(nameof(CaseStand.Mediating), "feng")]
    [InlineData(nameof(CaseStand.Drafting), "feng")]
    [InlineData(nameof(CaseStand.Signing), "feng")]
    [InlineData(nameof(CaseStand.Signing), "director")]
    [InlineData(nameof(CaseStand.Effective), "feng")]
    [InlineData(nameof(CaseStand.Filed), "clerk")]
    [InlineData(nameof(CaseStand.UnderReview), "judge")]
    [InlineData(nameof(CaseStand.Confirmed), "feng")]
    public async Task CasePageWithEachFormOpened_GivesNoIdTwice(string stand, string reader)
    {
        await BeginAsync(stand, reader);
        var page = Render<CasePage>(p => p.Add(c => c.Id, Case.Id));
        Assert.Empty(page.WrongIds());

        foreach (var step in page.FindAll(".later button.tap").Select(b => b.TextContent).ToList())
        {
            page.FindAll(".later button.tap").Single(b => b.TextContent == step).Click();
            Assert.Empty(page.WrongIds());
        }
    }

    [Fact]
    public async Task CasePageWithTwoFormsRefused_GivesNoIdTwice()
    {
        await BeginAsync(CaseStand.Confirmed, Feng);
        var page = Render<CasePage>(p => p.Add(c => c.Id, Case.Id));
        page.FindAll(".later button.tap").Single(b => b.TextContent == "记回访").Click();

        // Both ask on which day.
        await RefuseAsync(page, "record-performance", "follow-up");
    }

    [Fact]
    public async Task SittingWithEveryFormRefused_GivesNoIdTwice()
    {
        await BeginAsync(CaseStand.Mediating, Feng);
        var page = Render<SittingPage>(p => p.Add(c => c.Id, Case.Id));

        await RefuseAsync(page, "note-caucus", "close-session", "add-evidence");
    }

    [Fact]
    public async Task AgreementWithBothFormsRefused_GivesNoIdTwice()
    {
        await BeginAsync(CaseStand.Drafting, Feng);
        var page = Render<AgreementPage>(p => p.Add(c => c.Id, Case.Id));
        await RefuseAsync(page, "finalise-agreement");

        page.Find("#f-draft-agreement-facts").Change("");
        await RefuseAsync(page, "draft-agreement");
    }

    [Fact]
    public async Task ApplicationBeforeTheClerk_GivesNoIdTwice()
    {
        await BeginAsync(CaseStand.Filed, Clerk);
        await RefuseAsync(Render<ReviewPage>(p => p.Add(c => c.Id, Case.Id)), "propose-refusal", "order-supplement");
    }

    [Fact]
    public async Task ApplicationBeforeTheJudge_GivesNoIdTwice()
    {
        await BeginAsync(CaseStand.UnderReview, Judge);
        await RefuseAsync(Render<ReviewPage>(p => p.Add(c => c.Id, Case.Id)), "question-parties", "reject");
    }

    [Theory]
    [InlineData("officer", "refer")]
    [InlineData("registrar", "draft-application")]
    [InlineData("feng", "open-proactively")]
    public async Task NewCaseRefused_GivesNoIdTwice(string reader, string step)
    {
        await BeginAsync(nameof(CaseStand.Accepted), reader);
        await RefuseAsync(Render<NewCasePage>(p => p.Add(c => c.Key, step)), step);
    }

    [Fact]
    public async Task Lists_GiveNoIdTwice()
    {
        await BeginAsync(CaseStand.UnderReview, Judge);

        Assert.Empty(Render<TodayPage>().WrongIds());
        Assert.Empty(Render<CaseListPage>().WrongIds());
        Assert.Empty(Render<DocketPage>().WrongIds());
    }

    private Task BeginAsync(string stand, string reader) =>
        BeginAsync((CaseStand)typeof(CaseStand).GetField(stand)!.GetValue(null)!, People.Single(p => p.Id == reader));

    /// <summary>Sends each form without what it needs, and looks at the page when its faults stand in it.</summary>
    private static async Task RefuseAsync<T>(IRenderedComponent<T> page, params string[] steps) where T : IComponent
    {
        foreach (var step in steps)
        {
            await page.Find($"#step-{step}").SubmitAsync();
            page.WaitForElement($"#step-{step} .wrong");
        }
        Assert.Empty(page.WrongIds());
    }
}
