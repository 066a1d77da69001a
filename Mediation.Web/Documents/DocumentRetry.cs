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
                await MakeAllAsync(stoppingToken);
            }
            catch (Exception e) when (!stoppingToken.IsCancellationRequested)
            {
                Later(log, e);
            }
        }
    }

    /// <summary>Makes what waits, case by case: one whose papers cannot be made holds up no other.</summary>
    public async Task MakeAllAsync(CancellationToken ct = default)
    {
        foreach (var id in await documents.WaitingAsync(ct))
        {
            try
            {
                await documents.MakeAsync(id, ct: ct);
            }
            catch (Exception e) when (!ct.IsCancellationRequested)
            {
                NotMade(log, id, e);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "案件 {CaseId} 的公文没有生成，其他案件照办，一分钟后再试。 Papers of this case were not made; the others are, and it is tried again in a minute.")]
    private static partial void NotMade(ILogger logger, Guid caseId, Exception e);

    [LoggerMessage(Level = LogLevel.Warning, Message = "公文这次没有生成，一分钟后再生成。 Papers were not made; they will be in a minute.")]
    private static partial void Later(ILogger logger, Exception e);
}
