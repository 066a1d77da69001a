using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Mediation.Tests.Walks;

/// <summary>A form, or one row of it, filled in by what the labels say.</summary>
internal sealed class Form(ILocator fields)
{
    /// <summary>The form itself.</summary>
    public ILocator Within => fields;

    private ILocator Own => fields.Locator(":scope > .field");

    public ILocator Field(string label) => Own.GetByLabel(Named(label));

    public Task FillAsync(string label, string value) => Field(label).FillAsync(value);

    public Task FillAsync(string label, DateOnly day) => FillAsync(label, day.ToString("yyyy-MM-dd"));

    public Task TickAsync(string label) => Field(label).CheckAsync();

    /// <summary>Chooses the entry of that name, or the only one that contains it.</summary>
    public async Task ChooseAsync(string label, string entry)
    {
        var list = Field(label);
        await list.WaitForAsync();
        var all = await list.Locator("option").AllTextContentsAsync();
        var found = all.FirstOrDefault(o => o == entry) ?? all.Single(o => o.Contains(entry, StringComparison.Ordinal));
        await list.SelectOptionAsync(new SelectOptionValue { Label = found });
    }

    public async Task<Form> AddAsync(string rows)
    {
        var boxes = Rows(rows).Locator(":scope > .row-box");
        var before = await boxes.CountAsync();
        await Rows(rows).GetByRole(AriaRole.Button, new() { Name = $"加一行：{rows}", Exact = true }).ClickAsync();
        await boxes.Nth(before).WaitForAsync();
        return Row(rows, before);
    }

    public Form Row(string rows, int index) => new(Rows(rows).Locator(":scope > .row-box").Nth(index).Locator(":scope > .row-fields"));

    private ILocator Rows(string label) => fields.Locator(":scope > fieldset.rows").Filter(new() { Has = fields.Page.Locator($"legend:text-is('{label}')") });

    private static Regex Named(string label) => new($@"^\s*{Regex.Escape(label)}\s*(（可不填）)?\s*$");
}
