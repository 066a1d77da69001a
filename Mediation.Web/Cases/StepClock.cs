using System.Security.Cryptography;
using System.Text;
using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Workflow;
using Mediation.Domain.Workflow.Steps;
using Mediation.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Cases;

/// <summary>
/// Takes the steps the process leaves to the clock (SY): material that was not brought in time (T07), an oral agreement's effect (T28), a due
/// day that passed (T30). It goes through the one write path like everybody, and what is not due yet is refused there.
/// </summary>
public sealed partial class StepClock(StepRunner runner, IDbContextFactory<MediationDbContext> contexts, TimeProvider time, ILogger<StepClock> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(10);

    /// <summary>The clock as an actor.</summary>
    public static Actor Clock { get; } = new("clock", "系统", new HashSet<Role> { Role.System });

    /// <summary>Takes what is due at a moment.</summary>
    /// <returns>How many steps were taken.</returns>
    public async Task<int> RunDueAsync(DateTime nowUtc, CancellationToken ct = default)
    {
        var today = StepContext.DayOf(nowUtc);
        var taken = 0;
        await using var db = await contexts.CreateDbContextAsync(ct);
        var due = await db.Cases.AsNoTracking()
            .Where(c => c.State == CaseState.OralAgreement
                || (c.State == CaseState.AwaitingSupplement && c.Deadlines.Any(d => d.Kind == DeadlineKind.D02 && d.StoppedAt == null && d.DueOn < today))
                || (c.State == CaseState.Performing && c.Deadlines.Any(d => d.Kind == DeadlineKind.D30 && d.StoppedAt == null && d.DueOn < today)))
            .OrderBy(c => c.Id).Select(c => new { c.Id, c.Version, c.State }).ToListAsync(ct);
        foreach (var c in due)
        {
            try
            {
                var (step, input) = For(c.State);
                var answer = await runner.RunAsync(new StepCommand(c.Id, c.Version, CommandId(c.Id, c.Version, step.Key), step, input), Clock, nowUtc, ct);
                if (answer.Status == StepStatus.Done) taken++;
            }
            catch (Exception e) when (!ct.IsCancellationRequested)
            {
                // One case that cannot be read or moved holds up no other.
                NotTaken(log, c.Id, e);
            }
        }
        return taken;
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await RunDueAsync(time.GetUtcNow().UtcDateTime, stoppingToken);
            }
            catch (Exception e) when (!stoppingToken.IsCancellationRequested)
            {
                Later(log, e);
            }
        }
    }

    private static (CaseStep Step, object Input) For(CaseState state) => state switch
    {
        CaseState.OralAgreement => (CaseWorkflow.Find("oral-takes-effect")!, new NoInput()),
        CaseState.AwaitingSupplement => (CaseWorkflow.Find("close-unsupplemented")!, new CloseUnsupplementedInput { Remedies = [Remedy.Suit, Remedy.Administrative] }),
        _ => (CaseWorkflow.Find("declare-default")!, new DeclareDefaultInput { Urged = "履行期限已过，发出督促履行通知书。" }),
    };

    // The same case at the same version is never declared twice, however many programs run.
    private static Guid CommandId(Guid id, int version, string key) => new(SHA256.HashData(Encoding.UTF8.GetBytes($"clock {id} {version} {key}")).AsSpan(0, 16));

    [LoggerMessage(Level = LogLevel.Error, Message = "案件 {CaseId} 到期的步骤没有办成，其他案件照办，十分钟后再试。 The due step of this case was not taken; the others are, and it is tried again in ten minutes.")]
    private static partial void NotTaken(ILogger logger, Guid caseId, Exception e);

    [LoggerMessage(Level = LogLevel.Warning, Message = "到期的步骤这次没有办，十分钟后再办。 Due steps were not taken; they will be in ten minutes.")]
    private static partial void Later(ILogger logger, Exception e);
}
