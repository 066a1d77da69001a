using Mediation.Domain.Venues;
using Mediation.Tests.Confirmation;
using Mediation.Tests.Support;
using Mediation.Web.Cases;
using Mediation.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static Mediation.Tests.Support.TestDirectory;

namespace Mediation.Tests.Data;

/// <summary>The directory is read once for many readers; whoever changes it is seen at once, and nobody before they have committed.</summary>
public sealed class DirectoryCopyTests : IAsyncLifetime
{
    private TestDatabase database = null!;

    public async ValueTask InitializeAsync() => database = await TestDatabase.CreateAsync();

    public ValueTask DisposeAsync() => database.DisposeAsync();

    [Fact]
    public async Task SecondReader_ReadsNoTableOfTheDirectory()
    {
        await NameAsync();
        var contexts = new ManyApplications(database.File);
        await using var db = contexts.CreateDbContext();
        var law = await LawData.LoadAsync(db);

        Assert.Equal(Feng.Name, law.Directory.Mediators.Single(m => m.Id == FengId).Name);
        Assert.NotEmpty(contexts.Sent);
        Assert.DoesNotContain(contexts.Sent, s => s.Contains("\"Mediators\"", StringComparison.Ordinal) || s.Contains("\"Rooms\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Change_IsSeenByTheNextReader()
    {
        Assert.Equal(Feng.Name, await NameAsync());
        await using var db = database.Open();
        (await db.Mediators.FirstAsync(m => m.Id == FengId)).Name = "冯某某";
        await db.SaveChangesAsync();
        Assert.Equal("冯某某", await NameAsync());

        db.Mediators.Add(new Mediator { Id = Guid.CreateVersion7(), CommitteeId = CommitteeId, Name = "新某", CertificateNumber = "9", Phone = "" });
        await db.SaveChangesAsync();
        await using var other = database.Open();
        Assert.Contains((await LawData.LoadAsync(other)).Directory.Mediators, m => m.Name == "新某");
    }

    [Fact]
    public async Task UncommittedChange_IsSeenByItsWriterAlone()
    {
        var unit = database.Services.GetRequiredService<WriteUnit>();
        await unit.RunAsync(async (db, ct) =>
        {
            (await db.Mediators.FirstAsync(m => m.Id == FengId, ct)).Name = "冯某某";
            await db.SaveChangesAsync(ct);
            Assert.Equal("冯某某", (await LawData.LoadAsync(db, ct)).Directory.Mediators.Single(m => m.Id == FengId).Name);
            // A reader of these moments keeps the old copy; the commit ends it.
            Assert.Equal(Feng.Name, await NameAsync());
            return true;
        });

        Assert.Equal("冯某某", await NameAsync());
    }

    [Fact]
    public async Task Entries_BelongToNoContext()
    {
        await using var one = database.Open();
        await using var other = database.Open();
        var (first, second) = (await LawData.LoadAsync(one), await LawData.LoadAsync(other));

        Assert.Same(first.Directory, second.Directory);
        Assert.Empty(one.ChangeTracker.Entries());
        (await other.Mediators.FirstAsync(m => m.Id == FengId)).Name = "没有保存";
        Assert.Equal(Feng.Name, second.Directory.Mediators.Single(m => m.Id == FengId).Name);
    }

    [Fact]
    public async Task RoomCode_FindsItsRoomAndNothingElse()
    {
        await using var db = database.Open();
        var copy = await DirectoryCopy.OfAsync(db);
        Assert.All(copy.Directory.Rooms, r => Assert.Same(r, copy.FindRoom(RoomCode.Of(r.Id).ToLowerInvariant())));
        Assert.Null(copy.FindRoom("ZZZZZZZZ"));
        Assert.Null(copy.FindRoom(null));
    }

    private async Task<string> NameAsync()
    {
        await using var db = database.Open();
        return (await LawData.LoadAsync(db)).Directory.Mediators.Single(m => m.Id == FengId).Name;
    }
}
