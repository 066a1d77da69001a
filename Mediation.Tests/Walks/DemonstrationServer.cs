using Mediation.Tests.Support;
using Mediation.Tests.Walks;

[assembly: AssemblyFixture(typeof(DemonstrationServer))]

namespace Mediation.Tests.Walks;

/// <summary>The program as a newcomer starts it, with the demonstration, once for every walk. It starts with the first walk.</summary>
public sealed class DemonstrationServer : IAsyncDisposable
{
    private readonly Lazy<ServerFixture> server = new(() => new ServerFixture());

    public Uri Address => server.Value.Address;

    public IServiceProvider Services => server.Value.Services;

    public async ValueTask DisposeAsync()
    {
        if (server.IsValueCreated) await server.Value.DisposeAsync();
    }
}
