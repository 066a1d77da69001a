using Mediation.Domain.Access;
using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Evidence;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>The scan of a paper signed by hand.</summary>
public sealed record KeepSignedScanInput
{
    /// <summary>Which paper.</summary>
    [Field("哪一份文书", "Which paper", FieldKind.Choice, Required = true)] public SignedPaper? Paper { get; set; }
    /// <summary>The file.</summary>
    [Field("扫描件或者照片", "Scan or photo", FieldKind.File, Required = true)] public string? File { get; set; }
    /// <summary>Whether the paper itself is in the file.</summary>
    [Field("签过字的纸质原件已经收进案卷", "The signed paper itself is in the file", FieldKind.Flag)] public bool OriginalKept { get; set; }
}

/// <summary>T27: the scan of a paper signed by hand is kept, marked as a scan; the paper stays the original.</summary>
public sealed class KeepSignedScan : CaseStep<KeepSignedScanInput>
{
    /// <summary>Declares the step.</summary>
    public KeepSignedScan() : base("keep-signed-scan", "T27", new("存签字件扫描", "Keep the scan of a signed paper"), Law.Pml27)
    {
        Moves([CaseState.Signing, CaseState.OralAgreement, CaseState.Performing, CaseState.Performed, CaseState.InDefault, CaseState.Renegotiating, CaseState.Closed], null);
        By(Role.Mediator, Role.Registrar);
    }

    /// <inheritdoc/>
    protected override IEnumerable<InputFault> Validate(StepContext context, KeepSignedScanInput input)
    {
        if (StagedFiles.Wrong(context, input.File) is { } wrong) yield return new("file", wrong);
        if (!input.OriginalKept) yield return new("originalKept", new("扫描件代替不了原件。请先把纸质原件收进案卷。", "A scan does not replace the original. Put the signed paper into the file first."));
        var signatures = input.Paper == SignedPaper.Agreement ? context.Agreement?.Signatures : input.Paper == SignedPaper.Application ? context.Confirmation?.Signatures : null;
        if (input.Paper != SignedPaper.Record && signatures?.Any(s => s.Method != SigningMethod.OnScreen) is not true)
            yield return new("paper", new("还没有登记谁在这份文书的纸面上签过。请先登记签名。", "Nobody is entered as having signed this paper by hand. Enter the signatures first."));
    }

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, KeepSignedScanInput input)
    {
        var file = StagedFiles.Find(context, input.File)!;
        var scan = new SignedScan
        {
            Id = Guid.CreateVersion7(), Paper = input.Paper!.Value, FileName = file.Name, MediaType = file.MediaType, Digest = file.Digest, Size = file.Size,
            TextDigest = input.Paper == SignedPaper.Record ? "" : context.Agreement?.TextDigest ?? "", KeptBy = context.Actor.Name, KeptAt = context.Now,
        };
        context.Case.Scans.Add(scan);
        context.TakenFiles.Add(new(file.Id, scan.Id));
        return new($"存{scan.Paper.Term().Zh}的签字件扫描，校验码{file.Digest[..16]}", $"Scan of {scan.Paper.Term().En} as signed was kept, digest {file.Digest[..16]}");
    }
}
