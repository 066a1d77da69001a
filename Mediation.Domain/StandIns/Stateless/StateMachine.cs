namespace Stateless;

/// <summary>
/// A state machine with the public interface of the Stateless package (5.11 or later): the part this product uses,
/// written from its public documentation. Triggers fired while one is handled wait their turn.
/// </summary>
/// <typeparam name="TState">The type of the states.</typeparam>
/// <typeparam name="TTrigger">The type of the triggers.</typeparam>
public partial class StateMachine<TState, TTrigger>
    where TState : notnull
    where TTrigger : notnull
{
    private readonly Dictionary<TState, StateRepresentation> _states = [];
    private readonly Func<TState> _stateAccessor;
    private readonly Action<TState> _stateMutator;
    private readonly Queue<(TTrigger Trigger, object[] Args)> _waiting = new();
    private Action<TState, TTrigger, ICollection<string>?> _unhandled = ThrowUnhandled;
    private Action<Transition>? _transitioned;
    private Action<Transition>? _transitionCompleted;
    private bool _firing;

    /// <summary>A machine whose state is kept elsewhere, for example in a property stored in a database.</summary>
    public StateMachine(Func<TState> stateAccessor, Action<TState> stateMutator)
    {
        ArgumentNullException.ThrowIfNull(stateAccessor);
        ArgumentNullException.ThrowIfNull(stateMutator);
        (_stateAccessor, _stateMutator) = (stateAccessor, stateMutator);
    }

    /// <summary>A machine that keeps its own state.</summary>
    public StateMachine(TState initialState)
    {
        var state = initialState;
        (_stateAccessor, _stateMutator) = (() => state, value => state = value);
    }

    /// <summary>The current state.</summary>
    public TState State => _stateAccessor();

    /// <summary>The triggers that can be fired now; their guards are evaluated.</summary>
    public IEnumerable<TTrigger> PermittedTriggers => GetPermittedTriggers();

    /// <summary>The triggers that can be fired now with these arguments; their guards are evaluated.</summary>
    public IEnumerable<TTrigger> GetPermittedTriggers(params object[] args) => [.. Representation(State).PermittedTriggers(args)];

    /// <summary>Begins to describe a state.</summary>
    public StateConfiguration Configure(TState state) => new(this, Representation(state));

    /// <summary>True when the current state is this one or one of its substates.</summary>
    public bool IsInState(TState state) => Representation(State).IsIncludedIn(state);

    /// <summary>True when the trigger can be fired in the current state.</summary>
    public bool CanFire(TTrigger trigger) => CanFire(trigger, out _);

    /// <summary>True when the trigger can be fired in the current state; otherwise the descriptions of its unmet guards, or null when the state does not know the trigger.</summary>
    public bool CanFire(TTrigger trigger, out ICollection<string>? unmetGuards) => Representation(State).Find(trigger, [], out unmetGuards) is not null;

    /// <summary>Replaces the exception for a trigger that cannot be fired.</summary>
    public void OnUnhandledTrigger(Action<TState, TTrigger> unhandledTriggerAction)
    {
        ArgumentNullException.ThrowIfNull(unhandledTriggerAction);
        _unhandled = (state, trigger, _) => unhandledTriggerAction(state, trigger);
    }

    /// <summary>Replaces the exception for a trigger that cannot be fired; the action is given the unmet guards, or null when the state does not know the trigger.</summary>
    public void OnUnhandledTrigger(Action<TState, TTrigger, ICollection<string>?> unhandledTriggerAction)
    {
        ArgumentNullException.ThrowIfNull(unhandledTriggerAction);
        _unhandled = unhandledTriggerAction;
    }

    /// <summary>Adds an action for every transition, before the new state is entered. Internal transitions are none.</summary>
    public void OnTransitioned(Action<Transition> onTransitionAction)
    {
        ArgumentNullException.ThrowIfNull(onTransitionAction);
        _transitioned += onTransitionAction;
    }

    /// <summary>Adds an action for every transition, after the new state is entered.</summary>
    public void OnTransitionCompleted(Action<Transition> onTransitionAction)
    {
        ArgumentNullException.ThrowIfNull(onTransitionAction);
        _transitionCompleted += onTransitionAction;
    }

    /// <summary>The current state and what can be fired.</summary>
    public override string ToString() => $"StateMachine {{ State = {State}, PermittedTriggers = {{ {string.Join(", ", GetPermittedTriggers())} }}}}";

    private static void ThrowUnhandled(TState state, TTrigger trigger, ICollection<string>? unmetGuards) =>
        throw new InvalidOperationException(unmetGuards is { Count: > 0 }
            ? $"Trigger '{trigger}' is valid for transition from state '{state}' but a guard conditions are not met. Guard descriptions: '{string.Join(", ", unmetGuards)}'."
            : $"No valid leaving transitions are permitted from state '{state}' for trigger '{trigger}'. Consider ignoring the trigger.");

    private StateRepresentation Representation(TState state)
    {
        if (!_states.TryGetValue(state, out var representation))
        {
            _states.Add(state, representation = new StateRepresentation(state));
        }

        return representation;
    }
}
