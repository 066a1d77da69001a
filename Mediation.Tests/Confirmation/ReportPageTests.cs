using Bunit;
using Mediation.Tests.Support;
using Mediation.Web.Confirmation;
using static Mediation.Tests.Support.TestDirectory;

namespace Mediation.Tests.Confirmation;

/// <summary>The report's dates: one that is missing or turned round is a fault beside it and shows no list of another period.</summary>
public sealed class ReportPageTests : StaffPages
{
    [Theory]
    [InlineData("", "请选开始和结束的日子。")]
    [InlineData("2027-01-01", "开始的一天要在结束的一天以前。")]
    [InlineData("0001-01-01", "年份要在2000和2100之间。")]
    public async Task ImpossibleDay_IsAFault_AndTheOldListIsGone(string from, string said)
    {
        await BeginAsync(CaseStand.Confirmed, Judge);
        var page = Render<ReportPage>();
        Assert.Equal($"docket/{Case.Id}", page.Find("table.report td a").GetAttribute("href"));

        page.Find("#r-from").Change(from);
        await page.Find("form.period").SubmitAsync();

        Assert.Equal((said, "true"), (page.Find("#r-fault").TextContent, page.Find("#r-from").GetAttribute("aria-invalid")));
        Assert.Empty(page.FindAll("table.report"));
        page.Find("#r-from").Change("2026-01-01");
        await page.Find("form.period").SubmitAsync();
        Assert.Single(page.FindAll("table.report tbody tr"));
    }

    [Fact]
    public async Task Director_IsLedToTheCase()
    {
        await BeginAsync(CaseStand.Confirmed, Director);

        Assert.Equal($"cases/{Case.Id}", Render<ReportPage>().Find("table.report td a").GetAttribute("href"));
    }
}
