using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Domain.Documents;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>T34: no new terms; the old agreement stays binding and the parties are told what else they can do.</summary>
public sealed class EndRenegotiation : CaseStep<EndInput>
{
    /// <summary>Declares the step.</summary>
    public EndRenegotiation() : base("end-renegotiation", "T34", new("没有谈成新约定，终止", "No new terms: end"), Law.Pml32)
    {
        Moves([CaseState.Renegotiating], CaseState.Ended);
        By(Role.Mediator);
        Issue(DocumentKind.Ended);
    }

    /// <inheritdoc/>
    protected override IEnumerable<InputFault> Validate(StepContext context, EndInput input)
    {
        if (input.Reason is EndReason.Expired or EndReason.RefusedToSign)
            yield return new("reason", new("重新协商没有期限，也还没有签字。请选别的原因。", "A renegotiation has no period, and nothing is being signed. Choose another reason."));
        foreach (var fault in EndInput.Check(context, input)) yield return fault;
    }

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, EndInput input)
    {
        EndInput.Write(context, input);
        Exits.Leave(context, PlainText.Tidy(input.Note));
        return new($"没有谈成新约定，原协议{context.Case.AgreementInEffect!.Number}仍然有效", $"No new terms; agreement {context.Case.AgreementInEffect.Number} stands");
    }
}
