using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Mediation.Tests.Support;
using Microsoft.Playwright;

namespace Mediation.Tests.Walks;

/// <summary>What must hold of every page however wide the screen is.</summary>
internal static class Look
{
    private static readonly int[] Widths = [320, 390, 768, 1280, 1920];
    private static readonly AxeRunOptions Rules = new() { RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] } };

    /// <summary>Where the page scrolls sideways; empty if nowhere. Leaves it 1280 wide.</summary>
    public static async Task<IReadOnlyList<string>> SidewaysAsync(IPage page, string name)
    {
        var found = new List<string>();
        foreach (var width in Widths)
        {
            await page.SetViewportSizeAsync(width, 900);
            if (await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth") is > 0 and var over)
                found.Add($"{name} at {width}: {over} too wide: {await page.EvaluateAsync<string>(Widest)}");
        }
        await page.SetViewportSizeAsync(1280, 900);
        return found;
    }

    /// <summary>The barriers axe finds at a width, and the ids that do not lead to one element. Leaves the page 1280 wide.</summary>
    public static async Task<IReadOnlyList<string>> BarriersAsync(IPage page, string name, int width)
    {
        await page.SetViewportSizeAsync(width, 900);
        var result = await page.RunAxe(Rules);
        await page.SetViewportSizeAsync(1280, 900);
        var barriers = result.Violations.Select(v => $"{name} at {width}: {v.Id}: {string.Join(" ", v.Nodes.Take(2).Select(n => n.Html))}");
        return [.. barriers, .. (await page.WrongIdsAsync()).Select(wrong => $"{name}: {wrong}")];
    }

    private const string Widest = """
        (() => { const w = document.documentElement.clientWidth;
          return [...document.querySelectorAll('main *')].filter(e => e.getBoundingClientRect().right > w + 1).slice(-2).map(e => e.outerHTML.slice(0, 160)).join(' ') })()
        """;
}
