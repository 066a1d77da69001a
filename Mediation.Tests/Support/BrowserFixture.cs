using Mediation.Tests.Support;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(BrowserFixture))]

namespace Mediation.Tests.Support;

/// <summary>One Chromium for the whole run. Every page gets a context of its own, so tests share no cookies.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private readonly SemaphoreSlim starting = new(1);
    private IPlaywright? playwright;
    private IBrowser? browser;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    /// <summary>A fresh page of the given width in CSS pixels, in Chinese, at the given address.</summary>
    public async Task<IPage> OpenAsync(Uri address, int width = 1280, int height = 900, string locale = "zh-CN", bool script = true)
    {
        var context = await (await StartedAsync()).NewContextAsync(new()
        {
            BaseURL = address.ToString(),
            Locale = locale,
            JavaScriptEnabled = script,
            TimezoneId = "Asia/Shanghai",
            ViewportSize = new() { Width = width, Height = height },
        });
        context.SetDefaultTimeout(15_000);
        return await context.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.CloseAsync();
        }
        playwright?.Dispose();
        starting.Dispose();
    }

    /// <summary>Chromium starts with the first page asked for: a run of domain tests alone does not need it.</summary>
    private async Task<IBrowser> StartedAsync()
    {
        await starting.WaitAsync();
        try
        {
            playwright ??= await Playwright.CreateAsync();
            return browser ??= await playwright.Chromium.LaunchAsync(new()
            {
                ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium",
                Args = Arguments,
            });
        }
        finally
        {
            starting.Release();
        }
    }
}
