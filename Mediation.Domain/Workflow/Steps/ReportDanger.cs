using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Domain.Referrals;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>What danger was reported, and to whom.</summary>
public sealed record ReportDangerInput
{
    /// <summary>To whom.</summary>
    [Field("已经报告给", "Reported to", Required = true, Max = 60, HintZh = "有人身危险的，立即打110，再在这里登记", HintEn = "If anybody is in danger call 110 at once, then write it down here")] public string? To { get; set; }
    /// <summary>What.</summary>
    [Field("什么情况，采取了什么措施", "What was found and what was done", FieldKind.LongText, Required = true, Max = 1000, Confidential = true, HintZh = "日子、地点、人；不进当事人看的页面和文书", HintEn = "When, where, who; it stands on no page or paper of the parties")] public string? What { get; set; }
}

/// <summary>Art. 25: a dispute that may escalate, or a possible public-security or criminal case, is reported promptly to the police or another body.</summary>
public sealed class ReportDanger : CaseStep<ReportDangerInput>
{
    /// <summary>Declares the step.</summary>
    public ReportDanger() : base("report-danger", "T16", new("报告危险情况", "Report a danger"), Law.Pml25)
    {
        Moves([.. Enum.GetValues<CaseState>().Where(s => s is >= CaseState.AwaitingAcceptance and <= CaseState.Closed)], null);
        By(Role.Mediator, Role.Registrar, Role.Director);
    }

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, ReportDangerInput input)
    {
        var to = PlainText.Tidy(input.To);
        context.Case.Reports.Add(new OutsideReport
        {
            Id = Guid.CreateVersion7(), To = to, What = PlainText.Tidy(input.What), IsDanger = true, ReportedAt = context.Now, ReportedBy = context.Actor.Name,
        });
        return new($"有激化或者治安、刑事案件的可能，已经报告{to}", $"A danger was reported to {to}");
    }
}
