using Mediation.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Documents;

/// <summary>Every minute, makes the papers that could not be made before: the font has come, the store is free again.</summary>
public sealed partial class DocumentRetry(DocumentService documents, TimeProvider time, ILogger<DocumentRetry> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                foreach (var id in await documents.WaitingAsync(stoppingToken)) await documents.MakeAsync(id, ct: stoppingToken);
            }
            catch (Exception e) when (e is StoreBusyException or DbUpdateException or System.Data.Common.DbException)
            {
                Later(log, e);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "数据库忙，公文一分钟后再生成。 The store was busy; papers will be made in a minute.")]
    private static partial void Later(ILogger logger, Exception e);
}
