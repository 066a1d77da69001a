using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Evidence;
using Mediation.Domain.Workflow;
using Mediation.Domain.Workflow.Steps;
using Mediation.Tests.Support;

namespace Mediation.Tests.Workflow;

/// <summary>Files become evidence or scans by a step, each once.</summary>
public sealed class FileStepsTests
{
    private static readonly StagedFile Photo = new(Guid.NewGuid(), "收条.jpg", "image/jpeg", 1234, new string('a', 64));

    private static StepContext With(DomainCase c, string who = "mediator")
    {
        var now = c.As(who);
        return new() { Case = now.Case, Actor = now.Actor, Now = now.Now, Calendar = now.Calendar, Directory = now.Directory, Files = [Photo] };
    }

    private static string[] Faults(DomainCase c, string step, object input) => [.. CaseWorkflow.Find(step)!.Check(With(c), input).Select(f => f.Field)];

    private static AddEvidenceInput Item => new() { Title = "收条", SubmittedBy = "张某甲", File = Photo.Id.ToString() };

    private static KeepSignedScanInput Scan => new() { Paper = SignedPaper.Agreement, File = Photo.Id.ToString(), OriginalKept = true };

    [Fact]
    public void Evidence_CarriesItsFile()
    {
        var c = Journeys.Mediating();
        var context = With(c);
        CaseWorkflow.Take(CaseWorkflow.Find("add-evidence")!, context, Item);
        var item = Assert.Single(c.Case.Evidence);
        Assert.Equal(("收条.jpg", "image/jpeg", 1234, Photo.Digest), (item.FileName, item.MediaType, item.Size, item.Digest));
        Assert.Equal(new TakenFile(Photo.Id, item.Id), Assert.Single(context.TakenFiles));
        Assert.Equal(["file"], Faults(c, "add-evidence", Item));
        Assert.Empty(Faults(c, "add-evidence", Item with { File = null }));
    }

    [Fact]
    public void FileNobodyHandedIn_IsRefused()
    {
        Assert.Equal(["file"], Faults(Journeys.Mediating(), "add-evidence", Item with { File = Guid.NewGuid().ToString() }));
        Assert.Equal(["file"], Faults(Journeys.Mediating(), "add-evidence", Item with { File = "../etc" }));
    }

    [Fact]
    public void ScanOfAPaperSignedByHand_IsKeptOnce()
    {
        var c = Journeys.Effective();
        CaseWorkflow.Take(CaseWorkflow.Find("keep-signed-scan")!, With(c), Scan);
        var scan = Assert.Single(c.Case.Scans);
        Assert.Equal((SignedPaper.Agreement, c.Case.Agreement!.TextDigest, Photo.Digest), (scan.Paper, scan.TextDigest, scan.Digest));
        Assert.Equal(["file"], Faults(c, "keep-signed-scan", Scan));
        Assert.Equal(CaseState.Performing, c.Case.State);
    }

    [Fact]
    public void Scan_NeedsThePaperInTheFileAndSomebodyWhoSignedIt()
    {
        Assert.Equal(["originalKept"], Faults(Journeys.Effective(), "keep-signed-scan", Scan with { OriginalKept = false }));
        Assert.Equal(["paper"], Faults(Journeys.Signing(), "keep-signed-scan", Scan));
        Assert.Equal(["paper"], Faults(Journeys.Effective(), "keep-signed-scan", Scan with { Paper = SignedPaper.Application }));
        Assert.Equal(["file"], Faults(Journeys.Effective(), "keep-signed-scan", Scan with { File = null }));
        Assert.Empty(Faults(Journeys.Effective(), "keep-signed-scan", Scan with { Paper = SignedPaper.Record }));
    }

    [Fact]
    public void ScanOfAPaperSignedOnScreensAlone_HasNoOriginal()
    {
        var c = Journeys.Signing();
        foreach (var name in new[] { "张某甲", "李某乙", "王某丙" }) c.Take("mediator", "sign-agreement", Journeys.Sign(name, SigningMethod.OnScreen) with { AgreesToScreen = true });
        Assert.Equal(["paper"], Faults(c, "keep-signed-scan", Scan));
    }

    [Fact]
    public void OthersAndOtherStates_KeepNoScan()
    {
        Assert.Equal("role", Journeys.Effective().Refused("judge", "keep-signed-scan").Code);
        Assert.Equal("state", Journeys.Mediating().Refused("mediator", "keep-signed-scan").Code);
    }
}
