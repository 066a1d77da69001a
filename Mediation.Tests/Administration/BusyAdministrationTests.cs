using Bunit;
using Mediation.Tests.Support;
using Mediation.Web.Administration;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Tests.Administration;

/// <summary>What an administrator sees while another process holds the store.</summary>
public sealed class BusyAdministrationTests : StaffPages
{
    [Fact]
    public async Task NewValue_StaysInItsFieldAndIsTakenOnceTheStoreIsFree()
    {
        await BeginAsync(CaseStand.Referred, TestDirectory.Administrator);
        var page = Render<RulesPage>();
        page.Find("#r-what").Change("D07");
        page.Find("#r-value").Change("45");
        page.Find("#r-reason").Change("司法局通知");
        await using (await HeldStore.OfAsync(Case.Database))
        {
            await page.Find("form.new").SubmitAsync();
            Assert.Contains("系统正忙，没有保存。", page.Find(".notice.soon").TextContent);
            Assert.Equal("45", page.Find("#r-value").GetAttribute("value"));
        }
        await page.Find("form.new").SubmitAsync();
        Assert.Empty(page.FindAll(".notice.soon"));
        await using var db = Case.Database.Open();
        Assert.Equal(45, (await db.LengthSettings.SingleAsync()).Length);
    }
}
