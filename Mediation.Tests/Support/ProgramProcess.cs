using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Mediation.Tests.Support;

/// <summary>The real program in a process of its own, so that it can be killed in mid-sentence and started again on the same database and port.</summary>
internal sealed class ProgramProcess : IAsyncDisposable
{
    private readonly string database;
    private Process? process;

    private ProgramProcess(string database, int port) => (this.database, Address) = (database, new($"http://127.0.0.1:{port}/"));

    public Uri Address { get; }

    /// <summary>Starts it on a free port and waits until it answers.</summary>
    public static async Task<ProgramProcess> StartAsync(string database)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();
        var program = new ProgramProcess(database, port);
        await program.StartAsync();
        return program;
    }

    /// <summary>Starts it again where it was.</summary>
    public async Task StartAsync()
    {
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = AppContext.BaseDirectory, RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(typeof(Program).Assembly.Location);
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["ASPNETCORE_CONTENTROOT"] = Architecture.Repository.At("Mediation.Web");
        start.Environment["ASPNETCORE_URLS"] = Address.ToString();
        start.Environment["Demonstration__Load"] = "false";
        start.Environment["Database__ConnectionString"] = $"Data Source={database}";
        start.Environment["Logging__LogLevel__Default"] = "Error";
        process = Process.Start(start)!;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        using var http = new HttpClient { BaseAddress = Address };
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                if ((await http.GetAsync("account/sign-in")).IsSuccessStatusCode) return;
            }
            catch (HttpRequestException) when (attempt < 600 && !process.HasExited)
            {
                // Not up yet.
            }
            Assert.False(process.HasExited, "The program stopped while starting.");
            await Task.Delay(100);
        }
    }

    /// <summary>Kills it as a power cut would: nothing is told, nothing is put in order.</summary>
    public async Task KillAsync()
    {
        process!.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        process = null;
    }

    public async ValueTask DisposeAsync()
    {
        if (process is not null) await KillAsync();
    }
}
