using Mediation.Domain.Access;
using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Confirmation;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Documents;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>Which court.</summary>
public sealed record PrepareConfirmationInput
{
    /// <summary>Court.</summary>
    [Field("向哪个法院申请", "Court", FieldKind.Court, Required = true)] public string? Court { get; set; }
    /// <summary>Both choose it.</summary>
    [Field("各方都选择申请司法确认", "Every party chooses confirmation", FieldKind.Flag)] public bool EveryoneChooses { get; set; }

    internal static IEnumerable<InputFault> Check(StepContext context, PrepareConfirmationInput input)
    {
        var court = context.Directory.FindCourt(input.Court)!;
        var choice = ConfirmationRoute.Choices(context.Case, context.Directory.Hosts, context.Directory.Bindings, context.Today).First(c => c.CourtId == court.Id);
        if (!choice.Allowed) yield return new("court", new($"不能选{choice.Name}：{choice.Reason.Zh}。{Law.Cpl205.Zh}", $"{choice.Name} cannot be chosen: {choice.Reason.En}. {Law.Cpl205.En}"));
        if (!input.EveryoneChooses) yield return new("everyoneChooses", new("司法确认要各方共同申请。", "Confirmation is applied for jointly."));
        else foreach (var fault in OwnWord.ForEverybody(context, "everyoneChooses")) yield return fault;
    }
}

/// <summary>T40: the parties choose judicial confirmation; the joint application is drafted.</summary>
public sealed class PrepareConfirmation : CaseStep<PrepareConfirmationInput>
{
    internal static readonly Requirement InTime = new("confirmation-window", Law.Pml33, c =>
    {
        if (c.Agreement is { Form: AgreementForm.Oral }) return [];
        var due = c.Case.Deadlines.LastOrDefault(d => d.Kind == DeadlineKind.D32);
        return [new Need(due is null
            ? new("协议生效起30日内", "within 30 days of effect")
            : new($"在{due.DueOn:yyyy年M月d日}前申请（生效起30日）", $"apply by {due.DueOn:yyyy-MM-dd} (30 days from effect)"), due is not null && !due.IsSurelyOver(c.Today))];
    });

    private static readonly Requirement Effective = Requirement.That("effective",
        new("协议已经生效，在履行中", "the agreement in effect and being performed"), Law.Pml29, c => c.Case.State == CaseState.Performing && c.Agreement?.EffectiveAt is not null);

    private static readonly Requirement NotEntrusted = Requirement.That("not-entrusted",
        new("不是法院立案后委托的调解（委托的案件，协议提交法院，由法院出具民事调解书，或者由当事人撤诉，不走司法确认）",
            "not entrusted after filing (there the agreement goes to the court, which issues its own document, or the suit is withdrawn; there is no confirmation)"), Law.Invited20, c => c.Case.Origin != CaseOrigin.CourtEntrusted);

    // Check K40.
    private static readonly Requirement InWriting = Requirement.That("in-writing",
        new("书面的协议书（口头协议要申请司法确认，先办“重新协商”写成书面的）", "the agreement in writing (for an oral one, put it in writing by renegotiation first)"), Law.Cpi354,
        c => c.Agreement is { Form: AgreementForm.Written });

    // Check K34.
    private static readonly Requirement CommitteeActive = Requirement.That("committee-active",
        new("调委会在册", "the committee on the register"), Law.Cpl205, c => c.Committee is { IsActive: true });

    // Labour disputes interpretation (1) art. 52: confirmed as to payment only, so there must be one.
    private static readonly Requirement LabourPayment = Requirement.That("labour-payment",
        new("给付义务（劳动争议只就付款的约定确认）", "a duty to pay (labour agreements are confirmed as to payment only)"), Law.Labour52,
        c => c.Case.Category is not (DisputeCategory.Labour or DisputeCategory.WageArrears) || c.Agreement?.Obligations.Any(o => o.IsPayment) is true);

    // T58 goes by the application, not by the case: who applied in time may apply again although a payment has become late meanwhile.
    private static readonly Requirement InForce = Requirement.That("effective",
        new("协议已经生效，还没有全部履行", "the agreement in effect and not wholly performed"), Law.Pml29, IsInForce);

    private static readonly Requirement[] Route = [Effective, InWriting, CommitteeActive, NotEntrusted, LabourPayment, InTime];

    internal static readonly Requirement[] Again = [InForce, InWriting, CommitteeActive, NotEntrusted, LabourPayment, InTime];

    /// <summary>Declares the step.</summary>
    public PrepareConfirmation() : base("prepare-confirmation", "T40", new("准备司法确认申请", "Prepare the application for confirmation"), Law.Pml33)
    {
        MovesConfirmation([ConfirmationState.None], ConfirmationState.Preparing, forward: true);
        By(Role.Mediator, Role.Applicant, Role.OtherParty);
        Needs(Route);
        Issue(DocumentKind.ConfirmationApplicationToSign, DocumentKind.Promise);
    }

    /// <inheritdoc/>
    public override bool Concerns(StepContext context) => IsInForce(context);

    /// <inheritdoc/>
    protected override IEnumerable<InputFault> Validate(StepContext context, PrepareConfirmationInput input) => PrepareConfirmationInput.Check(context, input);

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, PrepareConfirmationInput input) => Begin(context, input);

    /// <summary>Whether there is an agreement in force that is being performed or in default.</summary>
    public static bool IsInForce(StepContext context) =>
        context.Agreement?.EffectiveAt is not null && context.Case.State is CaseState.Performing or CaseState.InDefault;

    internal static Text Begin(StepContext context, PrepareConfirmationInput input)
    {
        var court = context.Directory.FindCourt(input.Court)!;
        context.Case.Confirmations.Add(new ConfirmationApplication
        {
            Id = Guid.CreateVersion7(), Number = context.Case.Confirmations.Count + 1, AgreementId = context.Agreement!.Id,
            CourtId = court.Id, CourtName = court.Name, PreparedAt = context.Now,
        });
        return new($"各方选择向{court.Name}申请司法确认", $"The parties choose confirmation by {court.Name}");
    }
}
