using Mediation.Domain.Access;
using Mediation.Domain.Agreements;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Enforcement;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>How it ended.</summary>
public sealed record EndEnforcementInput
{
    /// <summary>Outcome.</summary>
    [Field("怎样结束的", "Outcome", FieldKind.Choice, Required = true)] public EnforcementOutcome? Outcome { get; set; }
    /// <summary>Note.</summary>
    [Field("结案文书和说明", "Closing paper and explanation", FieldKind.LongText, Required = true, Max = 1000)] public string? Note { get; set; }
}

/// <summary>T56: enforcement ends: paid, settled, ended for this time or for good. What came in stands in the ledger first.</summary>
public sealed class EndEnforcement : CaseStep<EndEnforcementInput>
{
    /// <summary>Declares the step.</summary>
    public EndEnforcement() : base("end-enforcement", "T56", new("执行结案", "End the enforcement"), Law.Enforcement63)
    {
        MovesEnforcement([EnforcementState.UnderWay], EnforcementState.Ended, forward: true);
        By(Role.CourtClerk, Role.Judge);
        Stop(DeadlineKind.D40Notice, DeadlineKind.D40Closing);
    }

    /// <inheritdoc/>
    protected override IEnumerable<InputFault> Validate(StepContext context, EndEnforcementInput input)
    {
        var e = context.Case.Enforcement!;
        if (input.Outcome is not (EnforcementOutcome.Paid or EnforcementOutcome.Settled)) yield break;
        // What is enforced is the agreement the court confirmed, even if a newer one has taken its place.
        var confirmed = context.Case.Confirmations.FirstOrDefault(a => a.Id == e.ConfirmationId)?.AgreementId;
        var open = (context.Case.Agreements.FirstOrDefault(a => a.Id == confirmed)?.Ledger ?? []).Where(r => e.Claims(r) && r.State is LedgerState.Open or LedgerState.Partly).ToList();
        if (open.Count > 0)
            yield return new("outcome", new($"台账上还有没登记的：{string.Join('、', open.Select(r => $"{r.Subject}还欠{r.Owed}元"))}。先请调解员登记收到的款。",
                $"The ledger still shows: {string.Join("; ", open.Select(r => $"{r.Subject}, {r.Owed} yuan owed"))}. Have the mediator enter what came in first."));
    }

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, EndEnforcementInput input)
    {
        var e = context.Case.Enforcement!;
        (e.Outcome, e.OutcomeNote, e.EndedAt) = (input.Outcome, PlainText.Tidy(input.Note), context.Now);
        var outcome = input.Outcome!.Value.Term();
        return new($"强制执行结束：{outcome.Zh}", $"Enforcement ended: {outcome.En}");
    }
}
