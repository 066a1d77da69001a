using Bunit;
using Mediation.Domain.Confirmation;
using Mediation.Tests.Support;
using Mediation.Web.Confirmation;
using Mediation.Web.Data;
using Microsoft.Extensions.DependencyInjection;
using static Mediation.Tests.Support.TestDirectory;

namespace Mediation.Tests.Confirmation;

/// <summary>The court's pages say whose turn it is, drop no typed word and show who is waiting.</summary>
public sealed class CourtDeskTests : StaffPages
{
    [Fact]
    public async Task UnservedRuling_IsTheClerksNext()
    {
        await BeginAsync(CaseStand.Confirmed, Clerk);
        var page = Open();

        Assert.Contains("送达裁定", page.Find("dl.answers").TextContent);
        Assert.NotNull(page.Find("details[open] #step-serve-paper"));
        Assert.Empty(page.FindAll("#step-serve-paper input[checked]"));
    }

    [Fact]
    public async Task WordsInAFieldForNumbers_AreAFaultBesideIt_AndTheClauseIsChosen()
    {
        await BeginAsync(CaseStand.Filed, Clerk);
        var page = Open();
        Assert.Equal(6, page.FindAll("select#f-order-supplement-clause option").Count);
        page.Find("#f-order-supplement-missing").Change("送达地址确认书");
        page.Find("#f-order-supplement-days").Change("三日");

        await page.Find("#step-order-supplement").SubmitAsync();

        page.WaitForAssertion(() => Assert.Contains("这里要填数字", page.Find("#f-order-supplement-days-fault").TextContent));
        Assert.Equal("三日", page.Find("#f-order-supplement-days").GetAttribute("value"));
        Assert.Equal(ConfirmationState.Filed, (await Case.LoadAsync()).Confirmation!.State);
        page.Find("#f-order-supplement-days").Change("３");
        await page.Find("#step-order-supplement").SubmitAsync();
        page.WaitForAssertion(() => Assert.NotNull(page.Find("#review-done")));
        Assert.Equal(3, (await Case.LoadAsync()).Deadlines.Last(d => d.Kind == Domain.Deadlines.DeadlineKind.D34).Length);
    }

    [Fact]
    public async Task RequestToLookOn_AppearsOnTheOpenDocket()
    {
        await BeginAsync(CaseStand.Effective, Judge);
        var page = Render<DocketPage>();
        Assert.Empty(page.FindAll("[data-row]"));

        var store = new PreReviewStore(Services.GetRequiredService<WriteUnit>(), Clock);
        Assert.True((await store.AskAsync(Feng, Case.Id, "渝0106", true, "当面同意")).Ok);

        page.WaitForAssertion(() => Assert.Equal("当事人还在调解室1件", page.Find("h2.after").TextContent), TimeSpan.FromSeconds(15));
    }

    private IRenderedComponent<ReviewPage> Open() => Render<ReviewPage>(p => p.Add(r => r.Id, Case.Id));
}
