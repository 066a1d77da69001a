using Mediation.Domain.Workflow;
using Mediation.Tests.Support;
using Mediation.Web.Demo;
using Mediation.Web.Play;
using Microsoft.Extensions.DependencyInjection;

namespace Mediation.Tests.Walks;

/// <summary>The program with the demonstration and, beside it, a case in each state that is seldom met.</summary>
public sealed class SeldomServer : IAsyncLifetime
{
    private readonly ServerFixture server = new();

    public Uri Address => server.Address;

    public IServiceProvider Services => server.Services;

    public async ValueTask InitializeAsync()
    {
        var (file, faults) = PlayFile.Parse(await File.ReadAllBytesAsync(Path.Combine(AppContext.BaseDirectory, "Walks", "seldom.json")),
            DemonstrationDirectory.All, DemonstrationAccounts.People, StepContext.DayOf(DateTime.UtcNow));
        Assert.Empty(faults.Select(f => f.In(english: true)));
        var told = new StringWriter();
        var outcome = await Services.GetRequiredService<PlayRunner>().RunAsync(file!, told, english: true);
        Assert.True(outcome.AsWritten, $"{told}");
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();
}
