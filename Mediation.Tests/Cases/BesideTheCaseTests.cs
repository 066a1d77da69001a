using System.Text.RegularExpressions;
using Mediation.Domain.Agreements;
using Mediation.Domain.Documents;
using Mediation.Domain.Evidence;
using Mediation.Domain.Workflow;
using Mediation.Domain.Workflow.Steps;
using Mediation.Tests.Evidence;
using Mediation.Tests.Support;
using Mediation.Web.Cases;
using Mediation.Web.Data;
using Mediation.Web.Documents.CaseFile;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static Mediation.Tests.Support.TestDirectory;

namespace Mediation.Tests.Cases;

/// <summary>Files, codes and messages are stored with the step that takes or makes them, or not at all.</summary>
public sealed class BesideTheCaseTests : IAsyncDisposable
{
    private StandingCase? stand;

    private UploadStore Uploads => new(stand!.Database.Services.GetRequiredService<IDbContextFactory<MediationDbContext>>(), stand.Database.Services.GetRequiredService<WriteUnit>(), stand.Clock);

    public ValueTask DisposeAsync() => stand?.DisposeAsync() ?? ValueTask.CompletedTask;

    [Fact]
    public async Task File_BecomesEvidenceWithItsStepAndOnce()
    {
        stand = await CaseStand.Mediating.OpenAsync();
        var file = (await SendAsync(SampleFiles.Jpeg, "D:\\照片\\收条.JPEG")).File!;
        Assert.Equal(("收条.jpg", "image/jpeg", SampleFiles.Jpeg.Length), (file.Name, file.MediaType, (int)file.Size));

        await stand.TakeAsync("add-evidence", Feng, new AddEvidenceInput { Title = "收条", SubmittedBy = "张某甲", File = file.Id.ToString() });

        await using var db = stand.Database.Open();
        var item = (await stand.LoadAsync()).Evidence.Single(e => e.Digest == file.Digest);
        Assert.Equal(SampleFiles.Jpeg, (await db.EvidenceContents.SingleAsync(c => c.EvidenceId == item.Id)).Bytes);
        Assert.Equal(0, await db.Uploads.CountAsync());
        Assert.DoesNotContain("/9j/", await db.Events.OrderByDescending(e => e.Sequence).Select(e => e.Data).FirstAsync());
    }

    [Fact]
    public async Task FileOfSomebodyElseOrAnotherCase_IsNotTheirsToTake()
    {
        stand = await CaseStand.Mediating.OpenAsync();
        var file = (await SendAsync(SampleFiles.Jpeg, "a.jpg")).File!;
        Assert.Equal(new UploadAnswer(null, null), await Uploads.TakeAsync(OtherMediator, stand.Id, "a.jpg", null, new MemoryStream(SampleFiles.Jpeg)));
        Assert.Equal(new UploadAnswer(null, null), await Uploads.TakeAsync(Judge, stand.Id, "a.jpg", null, new MemoryStream(SampleFiles.Jpeg)));
        var answer = await RunAsync("add-evidence", Registrar, new AddEvidenceInput { Title = "收条", SubmittedBy = "张某甲", File = file.Id.ToString() });
        Assert.Equal((StepStatus.Invalid, "file"), (answer.Status, answer.Faults[0].Field));
        Assert.DoesNotContain((await stand.LoadAsync()).Evidence, e => e.Digest is not null);
    }

    [Fact]
    public async Task SentTwice_ItLiesThereOnce_AndBadFilesNotAtAll()
    {
        stand = await CaseStand.Mediating.OpenAsync();
        Assert.Equal((await SendAsync(SampleFiles.Jpeg, "a.jpg")).File, (await SendAsync(SampleFiles.Jpeg, "b.jpg")).File);
        Assert.Contains("没有传完", (await Uploads.TakeAsync(Feng, stand.Id, "c.jpg", 9999, new MemoryStream(SampleFiles.Jpeg))).Fault!.Value.Zh);
        Assert.Contains("空的", (await SendAsync([], "c.jpg")).Fault!.Value.Zh);
        Assert.Contains("只收", (await SendAsync("MZ program"u8.ToArray(), "c.jpg")).Fault!.Value.Zh);
        Assert.Contains("20 MB", (await SendAsync(new byte[FileContent.MostBytes + 1], "c.jpg")).Fault!.Value.Zh);
        await using var db = stand.Database.Open();
        Assert.Equal(1, await db.Uploads.CountAsync());
    }

    [Theory]
    [InlineData("../../etc/passwd", "passwd.jpg")]
    [InlineData("a\r\nSet-Cookie: x.jpg", "aSet-Cookie x.jpg")]
    [InlineData("收条\u202egpj.exe", "收条gpj.jpg")]
    [InlineData("...", "file.jpg")]
    [InlineData("", "file.jpg")]
    public void Names_AreKeptPlain(string sent, string kept) => Assert.Equal(kept, UploadStore.NameOf(sent, "image/jpeg"));

    [Fact]
    public async Task Scan_IsKeptBesideTheCaseAndGivenToItsReadersAlone()
    {
        stand = await CaseStand.Effective.OpenAsync();
        var file = (await SendAsync(SampleFiles.Jpeg, "协议.jpg")).File!;
        await stand.TakeAsync("keep-signed-scan", Feng, new KeepSignedScanInput { Paper = SignedPaper.Agreement, File = file.Id.ToString(), OriginalKept = true });

        var files = new FileQueries(stand.Database.Services.GetRequiredService<IDbContextFactory<MediationDbContext>>());
        var scan = (await stand.LoadAsync()).Scans.Single();
        Assert.Equal(SampleFiles.Jpeg, (await files.FindScanAsync(scan.Id, Feng))!.Bytes);
        Assert.Null(await files.FindScanAsync(scan.Id, OtherMediator));
        Assert.Null(await files.FindScanAsync(scan.Id, Officer));
        Assert.Null(await files.FindEvidenceAsync(scan.Id, Feng));
        Assert.Equal("scans/" + scan.Id, Assert.Single((await stand.FindAsync(Feng))!.Scans).File.Address);
        Assert.Empty((await stand.FindAsync(Officer))?.Scans ?? []);
    }

    [Fact]
    public async Task Scan_IsBoundIntoTheFileWithItsDigest()
    {
        stand = await CaseStand.Effective.OpenAsync();
        var file = (await SendAsync(SampleFiles.Jpeg, "协议.jpg")).File!;
        await stand.TakeAsync("keep-signed-scan", Feng, new KeepSignedScanInput { Paper = SignedPaper.Agreement, File = file.Id.ToString(), OriginalKept = true });

        var paper = CaseFilePaper.Of(await stand.ContextAsync(Director), DocumentKind.CaseFile);
        var scan = Assert.Single(paper.Items, i => i.ScanId is not null);
        Assert.Equal((FileSection.Agreement, "人民调解协议书（签字件扫描）"), (scan.Section, scan.Name));
        Assert.True(paper.Items.ToList().IndexOf(scan) > paper.Items.ToList().FindIndex(i => i.Section == FileSection.Agreement && i.DocumentNumber is not null));
        await using var db = stand.Database.Open();
        var sourceOf = await CaseFileSources.LoadAsync(db, stand.Id, default);
        Assert.Equal((".jpg", file.Digest), (sourceOf(scan).Extension, sourceOf(scan).Digest));
        Assert.Equal(SampleFiles.Jpeg, sourceOf(scan).Bytes);
        var text = string.Concat(Documents.PaperText.Pages(new CaseFileBinder(paper, Mediation.Web.Documents.PaperMarks.None, sourceOf).Bind().Pdf));
        foreach (var part in file.Digest.Chunk(16)) Assert.Contains(new string(part), text, StringComparison.Ordinal);
        Assert.Contains("纸质原件存卷", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Code_IsStoredWithItsMessage_AndWrongTriesAreCountedThoughTheStepIsNotTaken()
    {
        stand = await CaseStand.Signing.OpenAsync();
        await stand.TakeAsync("send-agreement-code", Feng, new SendCodeInput { Signatory = "王某丙" });
        string digits;
        await using (var db = stand.Database.Open())
        {
            var message = await db.Outbox.SingleAsync();
            Assert.Equal((D1.WangPhone, 0, stand.Id), (message.Phone, message.Attempts, message.CaseId));
            digits = Regex.Match(message.Words, "验证码([0-9]{6})").Groups[1].Value;
            Assert.DoesNotContain(digits, string.Concat(await db.Events.Select(e => e.Data + e.Zh).ToListAsync()));
        }
        var input = Journeys.Sign("王某丙", SigningMethod.OnScreen) with { AgreesToScreen = true, Identified = Identification.OneTimeCode };
        var wrong = digits == "000000" ? "111111" : "000000";

        var refused = await RunAsync("sign-agreement", Feng, input with { Code = wrong });
        Assert.Equal((StepStatus.Invalid, "code"), (refused.Status, refused.Faults[0].Field));
        await using (var db = stand.Database.Open()) Assert.Equal((1, null), await db.SigningCodes.Select(c => ValueTuple.Create(c.Tries, c.UsedAt)).SingleAsync());
        Assert.Equal(StepStatus.Done, (await RunAsync("sign-agreement", Feng, input with { Code = digits })).Status);

        await using var after = stand.Database.Open();
        Assert.NotNull((await after.SigningCodes.SingleAsync()).UsedAt);
        var signature = Assert.Single((await stand.LoadAsync()).Agreement!.Signatures, s => s.Name == "王某丙");
        Assert.Equal((Journeys.Strokes, "短信验证码"), (signature.Strokes, signature.Identified));
        var data = await after.Events.OrderByDescending(e => e.Sequence).Where(e => e.StepKey == "sign-agreement").Select(e => e.Data).FirstAsync();
        Assert.Contains("sha256:", data);
        Assert.DoesNotContain(digits, data);
        Assert.DoesNotContain("300,400", data);
    }

    private Task<UploadAnswer> SendAsync(byte[] bytes, string name) => Uploads.TakeAsync(Feng, stand!.Id, name, bytes.Length, new MemoryStream(bytes));

    private async Task<StepAnswer> RunAsync(string key, Domain.Access.Actor actor, object input) =>
        await stand!.Database.Runner.RunAsync(new(stand.Id, (await stand.LoadAsync()).Version, Guid.CreateVersion7(), CaseWorkflow.Find(key)!, input), actor, stand.Clock.Now.UtcDateTime);
}
