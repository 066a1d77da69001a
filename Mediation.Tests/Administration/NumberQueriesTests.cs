using Mediation.Tests.Support;
using Mediation.Web.Administration;
using Mediation.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static Mediation.Tests.Support.TestDirectory;

namespace Mediation.Tests.Administration;

/// <summary>The number series as an administrator reads them.</summary>
public sealed class NumberQueriesTests
{
    [Fact]
    public async Task Series_AreNamedByOwnerYearAndWhatTheyNumber()
    {
        await using var stand = await CaseStand.Confirmed.OpenAsync();
        var queries = new NumberQueries(stand.Database.Services.GetRequiredService<IDbContextFactory<MediationDbContext>>());
        await using var db = stand.Database.Open();
        var (committee, court) = (await db.Committees.Where(c => c.Id == CommitteeId).Select(c => c.Name).SingleAsync(), await db.Hosts.Where(h => h.Id == CourtId).Select(h => h.Name).SingleAsync());

        var rows = await queries.ListAsync(Administrator);

        Assert.Equal([$"{committee}2026年案件卷号", $"{court}2026年司法确认案号"], rows.Select(r => r.Name.Zh).Order(StringComparer.Ordinal));
        Assert.Empty(await queries.ListAsync(Director));
    }
}
