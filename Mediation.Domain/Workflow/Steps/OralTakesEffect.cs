using Mediation.Domain.Access;
using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>
/// T28: an oral agreement takes effect on the day it is reached, whenever this is entered. The clocks of performance and follow-up
/// start; that of confirmation does not, for the court needs a text (CPL Interpretation art. 354).
/// </summary>
public sealed class OralTakesEffect : CaseStep<NoInput>
{
    /// <summary>Declares the step.</summary>
    public OralTakesEffect() : base("oral-takes-effect", "T28", new("口头协议生效，开始履行", "The oral agreement takes effect"), Law.Pml30)
    {
        Moves([CaseState.OralAgreement], CaseState.Performing, forward: true);
        By(Role.Mediator, Role.System);
        Stop(Exits.MediationClocks);
    }

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, NoInput input)
    {
        var a = context.Case.Agreements[^1];
        a.EffectiveAt = a.FinalisedAt;
        context.Case.OverAt = context.Now;
        var reachedOn = StepContext.DayOf(a.EffectiveAt!.Value);
        LedgerSchedule.Write(a, reachedOn, context.Calendar);
        foreach (var row in a.Ledger) context.StartAgreed(row, reachedOn);
        context.Start(DeadlineKind.D31Effect, reachedOn);
        Exits.AgreementReached(context);
        return new($"口头协议生效（{reachedOn:yyyy年M月d日}达成）", $"The oral agreement of {reachedOn:yyyy-MM-dd} took effect");
    }
}
