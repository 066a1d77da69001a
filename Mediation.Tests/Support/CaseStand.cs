using Microsoft.EntityFrameworkCore;

namespace Mediation.Tests.Support;

/// <summary>A case of <see cref="D1"/> at a point of its road, built once by real steps and copied for every test that begins there.</summary>
public sealed class CaseStand
{
    public static readonly CaseStand Referred = new(b => b.PoliceReferralAsync());
    public static readonly CaseStand Accepted = new(b => b.AcceptedAsync());
    public static readonly CaseStand Mediating = new(b => b.MediatingAsync());
    public static readonly CaseStand Drafting = new(b => b.DraftingAsync());
    public static readonly CaseStand Signing = new(b => b.SigningAsync());
    public static readonly CaseStand Effective = new(b => b.EffectiveAsync());
    public static readonly CaseStand Filed = new(b => b.FiledAsync());
    public static readonly CaseStand UnderReview = new(async b =>
    {
        await b.FiledAsync();
        await b.TakeAsync("accept-confirmation", TestDirectory.Clerk);
        return b;
    });
    public static readonly CaseStand Confirmed = new(b => b.ConfirmedAsync());

    private readonly Lazy<Task<(byte[] File, Guid CaseId, DateTime Now)>> made;

    private CaseStand(Func<CaseBuilder, Task<CaseBuilder>> build) => made = new(() => MakeAsync(build));

    /// <summary>A database of its own with the case in it.</summary>
    public async Task<StandingCase> OpenAsync()
    {
        var (file, id, now) = await made.Value;
        var database = await TestDatabase.CreateAsync();
        await File.WriteAllBytesAsync(database.File, file);
        return new StandingCase(database, id, now);
    }

    private static async Task<(byte[] File, Guid CaseId, DateTime Now)> MakeAsync(Func<CaseBuilder, Task<CaseBuilder>> build)
    {
        await using var database = await TestDatabase.CreateAsync();
        var built = await build(new CaseBuilder(database));
        await using (var db = database.Open()) await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)");
        return (await File.ReadAllBytesAsync(database.File), built.CaseId, built.Now);
    }
}
