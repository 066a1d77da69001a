using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Domain.Confirmation;
using Mediation.Domain.Documents;
using Mediation.Domain.Enforcement;
using Mediation.Domain.Workflow.Steps;
using Stateless;

namespace Mediation.Domain.Workflow;

/// <summary>
/// Every step in the order of the process, and the two state machines built from them. The machines decide whether a step may
/// be taken; pages, scripts and diagrams only ask.
/// </summary>
public static class CaseWorkflow
{
    /// <summary>Every step, in the order of the process.</summary>
    public static IReadOnlyList<CaseStep> Steps { get; } =
    [
        // How a dispute comes in.
        new DraftApplication(),
        new SubmitApplication(),
        new OpenProactively(),
        new Refer(),

        // Acceptance.
        new CorrectParties(),
        new OrderMaterial(),
        new BringMaterial(),
        new CloseUnsupplemented(),
        new BeginAsking(),
        new RecordConsent(),
        new Decline(),
        new ReturnAssignment(),
        new Accept(),
        new Grade(),

        // Who mediates.
        new Appoint(),
        new AddMediator(),
        new ReleaseMediator(),
        new RequestRecusal(),
        new GrantRecusal(),
        new RefuseRecusal(),
        new RefuseRecusalEarly(),
        new WaiveRecusal(),
        new WaiveRecusalEarly(),

        // Sittings.
        new OpenFirstSession(),
        new OpenFurtherSession(),
        new RecordStatement(),
        new NoteCaucus(),
        new AddEvidence(),
        new CloseSession(),
        new ReportDanger(),
        new ReportClue(),

        // Its clock, and the ways out.
        new Extend(),
        new Suspend(),
        new Resume(),
        new Withdraw(),
        new EndWithoutAgreement(),

        // The agreement.
        new RecordOralAgreement(),
        new OralTakesEffect(),
        new BeginDrafting(),
        new DraftAgreement(),
        new OverrideCheck(),
        new FinaliseAgreement(),
        new ReturnToDrafting(),
        new RefuseToSign(),
        new SendAgreementCode(),
        new SignAgreement(),
        new SignAsMediator(),
        new KeepSignedScan(),
        new Seal(),

        // Performance.
        new RecordPerformance(),
        new ConfirmReceipt(),
        new WaiveClaim(),
        new CompletePerformance(),
        new DeclareDefault(),
        new UrgeAgain(),
        new ResumePerformance(),
        new CompleteLate(),
        new RequestNoPenalty(),
        new ApproveNoPenalty(),
        new RefuseNoPenalty(),
        new Renegotiate(),
        new DraftReplacement(),
        new EndRenegotiation(),

        // Judicial confirmation.
        new PrepareConfirmation(),
        new ChangeCourt(),
        new SendApplicationCode(),
        new SignApplication(),
        new FileConfirmation(),
        new OrderSupplement(),
        new Supply(),
        new TreatAsWithdrawn(),
        new RefuseConfirmation(),
        new AcceptConfirmation(),
        new QuestionParties(),
        new OrderFurther(),
        new BringFurther(),
        new TreatFurtherAsWithdrawn(),
        new ExtendReview(),
        new WithdrawConfirmation(),
        new Confirm(),
        new Reject(),
        new ServePaper(),
        new ObjectToRuling(),
        new DismissObjection(),
        new UpholdObjection(),
        new ApplyAgain(),

        // Enforcement.
        new ApplyForEnforcement(),
        new AcceptEnforcement(),
        new SendEnforcementNotice(),
        new EndEnforcement(),

        // Follow-up, closing and the file.
        new VisitFollowUp(),
        new RateService(),
        new ClosePerformed(),
        new CloseEnded(),
        new SendFeedback(),
        new HandBack(),
        new Archive(),
        new Reopen(),
    ];

    private static readonly Dictionary<string, CaseStep> ByKey = Steps.ToDictionary(s => s.Key);

    /// <summary>The step with the key, or null.</summary>
    public static CaseStep? Find(string key) => ByKey.GetValueOrDefault(key);

    /// <summary>The case's machine on this case.</summary>
    public static StateMachine<CaseState, string> CaseMachine(StepContext context)
    {
        var machine = new StateMachine<CaseState, string>(() => context.Case.State, s => context.Case.State = s);
        foreach (var step in Steps.Where(s => s.Machine == Machine.Case))
            foreach (var from in step.From)
            {
                if (step.To is { } to && to != from) machine.Configure(from).PermitIf(step.Key, to, Guards(step, context));
                else machine.Configure(from).PermitReentryIf(step.Key, Guards(step, context));
            }
        return machine;
    }

    /// <summary>The confirmation's machine on this case. It starts from None when the agreement that counts has no application.</summary>
    public static StateMachine<ConfirmationState, string> ConfirmationMachine(StepContext context)
    {
        var machine = new StateMachine<ConfirmationState, string>(
            () => StateOf(context.Case),
            s => { if (context.Case.StandingConfirmation is { MayApplyAgain: false } running) running.State = s; });
        foreach (var step in Steps.Where(s => s.Machine == Machine.Confirmation))
            foreach (var from in step.ConfirmationFrom)
            {
                if (step.ConfirmationTo is { } to && to != from) machine.Configure(from).PermitIf(step.Key, to, Guards(step, context));
                else machine.Configure(from).PermitReentryIf(step.Key, Guards(step, context));
            }
        return machine;
    }

    /// <summary>The enforcement's machine on this case. It starts from None when there is no application, or when the last has ended.</summary>
    public static StateMachine<EnforcementState, string> EnforcementMachine(StepContext context)
    {
        var machine = new StateMachine<EnforcementState, string>(
            () => EnforcementOf(context.Case),
            s => { if (context.Case.Enforcement is { State: not EnforcementState.Ended } running) running.State = s; });
        foreach (var step in Steps.Where(s => s.Machine == Machine.Enforcement))
            foreach (var from in step.EnforcementFrom)
            {
                if (step.EnforcementTo is { } to && to != from) machine.Configure(from).PermitIf(step.Key, to, Guards(step, context));
                else machine.Configure(from).PermitReentryIf(step.Key, Guards(step, context));
            }
        return machine;
    }

    /// <summary>Whether the step belongs to the present state, whoever asks and whatever is missing.</summary>
    public static bool Belongs(CaseStep step, MediationCase @case) => step.Machine switch
    {
        Machine.Case => step.From.Contains(@case.State),
        Machine.Confirmation => step.ConfirmationFrom.Contains(StateOf(@case)),
        _ => step.EnforcementFrom.Contains(EnforcementOf(@case)),
    };

    /// <summary>Every reason the actor may not take the step now; empty if they may.</summary>
    public static IReadOnlyList<Refusal> WhyNot(CaseStep step, StepContext context)
    {
        if (RefuseRole(step, context) is { } role) return [role];
        if (!Belongs(step, context.Case)) return [RefuseState(step, context.Case)];
        bool can;
        ICollection<string>? unmet;
        if (step.Machine == Machine.Case) can = CaseMachine(context).CanFire(step.Key, out unmet);
        else if (step.Machine == Machine.Confirmation) can = ConfirmationMachine(context).CanFire(step.Key, out unmet);
        else can = EnforcementMachine(context).CanFire(step.Key, out unmet);
        return can ? [] : [.. step.Requirements.Where(r => unmet?.Contains(r.Code) is true).Select(r => r.Refuse(context))];
    }

    /// <summary>Takes the step: the caller has asked <see cref="WhyNot"/> and <see cref="CaseStep.Check"/> first.</summary>
    /// <exception cref="InvalidOperationException">The step may not be taken.</exception>
    public static StepTaken Take(CaseStep step, StepContext context, object input)
    {
        if (RefuseRole(step, context) is { } refusal) throw new InvalidOperationException($"{step.Key}: {refusal.Code}");
        var from = Code(context.Case);
        if (step.Machine == Machine.Case) CaseMachine(context).Fire(step.Key);
        else if (step.Machine == Machine.Confirmation) ConfirmationMachine(context).Fire(step.Key);
        else EnforcementMachine(context).Fire(step.Key);
        var happened = step.Carry(context, input);
        foreach (var kind in step.Stops) context.Stop(kind, met: !step.IsWayOut);
        foreach (var kind in step.Starts) context.Start(kind, context.Today);
        var issued = step.PapersFor(context).Select(kind => Paper.Issue(kind, context)).ToList();
        context.Case.Version++;
        return new StepTaken(from, Code(context.Case), happened, issued);
    }

    /// <summary>Where a case stands, as events write it: S16, S16/C05 with a confirmation beside it, S18/C07/E01 with an enforcement too.</summary>
    public static string Code(MediationCase c) => string.Join('/',
        new Enum?[] { c.State, c.Confirmation?.State, c.Enforcement?.State }.OfType<Enum>().Select(s => s.Code()));

    // A new agreement begins anew, whatever the court said to the one before (T57). T58 adds an application; the one that failed keeps its state.
    private static ConfirmationState StateOf(MediationCase c) => c.StandingConfirmation?.State ?? ConfirmationState.None;

    private static EnforcementState EnforcementOf(MediationCase c) =>
        c.Enforcement is { State: not EnforcementState.Ended } running ? running.State : EnforcementState.None;

    private static Tuple<Func<bool>, string>[] Guards(CaseStep step, StepContext context) =>
        [.. step.Requirements.Select(r => Tuple.Create<Func<bool>, string>(() => r.IsMet(context), r.Code))];

    private static Refusal? RefuseRole(CaseStep step, StepContext context)
    {
        var may = step.Creates
            ? step.Roles.Any(context.Actor.Is)
            : CaseAccess.MayTake(step, context.Actor, context.Case);
        return may ? null : new Refusal("role",
            new($"这一步由{string.Join('、', step.Roles.Select(r => r.Term().Zh))}办理，不归您办。没有任何改动。",
                $"This step is for {string.Join(", ", step.Roles.Select(r => r.Term().En))}. Nothing changed."), Law.Pml15);
    }

    private static Refusal RefuseState(CaseStep step, MediationCase @case)
    {
        var wanted = step.FromStates.Select(s => s.Term());
        Text now = step.Machine switch
        {
            Machine.Case => @case.State.Term(),
            Machine.Confirmation => StateOf(@case).Term(),
            _ => EnforcementOf(@case).Term(),
        };
        return new Refusal("state",
            new($"现在是“{now.Zh}”，“{step.Label.Zh}”要在“{string.Join("”“", wanted.Select(w => w.Zh))}”时办。",
                $"It is now “{now.En}”; “{step.Label.En}” belongs to “{string.Join("”, “", wanted.Select(w => w.En))}”."), step.Source);
    }
}
