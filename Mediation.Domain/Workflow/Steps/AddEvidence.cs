using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Domain.Evidence;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>One item of evidence.</summary>
public sealed record AddEvidenceInput
{
    /// <summary>Title.</summary>
    [Field("名称", "Title", Required = true)] public string? Title { get; set; }
    /// <summary>From whom.</summary>
    [Field("提交人或来源", "Submitted by", Required = true)] public string? SubmittedBy { get; set; }
    /// <summary>Pages.</summary>
    [Field("页数", "Pages", FieldKind.Number)] public int? Pages { get; set; }
    /// <summary>Original checked.</summary>
    [Field("已和原件核对", "Compared with the original", FieldKind.Flag)] public bool OriginalChecked { get; set; }
    /// <summary>What it shows.</summary>
    [Field("说明什么", "What it shows", Max = 300)] public string? Shows { get; set; }
    /// <summary>The file, if there is one.</summary>
    [Field("照片或者文件", "Photo or file", FieldKind.File)] public string? File { get; set; }
}

/// <summary>T16: evidence is taken in and listed. A party hands in its own, as a file; the original is compared by staff.</summary>
public sealed class AddEvidence : CaseStep<AddEvidenceInput>
{
    /// <summary>Declares the step.</summary>
    public AddEvidence() : base("add-evidence", "T16", new("登记证据", "List evidence"), Law.Pml27)
    {
        Moves([CaseState.Accepted, CaseState.Assigned, CaseState.Mediating, CaseState.Suspended, CaseState.Drafting, CaseState.Renegotiating, CaseState.Performing, CaseState.InDefault], null);
        By(Role.Mediator, Role.Registrar, Role.Applicant, Role.OtherParty);
    }

    /// <inheritdoc/>
    protected override IEnumerable<InputFault> Validate(StepContext context, AddEvidenceInput input)
    {
        if (OwnParty(context) is not null && input.OriginalChecked)
            yield return new("originalChecked", new("和原件核对由调解员做，请带原件来。", "The mediator compares it with the original; bring the original."));
        if (OwnParty(context) is not null && string.IsNullOrEmpty(input.File))
            yield return new("file", new("请选一张照片或者一个PDF文件。", "Choose a photo or a PDF file."));
        if (input.File is { Length: > 0 } && StagedFiles.Wrong(context, input.File) is { } wrong) yield return new("file", wrong);
    }

    // The party, where it is not staff who enters for it.
    private static Parties.Party? OwnParty(StepContext c) => CaseAccess.MayActAs(Role.Mediator, c.Actor, c.Case) || CaseAccess.MayActAs(Role.Registrar, c.Actor, c.Case)
        ? null : c.Case.Parties.FirstOrDefault(c.Actor.SpeaksFor);

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, AddEvidenceInput input)
    {
        var file = StagedFiles.Find(context, input.File);
        var item = new EvidenceItem
        {
            Id = Guid.CreateVersion7(), Number = context.Case.Evidence.Count + 1, Title = PlainText.Tidy(input.Title),
            SubmittedBy = OwnParty(context)?.Name ?? PlainText.Tidy(input.SubmittedBy), Pages = input.Pages ?? 0, OriginalChecked = input.OriginalChecked,
            Shows = PlainText.Tidy(input.Shows), ReceivedOn = context.Today, ReceivedAt = context.Now,
            FileName = file?.Name, MediaType = file?.MediaType, Digest = file?.Digest, Size = file?.Size ?? 0,
        };
        if (file is not null) context.TakenFiles.Add(new(file.Id, item.Id));
        context.Case.Evidence.Add(item);
        return new($"登记证据{item.Number}：{item.Title}", $"Evidence {item.Number} listed: {item.Title}");
    }
}
