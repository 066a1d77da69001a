using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Documents;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>T14: the request is refused before mediation has begun.</summary>
public sealed class RefuseRecusalEarly : CaseStep<RefuseRecusalInput>
{
    /// <summary>Declares the step.</summary>
    public RefuseRecusalEarly() : base("refuse-recusal-early", "T14", new("不准许回避，准备开会", "Refuse: on to the first session"), Law.Invited15)
    {
        Moves([CaseState.RecusalReview], CaseState.Assigned);
        By(Role.Director);
        Needs(RecusalReturn.AskedByParty, RecusalReturn.MayBeRefused, RecusalReturn.NotBegun);
        Issue(DocumentKind.Recusal);
        Stop(DeadlineKind.D47);
    }

    /// <inheritdoc/>
    public override bool Concerns(StepContext context) => !context.Case.HasMediationBegun;

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, RefuseRecusalInput input) => RefuseRecusal.Write(context, input);
}
