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

/// <summary>T16: evidence is taken in and listed.</summary>
public sealed class AddEvidence : CaseStep<AddEvidenceInput>
{
    /// <summary>Declares the step.</summary>
    public AddEvidence() : base("add-evidence", "T16", new("登记证据", "List evidence"), Law.Pml27)
    {
        Moves([CaseState.Accepted, CaseState.Assigned, CaseState.Mediating, CaseState.Suspended, CaseState.Drafting, CaseState.Renegotiating], null);
        By(Role.Mediator, Role.Registrar);
    }

    /// <inheritdoc/>
    protected override IEnumerable<InputFault> Validate(StepContext context, AddEvidenceInput input)
    {
        if (input.File is { Length: > 0 } && StagedFiles.Wrong(context, input.File) is { } wrong) yield return new("file", wrong);
    }

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, AddEvidenceInput input)
    {
        var file = StagedFiles.Find(context, input.File);
        var item = new EvidenceItem
        {
            Id = Guid.CreateVersion7(), Number = context.Case.Evidence.Count + 1, Title = PlainText.Tidy(input.Title),
            SubmittedBy = PlainText.Tidy(input.SubmittedBy), Pages = input.Pages ?? 0, OriginalChecked = input.OriginalChecked,
            Shows = PlainText.Tidy(input.Shows), ReceivedOn = context.Today,
            FileName = file?.Name, MediaType = file?.MediaType, Digest = file?.Digest, Size = file?.Size ?? 0,
        };
        if (file is not null) context.TakenFiles.Add(new(file.Id, item.Id));
        context.Case.Evidence.Add(item);
        return new($"登记证据{item.Number}：{item.Title}", $"Evidence {item.Number} listed: {item.Title}");
    }
}
