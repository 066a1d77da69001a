using Mediation.Tests.Support;
using Mediation.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static Mediation.Tests.Support.TestDirectory;

namespace Mediation.Tests.Data;

/// <summary>Whoever takes a copy out of the system stands in the chain.</summary>
public sealed class CopyLogTests
{
    [Fact]
    public async Task EachReaderAndItem_IsWrittenDownOnceInAWhile()
    {
        await using var stand = await CaseStand.Mediating.OpenAsync();
        var log = new CopyLog(stand.Database.Services.GetRequiredService<WriteUnit>(), stand.Clock);
        await log.NoteAsync(stand.Id, Feng, new("收条.jpg", "receipt.jpg"), "a");
        await log.NoteAsync(stand.Id, Feng, new("收条.jpg", "receipt.jpg"), "a");
        await log.NoteAsync(stand.Id, Feng, new("借条.jpg", "note.jpg"), "b");
        await log.NoteAsync(stand.Id, Registrar, new("收条.jpg", "receipt.jpg"), "a");
        stand.Clock.Now += CopyLog.Repeat;
        await log.NoteAsync(stand.Id, Feng, new("收条.jpg", "receipt.jpg"), "a");

        await using var db = stand.Database.Open();
        var noted = await db.Events.Where(e => e.StepKey == CopyLog.Key).OrderBy(e => e.Sequence).Select(e => e.ActorName + e.Zh).ToListAsync();
        Assert.Equal([$"{Feng.Name}下载了收条.jpg", $"{Feng.Name}下载了借条.jpg", $"{Registrar.Name}下载了收条.jpg", $"{Feng.Name}下载了收条.jpg"], noted);
        Assert.Empty((await stand.Database.Services.GetRequiredService<ChainVerifier>().VerifyAsync()).Flaws);
        Assert.DoesNotContain((await stand.Cases.FindAsync(stand.Id, Feng))!.Events, e => e.Happened.Zh.Contains("下载", StringComparison.Ordinal));
    }
}
