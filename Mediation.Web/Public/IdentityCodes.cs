using Mediation.Domain;
using Mediation.Domain.Agreements;
using Mediation.Domain.Workflow;
using Mediation.Web.Account;
using Mediation.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Public;

/// <summary>Sends one-time codes to the telephone on file and takes them. Wrong entries use up the code, then the hour, then the address.</summary>
public sealed class IdentityCodes(WriteUnit unit, ResidentPasses passes, MessageReach reach, Attempts attempts, TimeProvider clock)
{
    /// <summary>Wrong entries from one address before it has to wait.</summary>
    public const int TriesOfAnAddress = 15;

    private static readonly TimeSpan Hold = TimeSpan.FromMinutes(15);
    private static readonly Text Closed = new("试错的次数太多了，请过15分钟再来，或者到调解室办。您的案子没有受影响。", "Too many wrong entries. Come back in 15 minutes, or come to the room. Your case is not affected.");

    /// <summary>Sends a code, or says why not.</summary>
    public Task<Text?> SendAsync(Resident resident, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(resident);
        if (!reach.IsThere) return Task.FromResult<Text?>(new("现在发不出短信。请带身份证到调解室办。", "Messages cannot be sent now. Come to the room with your identity card."));
        return RunAsync(async (db, token) =>
        {
            var now = EventLog.Moment(clock.GetUtcNow().UtcDateTime);
            if (IdentityCode.WhyNoMore(await CodesAsync(db, resident, now, token), resident.Who, now) is { } wait) return wait;
            var (code, message) = IdentityCode.Make(resident.Case.Id, resident.Who, resident.Phone, now);
            db.SigningCodes.Add(code);
            db.Outbox.Add(new OutboxMessage
            {
                Id = Guid.CreateVersion7(), CaseId = resident.Case.Id, Phone = message.Phone, Words = message.Words, CreatedAt = now, ValidUntil = message.ValidUntil, NextAttemptAt = now,
            });
            await db.SaveChangesAsync(token);
            return null;
        }, ct);
    }

    /// <summary>Takes a code; with the right one the pass says so from now on. What is wrong, or null.</summary>
    public async Task<Text?> EnterAsync(Resident resident, string? digits, HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(resident);
        ArgumentNullException.ThrowIfNull(http);
        var address = $"identity:{http.Connection.RemoteIpAddress}";
        if (attempts.AreTooMany(address, TriesOfAnAddress)) return Closed;
        var entered = (digits ?? "").Normalize(System.Text.NormalizationForm.FormKC).Trim();
        if (entered.Length != 6 || !entered.All(char.IsAsciiDigit)) return new("验证码是6位数字。", "The code has six digits.");
        var wrong = await RunAsync(async (db, token) =>
        {
            var now = EventLog.Moment(clock.GetUtcNow().UtcDateTime);
            var fault = IdentityCode.Enter(await CodesAsync(db, resident, now, token), resident.Who, entered, now);
            await db.SaveChangesAsync(token);
            return fault;
        }, http.RequestAborted);
        if (wrong is not null)
        {
            // A busy store says nothing about the code.
            if (wrong != StoreBusyException.TryAgain) attempts.Add(address, Hold);
            return wrong;
        }
        attempts.Forget(address);
        passes.Write(http, new(resident.Case.Id, resident.Party.Id, resident.Representative?.Id, IsProved: true, ResidentPass.MarkOf(resident.Phone)));
        return null;
    }

    private async Task<Text?> RunAsync(Func<MediationDbContext, CancellationToken, Task<Text?>> work, CancellationToken ct)
    {
        try
        {
            return await unit.RunAsync(work, ct);
        }
        catch (StoreBusyException)
        {
            return StoreBusyException.TryAgain;
        }
    }

    private static Task<List<SigningCode>> CodesAsync(MediationDbContext db, Resident resident, DateTime now, CancellationToken ct)
    {
        var since = now.AddHours(-1);
        return db.SigningCodes.Where(c => c.CaseId == resident.Case.Id && c.Purpose == CodePurpose.Identity && c.MadeAt > since).ToListAsync(ct);
    }
}
