using Mediation.Domain.Cases;
using Mediation.Domain.Documents;
using Mediation.Domain.Venues;
using Mediation.Domain.Workflow.Steps;
using Mediation.Tests.Support;
using Mediation.Web.Cases;
using Mediation.Web.Data;
using Mediation.Web.Documents;
using Mediation.Web.Venues;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using static Mediation.Tests.Support.TestDirectory;

namespace Mediation.Tests.Cases;

/// <summary>One case that cannot be read any more holds up no other, and stops no clock.</summary>
public sealed class BadCaseTests : IAsyncLifetime
{
    private StandingCase stand = null!;
    private CaseBuilder second = null!;

    private IDbContextFactory<MediationDbContext> Contexts => stand.Database.Services.GetRequiredService<IDbContextFactory<MediationDbContext>>();

    public async ValueTask InitializeAsync()
    {
        stand = await CaseStand.Effective.OpenAsync();
        second = await new CaseBuilder(stand.Database).EffectiveAsync();
    }

    public ValueTask DisposeAsync() => stand.DisposeAsync();

    [Fact]
    public async Task DueStep_IsTakenOfTheOther()
    {
        await stand.Database.TamperAsync($"UPDATE Cases SET Category = 'Nonsense' WHERE Id = '{stand.Id.ToString().ToUpperInvariant()}'");
        await Assert.ThrowsAnyAsync<Exception>(stand.LoadAsync);
        var clock = new StepClock(stand.Database.Runner, Contexts, TimeProvider.System, NullLogger<StepClock>.Instance);
        Assert.Equal(1, await clock.RunDueAsync(new(2026, 10, 1, 2, 0, 0, DateTimeKind.Utc)));
        Assert.Equal(CaseState.InDefault, (await second.LoadAsync()).State);
    }

    [Fact]
    public async Task WaitingPaper_IsMadeOfTheOther()
    {
        await stand.Database.TamperAsync("UPDATE Documents SET Digest = NULL");
        await stand.Database.TamperAsync("DELETE FROM DocumentContents");
        await stand.Database.TamperAsync($"UPDATE Documents SET Kind = 'Nonsense' WHERE CaseId = '{stand.Id.ToString().ToUpperInvariant()}'");
        using var retry = new DocumentRetry(stand.Database.Services.GetRequiredService<DocumentService>(), TimeProvider.System, NullLogger<DocumentRetry>.Instance);
        await retry.MakeAllAsync();
        Assert.All((await second.LoadAsync()).Documents, d => Assert.NotNull(d.Digest));
    }

    [Fact]
    public async Task Sitting_IsRemindedOfTheOther()
    {
        await BookAsync(stand.Id, "09:00", "10:00");
        await BookAsync(second.CaseId, "14:00", "15:00");
        await stand.Database.TamperAsync($"PRAGMA foreign_keys=OFF; UPDATE Bookings SET RoomId = '{Guid.NewGuid().ToString().ToUpperInvariant()}' WHERE CaseId = '{stand.Id.ToString().ToUpperInvariant()}'");
        using var clock = new ReminderClock(stand.Database.Services.GetRequiredService<WriteUnit>(), TimeProvider.System, NullLogger<ReminderClock>.Instance);
        await clock.RemindAsync(new(2026, 8, 9, 2, 0, 0, DateTimeKind.Utc));
        await using var db = stand.Database.Open();
        Assert.Contains("14:00", Assert.Single(await db.Outbox.ToListAsync()).Words);
    }

    private async Task BookAsync(Guid caseId, string from, string to)
    {
        var answer = await new BookingDesk(stand.Database.Services.GetRequiredService<WriteUnit>()).SaveAsync(
            new(Guid.CreateVersion7(), 0, caseId, new BookingInput { Room = "44444444-0000-7000-8000-000000000001", Day = new(2026, 8, 10), From = from, To = to, Mediators = [FengId.ToString()], People = ["A1|张某甲"] }), Feng, stand.Clock.Now.UtcDateTime);
        Assert.True(answer.Status == StepStatus.Done, answer.Happened.Zh);
    }
}
