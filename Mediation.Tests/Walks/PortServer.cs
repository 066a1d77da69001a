using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Mediation.Tests.Walks;

/// <summary>The program on a given database and port, so that it can stop and start again under a browser.</summary>
internal sealed class PortServer : WebApplicationFactory<Program>
{
    private readonly string file;

    public PortServer(string file, int port)
    {
        this.file = file;
        UseKestrel(options => options.Listen(IPAddress.Loopback, port));
        StartServer();
    }

    public Uri Address => ClientOptions.BaseAddress;

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        builder.UseSetting("Demonstration:Load", "false");
        builder.UseSetting("Database:ConnectionString", $"Data Source={file}");
    }
}
