using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Domain.Confirmation;
using Mediation.Domain.Documents;
using Mediation.Domain.Enforcement;
using Mediation.Domain.Workflow.Steps;
using Stateless;

namespace Mediation.Domain.Workflow;

/// <summary>
/// Every step in the order of the process, and the three state machines built from them. The machines decide whether a step may
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
        new KeepApart(),
        new LiftApart(),

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
        new NoteAttendance(),
        new RecordStatement(),
        new CorrectStatement(),
        new NoteCaucus(),
        new RecordProposal(),
        new AnswerProposal(),
        new TakeBackAnswer(),
        new WriteWorkNote(),
        new AddEvidence(),
        new RecordEvidenceOpinion(),
        new RecordInvestigation(),
        new IssueForm(),
        new CloseSession(),
        new SignRecord(),
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
        new ProposeRefusal(),
        new RefuseConfirmation(),
        new AcceptConfirmation(),
        new AssignJudge(),
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

    /// <summary>The case's machine on this case, with every step that leaves its present state.</summary>
    public static StateMachine<CaseState, string> CaseMachine(StepContext context) => CaseMachine(context, Steps);

    /// <summary>The confirmation's machine on this case. It stands at None when the agreement that counts has no application.</summary>
    public static StateMachine<ConfirmationState, string> ConfirmationMachine(StepContext context) => ConfirmationMachine(context, Steps);

    /// <summary>The enforcement's machine on this case. It stands at None when there is no application, or when the last has ended.</summary>
    public static StateMachine<EnforcementState, string> EnforcementMachine(StepContext context) => EnforcementMachine(context, Steps);

    /// <summary>Whether the step belongs to the present state, whoever asks and whatever is missing.</summary>
    public static bool Belongs(CaseStep step, MediationCase @case) => step.Machine switch
    {
        Machine.Case => step.From.Contains(@case.State),
        // An archived file is only read; whoever needs more has it opened again first (T38).
        _ when @case.State == CaseState.Archived => false,
        Machine.Confirmation => step.ConfirmationFrom.Contains(StateOf(@case)),
        _ => step.EnforcementFrom.Contains(EnforcementOf(@case)),
    };

    /// <summary>Every reason the actor may not take the step now; empty if they may.</summary>
    public static IReadOnlyList<Refusal> WhyNot(CaseStep step, StepContext context)
    {
        if (RefuseRole(step, context) is { } role) return [role];
        if (!Belongs(step, context.Case)) return [RefuseState(step, context.Case)];
        ICollection<string>? unmet = null;
        var can = step.Machine switch
        {
            Machine.Case => CaseMachine(context, [step]).CanFire(step.Key, out unmet),
            Machine.Confirmation => ConfirmationMachine(context, [step]).CanFire(step.Key, out unmet),
            _ => EnforcementMachine(context, [step]).CanFire(step.Key, out unmet),
        };
        return can ? [] : [.. step.Requirements.Where(r => unmet?.Contains(r.Code) is true).Select(r => r.Refuse(context))];
    }

    /// <summary>Takes the step: the caller has asked <see cref="WhyNot"/> and <see cref="CaseStep.Check"/> first.</summary>
    /// <exception cref="InvalidOperationException">The step may not be taken.</exception>
    public static StepTaken Take(CaseStep step, StepContext context, object input)
    {
        if (RefuseRole(step, context) is { } refusal) throw new InvalidOperationException($"{step.Key}: {refusal.Code}");
        var from = Code(context.Case);
        if (step.Machine == Machine.Case) CaseMachine(context, [step]).Fire(step.Key);
        else if (step.Machine == Machine.Confirmation) ConfirmationMachine(context, [step]).Fire(step.Key);
        else EnforcementMachine(context, [step]).Fire(step.Key);
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

    private static StateMachine<CaseState, string> CaseMachine(StepContext context, IEnumerable<CaseStep> steps) => MachineOf(steps, context,
        () => context.Case.State, s => context.Case.State = s, s => s.From, s => s.To);

    private static StateMachine<ConfirmationState, string> ConfirmationMachine(StepContext context, IEnumerable<CaseStep> steps) => MachineOf(steps, context,
        () => StateOf(context.Case), s => { if (context.Case.StandingConfirmation is { MayApplyAgain: false } running) running.State = s; },
        s => s.ConfirmationFrom, s => s.ConfirmationTo);

    private static StateMachine<EnforcementState, string> EnforcementMachine(StepContext context, IEnumerable<CaseStep> steps) => MachineOf(steps, context,
        () => EnforcementOf(context.Case), s => { if (context.Case.Enforcement is { State: not EnforcementState.Ended } running) running.State = s; },
        s => s.EnforcementFrom, s => s.EnforcementTo);

    // Only what leaves the present state is written down, and of that only what is asked: a page asks about every step.
    private static StateMachine<TState, string> MachineOf<TState>(IEnumerable<CaseStep> steps, StepContext context, Func<TState> now, Action<TState> move,
        Func<CaseStep, IReadOnlyList<TState>> from, Func<CaseStep, TState?> to) where TState : struct, Enum
    {
        var (machine, present) = (new StateMachine<TState, string>(now, move), now());
        foreach (var step in steps.Where(s => from(s).Contains(present)))
        {
            if (to(step) is { } next && !next.Equals(present)) machine.Configure(present).PermitIf(step.Key, next, Guards(step, context));
            else machine.Configure(present).PermitReentryIf(step.Key, Guards(step, context));
        }
        return machine;
    }

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
        if (@case.State == CaseState.Archived && step.Machine != Machine.Case)
            return new Refusal("state", new($"卷宗已经归档，只能查阅。要办“{step.Label.Zh}”，先由调委会主任或者司法所决定重新打开。",
                $"The file is archived and only read. For “{step.Label.En}” the director or the justice office decides to open it again first."), Law.Pml27);
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
