using Microsoft.Playwright;

namespace Mediation.Tests.Support;

/// <summary>Opening interactive pages: a click before the circuit is up would be lost.</summary>
internal static class LivePage
{
    public static async Task GotoLiveAsync(this IPage page, string path)
    {
        await page.GotoAsync(path);
        await page.WaitUntilLiveAsync();
    }

    public static Task WaitUntilLiveAsync(this IPage page) =>
        page.Locator("main[data-live=true]").WaitForAsync(new() { State = WaitForSelectorState.Attached });
}
