using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Domain.Confirmation;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Documents;
using Mediation.Domain.Enforcement;

namespace Mediation.Domain.Workflow;

/// <summary>
/// One way a case changes, declared: who, from where, to where, what it requires, what it issues and which clocks it starts and
/// stops. The workflow machine, the buttons, the scripts, the role matrix and the README's diagram are all made from it.
/// </summary>
public abstract class CaseStep
{
    private protected CaseStep(string key, string transition, Text label, Citation source) =>
        (Key, Transition, Label, Source) = (key, transition, label, source);

    /// <summary>Stable key, in scripts and events.</summary>
    public string Key { get; }

    /// <summary>The transition of the domain reference it carries out, such as T10.</summary>
    public string Transition { get; }

    /// <summary>What the button says.</summary>
    public Text Label { get; }

    /// <summary>The article it rests on.</summary>
    public Citation Source { get; }

    /// <summary>Which machine it moves.</summary>
    public Machine Machine { get; private protected set; }

    /// <summary>States of the case it starts from; empty for steps of the other machines.</summary>
    public IReadOnlyList<CaseState> From { get; private protected set; } = [];

    /// <summary>State it leads to; null if it stays.</summary>
    public CaseState? To { get; private protected set; }

    /// <summary>States of the confirmation it starts from; empty for steps of the other machines.</summary>
    public IReadOnlyList<ConfirmationState> ConfirmationFrom { get; private protected set; } = [];

    /// <summary>State of the confirmation it leads to; null if it stays.</summary>
    public ConfirmationState? ConfirmationTo { get; private protected set; }

    /// <summary>States of the enforcement it starts from; empty for every other step.</summary>
    public IReadOnlyList<EnforcementState> EnforcementFrom { get; private protected set; } = [];

    /// <summary>State of the enforcement it leads to; null if it stays.</summary>
    public EnforcementState? EnforcementTo { get; private protected set; }

    /// <summary>The states it starts from, on whichever machine it moves.</summary>
    public IReadOnlyList<Enum> FromStates => Machine switch
    {
        Machine.Case => [.. From.Cast<Enum>()],
        Machine.Confirmation => [.. ConfirmationFrom.Cast<Enum>()],
        _ => [.. EnforcementFrom.Cast<Enum>()],
    };

    /// <summary>The state it leads to, on whichever machine it moves; null if it stays.</summary>
    public Enum? ToState => Machine switch
    {
        Machine.Case => To,
        Machine.Confirmation => ConfirmationTo,
        _ => EnforcementTo,
    };

    /// <summary>Who may take it.</summary>
    public IReadOnlyList<Role> Roles { get; private protected set; } = [];

    /// <summary>What it requires.</summary>
    public IReadOnlyList<Requirement> Requirements { get; private protected set; } = [];

    /// <summary>The papers it issues.</summary>
    public IReadOnlyList<DocumentKind> Issues { get; private protected set; } = [];

    /// <summary>The deadlines it starts on the day it is taken.</summary>
    public IReadOnlyList<DeadlineKind> Starts { get; private protected set; } = [];

    /// <summary>The deadlines it meets.</summary>
    public IReadOnlyList<DeadlineKind> Stops { get; private protected set; } = [];

    /// <summary>Whether it is the way forward from its state, rather than work within it or a way out.</summary>
    public bool IsForward { get; private protected set; }

    /// <summary>Whether it leaves the road: what its clocks waited for will not be done any more.</summary>
    public bool IsWayOut => To is CaseState.NotAccepted or CaseState.Withdrawn or CaseState.Ended || ConfirmationTo is ConfirmationState.TreatedAsWithdrawn or ConfirmationState.Withdrawn;

    /// <summary>Whether it makes a new case.</summary>
    public bool Creates => From.Contains(CaseState.Unregistered);

    /// <summary>
    /// Whether it only adds something of its own, so that it may be taken whatever others added meanwhile: a line of the record is never
    /// refused because a colleague wrote one in between.
    /// </summary>
    public virtual bool Commutes => false;

    /// <summary>Whether it works on what is kept apart from the file: proposals and the mediator's own notes.</summary>
    public virtual bool ReadsApart => false;

    /// <summary>
    /// Whether already that and when it was taken is told to nobody but those who mediate: proposals, separate talks, notes (CPL Interpretation art. 107).
    /// </summary>
    public virtual bool IsApart => ReadsApart;

    /// <summary>The type of its input.</summary>
    public abstract Type InputType { get; }

    /// <summary>Whether the step concerns this case at all; one that does not is not offered, not even as blocked.</summary>
    public virtual bool Concerns(StepContext context) => true;

    /// <summary>Which of the declared papers this case gets; all of them unless the step says otherwise.</summary>
    public virtual IReadOnlyList<DocumentKind> PapersFor(StepContext context) => Issues;

    /// <summary>The number series it draws from, or null.</summary>
    public virtual string? NumberSeries(StepContext context) => null;

    /// <summary>An empty input.</summary>
    public abstract object NewInput();

    /// <summary>An input to begin from, where the case holds one already; null where the form begins empty.</summary>
    public virtual object? InputFor(StepContext context) => null;

    /// <summary>What is wrong with the input, field by field; empty if nothing.</summary>
    public abstract IReadOnlyList<InputFault> Check(StepContext context, object input);

    /// <summary>Changes the case. Only <see cref="CaseWorkflow"/> calls it, after every check.</summary>
    /// <returns>What happened, for the history.</returns>
    internal abstract Text Carry(StepContext context, object input);
}

/// <summary>A step with the type of its input.</summary>
public abstract class CaseStep<TInput>(string key, string transition, Text label, Citation source)
    : CaseStep(key, transition, label, source) where TInput : class, new()
{
    /// <inheritdoc/>
    public override Type InputType => typeof(TInput);

    /// <inheritdoc/>
    public override object NewInput() => new TInput();

    /// <inheritdoc/>
    public override IReadOnlyList<InputFault> Check(StepContext context, object input)
    {
        if (input is not TInput typed) throw new ArgumentException($"{Key} takes {typeof(TInput).Name}.", nameof(input));
        var faults = InputRules.Check(typed, context);
        return faults.Count > 0 ? faults : [.. Validate(context, typed)];
    }

    internal override Text Carry(StepContext context, object input) => Apply(context, (TInput)input);

    /// <summary>Checks across fields, after each field by itself was found right.</summary>
    protected virtual IEnumerable<InputFault> Validate(StepContext context, TInput input) => [];

    /// <summary>The effect.</summary>
    /// <returns>What happened, for the history.</returns>
    protected abstract Text Apply(StepContext context, TInput input);

    /// <summary>Declares the move on the case's machine.</summary>
    protected void Moves(CaseState[] from, CaseState? to, bool forward = false) => (Machine, From, To, IsForward) = (Machine.Case, from, to, forward);

    /// <summary>Declares the move on the confirmation's machine.</summary>
    protected void MovesConfirmation(ConfirmationState[] from, ConfirmationState? to, bool forward = false) =>
        (Machine, ConfirmationFrom, ConfirmationTo, IsForward) = (Machine.Confirmation, from, to, forward);

    /// <summary>Declares the move on the enforcement's machine.</summary>
    protected void MovesEnforcement(EnforcementState[] from, EnforcementState? to, bool forward = false) =>
        (Machine, EnforcementFrom, EnforcementTo, IsForward) = (Machine.Enforcement, from, to, forward);

    /// <summary>Declares who may take it.</summary>
    protected void By(params Role[] roles) => Roles = roles;

    /// <summary>Declares what it requires.</summary>
    protected void Needs(params Requirement[] requirements) => Requirements = requirements;

    /// <summary>Declares the papers it issues.</summary>
    protected void Issue(params DocumentKind[] kinds) => Issues = kinds;

    /// <summary>Declares the deadlines it starts.</summary>
    protected void Start(params DeadlineKind[] kinds) => Starts = kinds;

    /// <summary>Declares the deadlines it meets.</summary>
    protected void Stop(params DeadlineKind[] kinds) => Stops = kinds;
}
