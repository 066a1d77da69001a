using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Playwright;

namespace Mediation.Tests.Support;

/// <summary>A label, a hint and a fault reach their field by its id: each id is given once, and each pointer finds one.</summary>
internal static class PageIds
{
    private static readonly string[] Pointers = ["for", "aria-describedby", "aria-labelledby", "aria-controls"];

    /// <summary>What is wrong with the ids of a page; empty if nothing.</summary>
    public static IReadOnlyList<string> WrongIds<T>(this IRenderedComponent<T> page) where T : IComponent
    {
        var ids = page.FindAll("[id]").Select(e => e.Id!).ToList();
        var pointed = Pointers.SelectMany(p => page.FindAll($"[{p}]").SelectMany(e => e.GetAttribute(p)!.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
        return Wrong(ids, pointed);
    }

    /// <summary>What is wrong with the ids of a page as the browser has it; empty if nothing.</summary>
    public static async Task<IReadOnlyList<string>> WrongIdsAsync(this IPage page) =>
        Wrong(
            await page.EvaluateAsync<string[]>("[...document.querySelectorAll('[id]')].map(e => e.id)"),
            await page.EvaluateAsync<string[]>("names => names.flatMap(n => [...document.querySelectorAll(`[${n}]`)].flatMap(e => e.getAttribute(n).split(/\\s+/).filter(id => id)))", Pointers));

    private static List<string> Wrong(IReadOnlyCollection<string> ids, IEnumerable<string> pointed) =>
        [.. ids.CountBy(id => id).Where(c => c.Value > 1).Select(c => $"{c.Key} is given {c.Value} times"), .. pointed.Except(ids).Select(id => $"{id} is pointed at and not there")];
}
