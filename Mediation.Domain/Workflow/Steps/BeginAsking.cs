using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Documents;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>T08: the matter is within scope; the other side is asked whether it wants to mediate.</summary>
public sealed class BeginAsking : CaseStep<NoInput>
{
    /// <summary>Declares the step.</summary>
    public BeginAsking() : base("begin-asking", "T08", new("属于受理范围，征询意愿", "In scope: ask for consent"), Law.Work22)
    {
        Moves([CaseState.AwaitingAcceptance], CaseState.AskingConsent, forward: true);
        By(Role.Registrar, Role.Mediator);
        Start(DeadlineKind.D03);
        Issue(DocumentKind.Invitation);
    }

    // A letter for each party that has not answered; none where everybody has.
    /// <inheritdoc/>
    public override IReadOnlyList<DocumentKind> PapersFor(StepContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return [.. Invitations.Asked(context.Case).Select(_ => DocumentKind.Invitation)];
    }

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, NoInput input)
    {
        foreach (var party in Invitations.Asked(context.Case)) Invitations.Send(context, party);
        return new("审查后属于受理范围，征询各方意愿", "Found in scope; consent is being asked");
    }
}
