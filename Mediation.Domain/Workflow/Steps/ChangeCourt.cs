using Mediation.Domain.Access;
using Mediation.Domain.Confirmation;
using Mediation.Domain.Documents;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>T40: before filing, the parties choose another court; signatures under the old application are void.</summary>
public sealed class ChangeCourt : CaseStep<PrepareConfirmationInput>
{
    /// <summary>Declares the step.</summary>
    public ChangeCourt() : base("change-court", "T40", new("改选法院", "Choose another court"), Law.Cpl205)
    {
        MovesConfirmation([ConfirmationState.Preparing], null);
        By(Role.Mediator, Role.Applicant, Role.OtherParty);
        Needs(PrepareConfirmation.InTime);
        Issue(DocumentKind.ConfirmationApplicationToSign, DocumentKind.Promise);
    }

    /// <inheritdoc/>
    protected override IEnumerable<InputFault> Validate(StepContext context, PrepareConfirmationInput input) => PrepareConfirmationInput.Check(context, input);

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, PrepareConfirmationInput input)
    {
        var court = context.Directory.FindCourt(input.Court)!;
        var application = context.Confirmation!;
        var voided = application.Signatures.Count;
        (application.CourtId, application.CourtName) = (court.Id, court.Name);
        application.Signatures.Clear();
        return new($"改向{court.Name}申请司法确认" + (voided > 0 ? $"；原来的{voided}个签名作废" : ""), $"Court changed to {court.Name}" + (voided > 0 ? $"; {voided} signatures void" : ""));
    }
}
