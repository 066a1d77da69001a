using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Confirmation;
using Mediation.Domain.Documents;
using Mediation.Domain.Enforcement;
using Mediation.Tests.Confirmation;
using Mediation.Tests.Support;
using Mediation.Web.Account;
using Mediation.Web.Cases;
using Mediation.Web.Data;
using Mediation.Web.Documents;
using Mediation.Web.Documents.Signing;
using Mediation.Web.Public;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using static Mediation.Tests.Support.TestDirectory;

namespace Mediation.Tests.Data;

/// <summary>What is asked often, or by strangers, goes by an index however many cases there are.</summary>
public sealed class SeekTests : IAsyncLifetime
{
    private const string Lender = "500000197001010017";
    private const string Company = "915000000000000005";
    private StandingCase stand = null!;
    private ManyApplications contexts = null!;

    public async ValueTask InitializeAsync()
    {
        stand = await CaseStand.Confirmed.OpenAsync();
        contexts = new(stand.Database.File);
    }

    public ValueTask DisposeAsync() => stand.DisposeAsync();

    [Fact]
    public async Task CaseOfAPaperAFileOrAScan_IsFoundByItsKey()
    {
        var files = new FileQueries(contexts);
        Assert.Null(await files.FindEvidenceAsync(Guid.NewGuid(), Feng));
        Assert.Null(await files.FindScanAsync(Guid.NewGuid(), Feng));
        await using var db = contexts.CreateDbContext();
        var paper = (await stand.LoadAsync()).Documents[0];
        Assert.Equal(stand.Id, await OwningCase.OfAsync<IssuedDocument>(db, paper.Id, default));

        Assert.Equal(3, contexts.Sent.Count);
        Assert.Empty(await QueryPlans.ScansAsync(db, contexts.Sent));
    }

    [Fact]
    public async Task VerifyingAPaper_NeverWalksThroughTheCases()
    {
        var paper = (await stand.LoadAsync()).Documents.First(d => d.Kind == DocumentKind.Agreement);
        Assert.NotNull(await new VerifyQueries(contexts, new Attempts(TimeProvider.System)).FindAsync(paper.Code, "here"));

        Assert.Equal(2, contexts.Sent.Count);
        await using var db = contexts.CreateDbContext();
        Assert.Empty(await QueryPlans.ScansAsync(db, contexts.Sent));
    }

    [Fact]
    public async Task PapersToBeMade_AreFoundByTheirMissingDigest()
    {
        await using var db = contexts.CreateDbContext();
        await db.Set<IssuedDocument>().Where(d => d.Number <= 2).ExecuteUpdateAsync(s => s.SetProperty(d => d.Digest, (string?)null));
        var services = stand.Database.Services;
        var documents = new DocumentService(contexts, services.GetRequiredService<WriteUnit>(), services.GetRequiredService<PaperSealer>(), stand.Clock, NullLogger<DocumentService>.Instance);

        Assert.Equal([stand.Id], await documents.WaitingAsync());
        Assert.Empty(await QueryPlans.ScansAsync(db, [Assert.Single(contexts.Sent)]));
    }

    [Fact]
    public async Task History_CountsWhatThePartiesDidAndGoesByTheirNumbers()
    {
        await ManyApplications.WriteAsync(stand.Database, 40, stand.Clock.Now.UtcDateTime, Company);
        await using var db = contexts.CreateDbContext();
        await db.Cases.Where(c => c.QueryCode == "Q0000010" || c.QueryCode == "Q0000020").ExecuteUpdateAsync(s => s.SetProperty(c => c.Subject, "民间借贷纠纷"));
        await db.Cases.Where(c => c.QueryCode == "Q0000030").ExecuteUpdateAsync(s => s.SetProperty(c => c.Subject, "借用合同纠纷"));
        var enforced = await db.Cases.Include(c => c.Confirmations).Include(c => c.Enforcements).FirstAsync(c => c.QueryCode == "Q0000010");
        enforced.Enforcements.Add(new EnforcementApplication { Id = Guid.CreateVersion7(), Number = 1, ConfirmationId = enforced.Confirmations[0].Id, CreditorKey = "A1", CourtId = CourtId, CourtName = "某区人民法院", Claimed = Money.Yuan(1), AppliedAt = stand.Clock.Now.UtcDateTime });
        db.ChangeTracker.DetectChanges();
        CaseOrder.Stamp(db, enforced);
        await db.SaveChangesAsync();
        var k = await stand.LoadAsync();
        (k.Parties[0].IdNumber, k.Parties[1].CreditCode, k.Parties[1].Name) = (Lender, Company, "某公司");
        contexts.Sent.Clear();

        var history = await HistoryQueries.LoadAsync(db, k, stand.Clock.Now.UtcDateTime, default);

        Assert.Equal((4, 2), (history.ConfirmedTogether, history.LoansOfCreditor));
        Assert.Equal(["某公司"], history.EnforcedAgainst);
        Assert.Equal(3, contexts.Sent.Count);
        Assert.Empty(await QueryPlans.ScansAsync(db, contexts.Sent));
    }

    [Fact]
    public async Task History_IsReadWhereChecksRunAndNotForEveryRecord()
    {
        var k = await stand.LoadAsync();
        await using (var db = stand.Database.Open())
            await db.Set<Domain.Parties.Party>().Where(p => p.Side == Domain.Parties.Side.Applicant).ExecuteUpdateAsync(s => s.SetProperty(p => p.IdNumber, Lender));
        var cases = new CaseQueries(contexts, stand.Clock);
        Assert.NotNull(await cases.FindContextAsync(stand.Id, Feng));
        Assert.DoesNotContain(contexts.Sent, s => s.Contains("%借%", StringComparison.Ordinal));
        Assert.NotNull(await cases.FindContextAsync(stand.Id, Judge, withHistory: true));
        Assert.Contains(contexts.Sent, s => s.Contains("%借%", StringComparison.Ordinal));
    }

    [Fact]
    public async Task HistoryAndFiles_ResolveOnSqlServer()
    {
        var server = new SqlServerRecorder();
        await using var db = server.CreateDbContext();
        var k = await stand.LoadAsync();
        (k.Parties[0].IdNumber, k.Parties[1].CreditCode) = (Lender, Company);
        await HistoryQueries.LoadAsync(db, k, stand.Clock.Now.UtcDateTime, default);
        await OwningCase.OfAsync<IssuedDocument>(db, stand.Id, default);
        await new VerifyQueries(server, new Attempts(TimeProvider.System)).FindAsync("23456789ABCD", "here");
        await new CaseQueries(server, TimeProvider.System).ListPageAsync(Feng, new(Own: true, Page: 2));
        await new CaseQueries(server, TimeProvider.System).ListAsync(Feng, [stand.Id]);

        Assert.True(server.Sent.Count >= 7, $"{server.Sent.Count}");
        Assert.Empty(server.Problems());
    }
}
