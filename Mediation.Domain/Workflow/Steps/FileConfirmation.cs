using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Domain.Agreements.Review;
using Mediation.Domain.Confirmation;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Documents;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>What is handed in with the application.</summary>
public sealed record FileConfirmationInput
{
    /// <summary>Attachments.</summary>
    [Field("随申请交的材料（逐项核对）", "Handed in with it, checked one by one", FieldKind.Choices)] public List<Attachment> Attachments { get; set; } = [];
}

/// <summary>T41: the joint application is filed with the court.</summary>
public sealed class FileConfirmation : CaseStep<FileConfirmationInput>
{
    private static readonly Requirement EveryoneSigned = new("joint", Law.Cpl205, c => c.Case.SignatoriesOn(c.Today).Select(s =>
        new Need(new($"{s.Name}在申请书上签名", $"signature of {s.Name} on the application"), c.Confirmation?.IsSignedBy(s) is true,
            c.Confirmation?.Signatures.FirstOrDefault(x => x.PartyKey == s.PartyKey && x.Name == s.Name)?.At, s.Name)));

    internal static readonly Requirement InForce = Requirement.That("in-force",
        new("申请确认的协议在履行中或者履行完毕，没有重新协商，也没有结案", "the agreement in force: not negotiated anew, the case not closed"), Law.Pml33,
        c => c.Case.State is CaseState.Performing or CaseState.InDefault or CaseState.Performed && c.Confirmation?.AgreementId == c.Case.AgreementInEffect?.Id);

    /// <summary>Declares the step.</summary>
    public FileConfirmation() : base("file-confirmation", "T41", new("共同提交法院", "File jointly"), Law.Pml33)
    {
        MovesConfirmation([ConfirmationState.Preparing], ConfirmationState.Filed, forward: true);
        By(Role.Mediator, Role.Applicant, Role.OtherParty);
        Needs(InForce, EveryoneSigned, FilingReview.Ready, PrepareConfirmation.InTime);
        Issue(DocumentKind.PresidingProof, DocumentKind.ConfirmationApplication);
        Stop(DeadlineKind.D32);
        Start(DeadlineKind.D33);
    }

    /// <inheritdoc/>
    protected override IEnumerable<InputFault> Validate(StepContext context, FileConfirmationInput input)
    {
        // Check K41.
        var missing = Confirmation.Attachments.Required(context.Case, context.Agreement!).Except(input.Attachments).Select(a => a.Term()).ToList();
        if (missing.Count > 0)
            yield return new("attachments", new($"还缺：{string.Join('、', missing.Select(m => m.Zh))}。{Law.Cpi354.Zh}", $"Still missing: {string.Join("; ", missing.Select(m => m.En))}. {Law.Cpi354.En}"));
    }

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, FileConfirmationInput input)
    {
        context.Confirmation!.FiledAt = context.Now;
        context.Confirmation.Attachments = string.Join(' ', input.Attachments.Distinct().Order());
        return new($"各方共同向{context.Confirmation.CourtName}申请司法确认", $"Joint application filed with {context.Confirmation.CourtName}");
    }
}
