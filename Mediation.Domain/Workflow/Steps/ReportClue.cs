using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Domain.Referrals;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>What came to light, and who is in charge of it.</summary>
public sealed record ReportClueInput
{
    /// <summary>To whom.</summary>
    [Field("移送给", "Handed to", Required = true, Max = 60, HintZh = "例如：某区市场监督管理局", HintEn = "For example: the district market regulator")] public string? To { get; set; }
    /// <summary>What.</summary>
    [Field("什么线索", "What came to light", FieldKind.LongText, Required = true, Max = 1000, Confidential = true, HintZh = "只写事实；不进当事人看的页面和文书", HintEn = "Facts only; it stands on no page or paper of the parties")] public string? What { get; set; }
}

/// <summary>Something the case brought to light is handed to the body in charge of it, such as the market regulator; the mediation goes on.</summary>
public sealed class ReportClue : CaseStep<ReportClueInput>
{
    /// <summary>Declares the step.</summary>
    public ReportClue() : base("report-clue", "T16", new("移送线索", "Hand on a clue"), Law.Pml25)
    {
        Moves([.. Enum.GetValues<CaseState>().Where(s => s is >= CaseState.AwaitingAcceptance and <= CaseState.Closed)], null);
        By(Role.Mediator, Role.Registrar, Role.Director);
    }

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, ReportClueInput input)
    {
        var to = PlainText.Tidy(input.To);
        context.Case.Reports.Add(new OutsideReport
        {
            Id = Guid.CreateVersion7(), To = to, What = PlainText.Tidy(input.What), IsDanger = false, ReportedAt = context.Now, ReportedBy = context.Actor.Name,
        });
        return new($"向{to}移送线索", $"A clue was handed to {to}");
    }
}
