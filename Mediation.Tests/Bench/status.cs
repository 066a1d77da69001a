// Measures the status page of a running site as a phone gets it: bytes on the wire, scripts, time until it can be used.
//     dotnet run Mediation.Tests/Bench/status.cs -- http://127.0.0.1:5080 CODE DIGITS
// CODE and DIGITS are a case's query code and the last four digits of a party's phone. Bars: 30 kB without images, no script needed, 100 ms.
#:property PublishAot=false
#:package Microsoft.Playwright

using System.Globalization;
using Microsoft.Playwright;

const int Rounds = 15;
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (args is not [var site, var code, var digits])
{
    Console.Error.WriteLine("Needs the address of the site, a query code and four digits.");
    return 2;
}

using var playwright = await Playwright.CreateAsync();
await using var browser = await playwright.Chromium.LaunchAsync(new()
{
    ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium", Args = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"],
});
foreach (var script in new[] { true, false })
{
    var (interactive, complete, answered) = (new List<double>(), new List<double>(), new List<double>());
    var bytes = new SortedDictionary<string, double>(StringComparer.Ordinal);
    for (var i = 0; i < Rounds; i++)
    {
        var context = await browser.NewContextAsync(new() { BaseURL = site, JavaScriptEnabled = true, Locale = "zh-CN", ViewportSize = new() { Width = 390, Height = 844 } });
        var page = await context.NewPageAsync();
        await page.GotoAsync("/status");
        await page.FillAsync("#code", code);
        await page.FillAsync("#digits", digits);
        await page.ClickAsync("main form button[type=submit]");
        await page.Locator(".road").WaitForAsync();
        // The same page anew, with nothing kept from before and, in the second half, without its script.
        var network = await context.NewCDPSessionAsync(page);
        await network.SendAsync("Network.enable");
        await network.SendAsync("Network.setCacheDisabled", new() { ["cacheDisabled"] = true });
        if (!script) await page.RouteAsync("**/*.js", route => route.AbortAsync());
        var (names, sizes) = (new Dictionary<string, string>(StringComparer.Ordinal), new Dictionary<string, double>(StringComparer.Ordinal));
        network.Event("Network.responseReceived").OnEvent += (_, e) => names[e!.Value.GetProperty("requestId").GetString()!] = $"{e.Value.GetProperty("type").GetString()} {new Uri(e.Value.GetProperty("response").GetProperty("url").GetString()!).AbsolutePath}";
        network.Event("Network.loadingFinished").OnEvent += (_, e) => sizes[e!.Value.GetProperty("requestId").GetString()!] = e.Value.GetProperty("encodedDataLength").GetDouble();
        await page.GotoAsync("/status", new() { WaitUntil = WaitUntilState.NetworkIdle });
        var times = await page.EvaluateAsync<double[]>("(() => { const n = performance.getEntriesByType('navigation')[0]; return [n.domInteractive, n.loadEventEnd, n.responseStart] })()");
        interactive.Add(times[0]);
        complete.Add(times[1]);
        answered.Add(times[2]);
        foreach (var (id, size) in sizes) bytes[names.GetValueOrDefault(id, id)] = size;
        await context.CloseAsync();
    }

    var counted = bytes.Where(b => !b.Key.StartsWith("Image", StringComparison.Ordinal) && !b.Key.EndsWith(".svg", StringComparison.Ordinal)).ToList();
    Console.WriteLine(script ? "as served" : "with its script blocked");
    foreach (var (name, size) in counted) Console.WriteLine($"  {size,8:0} bytes  {name}");
    Console.WriteLine($"  {counted.Sum(b => b.Value),8:0} bytes with headers, without images (bar 30,000)");
    Console.WriteLine($"  domInteractive {Median(interactive):0} ms ({interactive.Min():0}-{interactive.Max():0}), first byte {Median(answered):0} ms, load event {Median(complete):0} ms, {Rounds} rounds (bar 100)");
}

return 0;

static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
