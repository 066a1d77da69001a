using Mediation.Domain.Documents;
using Mediation.Tests.Support;
using Mediation.Web.Data;
using Mediation.Web.Documents;
using Mediation.Web.Documents.Signing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Mediation.Tests.Documents.Signing;

/// <summary>What a case keeps when its committee's certificate works, is missing, or cannot be used.</summary>
public sealed class SealedPapersTests : IAsyncLifetime
{
    private const string Committee = "某镇人民调解委员会";
    private readonly string folder = Directory.CreateTempSubdirectory("seals-").FullName;
    private TestDatabase database = null!;

    public async ValueTask InitializeAsync() => database = await TestDatabase.CreateAsync();

    public async ValueTask DisposeAsync()
    {
        await database.DisposeAsync();
        Directory.Delete(folder, true);
    }

    [Fact]
    public async Task NoCertificate_TheAgreementIsKeptVisiblyUnsealed()
    {
        var @case = await new CaseBuilder(database).EffectiveAsync();
        var agreement = (await @case.LoadAsync()).Documents.Single(d => d.Kind == DocumentKind.Agreement);
        Assert.Equal((false, Committee), (agreement.IsSealed, agreement.SealOwner));
        Assert.Contains("未加盖电子印章", PaperText.Pages(await BytesAsync(agreement))[0], StringComparison.Ordinal);
        await using var db = database.Open();
        Assert.Contains("未加盖电子印章", (await db.Events.SingleAsync(e => e.Data.Contains(agreement.Digest!))).Zh, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CertificateThatFails_LosesNoStepAndIsTriedAgain()
    {
        await database.TamperAsync("CREATE TRIGGER full BEFORE INSERT ON DocumentContents BEGIN SELECT RAISE(ABORT, 'disk full'); END");
        var @case = await new CaseBuilder(database).EffectiveAsync();
        await database.TamperAsync("DROP TRIGGER full");
        var path = TestCertificate.Save(TestCertificate.Make(Committee), folder, "right");

        // Papers nobody seals are made; the agreement waits.
        var made = await Service(path, "wrong").MakeAsync(@case.CaseId, TestCertificate.At);
        var plain = (await @case.LoadAsync()).Documents.Where(d => d.Digest is not null).ToList();
        Assert.Equal(made, plain.Count);
        Assert.Contains(plain, d => d.Kind == DocumentKind.AgreementToSign);
        Assert.All(plain, d => Assert.Null(d.SealOwner));
        var waiting = (await @case.LoadAsync()).Documents.Single(d => d.Kind == DocumentKind.Agreement);
        Assert.Null(waiting.Digest);
        Assert.False(waiting.IsSealed);
        Assert.NotNull((await @case.LoadAsync()).Agreement!.EffectiveAt);

        var service = Service(path, "right");
        Assert.Equal([@case.CaseId], await service.WaitingAsync());
        Assert.Equal((await @case.LoadAsync()).Documents.Count - made, await service.MakeAsync(@case.CaseId, TestCertificate.At));
        var agreement = (await @case.LoadAsync()).Documents.Single(d => d.Kind == DocumentKind.Agreement);
        Assert.True(agreement.IsSealed);
        Assert.True(Assert.Single(PdfSignatureReader.Read(await BytesAsync(agreement))).IsIntact);
        Assert.Empty((await database.Services.GetRequiredService<ChainVerifier>().VerifyAsync()).Flaws);
    }

    [Fact]
    public async Task SealedAgreement_ReplacesItsCopyToSignAndEachHasACodeOfItsOwn()
    {
        var documents = (await (await new CaseBuilder(database).ConfirmedAsync()).LoadAsync()).Documents;
        var copy = documents.Single(d => d.Kind == DocumentKind.AgreementToSign);
        Assert.Equal(copy.Number, documents.Single(d => d.Kind == DocumentKind.Agreement).Replaces);
        Assert.Null(documents.Single(d => d.Kind == DocumentKind.RulingValid).Replaces);
        Assert.All(documents, d => Assert.Equal(d.Code, PaperCode.Normalise(PaperCode.Show(d.Code).ToLowerInvariant())));
        Assert.Equal(documents.Count, documents.Select(d => d.Code).Distinct().Count());
    }

    private DocumentService Service(string path, string password)
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Signing:Certificates:0:Owner"] = Committee, ["Signing:Certificates:0:File"] = path, ["Signing:Certificates:0:Password"] = password,
        }).Build();
        return new(database.Services.GetRequiredService<IDbContextFactory<MediationDbContext>>(), database.Services.GetRequiredService<WriteUnit>(),
            new(new(settings, folder, null), new(null)), TimeProvider.System, NullLogger<DocumentService>.Instance);
    }

    private async Task<byte[]> BytesAsync(IssuedDocument document)
    {
        await using var db = database.Open();
        return (await db.DocumentContents.SingleAsync(c => c.DocumentId == document.Id)).Bytes;
    }
}
