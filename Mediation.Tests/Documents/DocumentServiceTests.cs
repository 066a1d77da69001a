using System.Security.Cryptography;
using Mediation.Domain.Cases;
using Mediation.Domain.Documents;
using Mediation.Domain.Workflow.Steps;
using Mediation.Tests.Support;
using Mediation.Web.Data;
using Mediation.Web.Documents;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Mediation.Tests.Documents;

public class DocumentServiceTests
{
    [Fact]
    public async Task QueuedPaper_IsMadeOnceAndKeptWithItsDigestInTheChain()
    {
        await using var database = await TestDatabase.CreateAsync();
        var caseId = await QueueAsync(database);
        var service = Service(database);

        Assert.Equal([caseId], await service.WaitingAsync());
        // The letter of the police, registration and rights notice, the appointment, the record, the copy to sign and the sealed agreement.
        Assert.Equal(7, await service.MakeAsync(caseId));
        Assert.Equal(0, await service.MakeAsync(caseId));
        Assert.Empty(await service.WaitingAsync());

        await using var db = database.Open();
        var document = await db.Cases.Where(c => c.Id == caseId).SelectMany(c => c.Documents).SingleAsync(d => d.Kind == DocumentKind.Agreement);
        var content = await db.DocumentContents.SingleAsync(c => c.DocumentId == document.Id);
        Assert.True(document.Pages > 1);
        Assert.Equal(document.Digest, Convert.ToHexStringLower(SHA256.HashData(content.Bytes)));
        Assert.Equal(database.Services.GetRequiredService<Mediation.Web.Documents.Signing.PaperSealer>().Make(document, content.MadeAt).Pdf, content.Bytes);
        var made = await db.Events.SingleAsync(e => e.StepKey == DocumentService.MadeKey && e.Data.Contains(document.Digest!));
        Assert.Contains("人民调解协议书", made.Zh, StringComparison.Ordinal);
        Assert.Contains(document.Digest!, made.Data, StringComparison.Ordinal);
        Assert.Equal(made.FromState, made.ToState);
        Assert.Empty((await database.Services.GetRequiredService<ChainVerifier>().VerifyAsync()).Flaws);
    }

    [Fact]
    public async Task PaperThatCannotBeMade_StaysQueuedWithoutATrace()
    {
        await using var database = await TestDatabase.CreateAsync();
        var caseId = await QueueAsync(database);
        await database.TamperAsync("UPDATE Documents SET Model = replace(Model, '\"Number\":\"', '\"Number\":\"\U0001F600')");
        var service = Service(database);

        Assert.Equal(0, await service.MakeAsync(caseId));

        Assert.Equal([caseId], await service.WaitingAsync());
        await using var db = database.Open();
        Assert.Empty(await db.DocumentContents.ToListAsync());
        Assert.False(await db.Events.AnyAsync(e => e.StepKey == DocumentService.MadeKey));
    }

    [Fact]
    public async Task TwoMakersAtOnce_KeepOneFile()
    {
        await using var database = await TestDatabase.CreateAsync();
        var caseId = await QueueAsync(database);
        var made = await Task.WhenAll(Task.Run(() => Service(database).MakeAsync(caseId)), Task.Run(() => Service(database).MakeAsync(caseId)));
        Assert.Equal(7, made.Sum());
        await using var db = database.Open();
        Assert.Equal(7, await db.Events.CountAsync(e => e.StepKey == DocumentService.MadeKey));
    }

    [Fact]
    public async Task CaseFile_WaitsForThePapersInItAndIsKeptAsOnePaper()
    {
        await using var database = await TestDatabase.CreateAsync();
        var built = new CaseBuilder(database);
        await built.AcceptedAsync();
        await built.TakeAsync("withdraw", TestDirectory.Registrar, new WithdrawInput { Reason = "已经和好", How = "书面" });
        await built.TakeAsync("send-feedback", TestDirectory.Director, new SendFeedbackInput());
        await built.TakeAsync("close-ended", TestDirectory.Director);
        await database.TamperAsync("CREATE TRIGGER full BEFORE INSERT ON DocumentContents BEGIN SELECT RAISE(ABORT, 'disk full'); END");
        await built.TakeAsync("issue-form", TestDirectory.Registrar, new IssueFormInput { Form = PartyForm.RightsNotice });
        await built.TakeAsync("archive", TestDirectory.Registrar, new ArchiveInput { Retention = RetentionClass.Short });
        await database.TamperAsync("DROP TRIGGER full");
        await database.TamperAsync($"UPDATE Documents SET Model = replace(Model, '\"Number\":\"', '\"Number\":\"\U0001F600') WHERE Kind = '{nameof(DocumentKind.RightsNotice)}' AND Digest IS NULL");
        Assert.Equal(0, await Service(database).MakeAsync(built.CaseId));
        await database.TamperAsync("UPDATE Documents SET Model = replace(Model, '\U0001F600', '') WHERE Digest IS NULL");
        Assert.Equal(2, await Service(database).MakeAsync(built.CaseId));

        await using var db = database.Open();
        var file = await db.Cases.SelectMany(c => c.Documents).SingleAsync(d => d.Kind == DocumentKind.CaseFile);
        var bytes = (await db.DocumentContents.SingleAsync(c => c.DocumentId == file.Id)).Bytes;
        Assert.Equal(file.Pages, PaperText.Pages(bytes).Length);
        Assert.Contains("保管期限短期", string.Concat(PaperText.Pages(bytes)), StringComparison.Ordinal);
        Assert.DoesNotContain("草稿", string.Concat(PaperText.Pages(bytes)), StringComparison.Ordinal);
    }

    private static DocumentService Service(TestDatabase database) => new(
        database.Services.GetRequiredService<IDbContextFactory<MediationDbContext>>(), database.Services.GetRequiredService<WriteUnit>(), database.Services.GetRequiredService<Mediation.Web.Documents.Signing.PaperSealer>(),
        TimeProvider.System, NullLogger<DocumentService>.Instance);

    /// <summary>A case that went by its real steps to a sealed agreement whose paper could not be stored: the step stands, the paper waits.</summary>
    private static async Task<Guid> QueueAsync(TestDatabase database)
    {
        await database.TamperAsync("CREATE TRIGGER full BEFORE INSERT ON DocumentContents BEGIN SELECT RAISE(ABORT, 'disk full'); END");
        var caseId = (await new CaseBuilder(database).EffectiveAsync()).CaseId;
        await database.TamperAsync("DROP TRIGGER full");
        return caseId;
    }
}
