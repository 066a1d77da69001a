namespace Stateless;

public partial class StateMachine<TState, TTrigger>
{
    /// <summary>Describes one state: what may be fired in it, and what happens on entering and leaving it.</summary>
    public partial class StateConfiguration
    {
        private readonly StateRepresentation _representation;

        internal StateConfiguration(StateMachine<TState, TTrigger> machine, StateRepresentation representation) =>
            (Machine, _representation) = (machine, representation);

        /// <summary>The state described.</summary>
        public TState State => _representation.State;

        /// <summary>The machine it belongs to.</summary>
        public StateMachine<TState, TTrigger> Machine { get; }

        /// <summary>The trigger leads to the destination.</summary>
        /// <exception cref="ArgumentException">The destination is this state: use <see cref="PermitReentry"/> or <see cref="Ignore"/>.</exception>
        public StateConfiguration Permit(TTrigger trigger, TState destinationState) => Add(trigger, BehaviourKind.Transition, Other(destinationState));

        /// <summary>The trigger leads to the destination when the guard holds.</summary>
        /// <exception cref="ArgumentException">The destination is this state.</exception>
        public StateConfiguration PermitIf(TTrigger trigger, TState destinationState, Func<bool> guard, string? guardDescription = null) =>
            Add(trigger, BehaviourKind.Transition, Other(destinationState), guards: [Guard.Of(guard, guardDescription)]);

        /// <summary>The trigger leads to the destination when all guards hold.</summary>
        /// <exception cref="ArgumentException">The destination is this state.</exception>
        public StateConfiguration PermitIf(TTrigger trigger, TState destinationState, params Tuple<Func<bool>, string>[] guards) =>
            Add(trigger, BehaviourKind.Transition, Other(destinationState), guards: Guard.Of(guards));

        /// <summary>The trigger leaves this state and enters it again.</summary>
        public StateConfiguration PermitReentry(TTrigger trigger) => Add(trigger, BehaviourKind.Reentry, State);

        /// <summary>The trigger leaves this state and enters it again when the guard holds.</summary>
        public StateConfiguration PermitReentryIf(TTrigger trigger, Func<bool> guard, string? guardDescription = null) =>
            Add(trigger, BehaviourKind.Reentry, State, guards: [Guard.Of(guard, guardDescription)]);

        /// <summary>The trigger leaves this state and enters it again when all guards hold.</summary>
        public StateConfiguration PermitReentryIf(TTrigger trigger, params Tuple<Func<bool>, string>[] guards) =>
            Add(trigger, BehaviourKind.Reentry, State, guards: Guard.Of(guards));

        /// <summary>The trigger does nothing here and is no error.</summary>
        public StateConfiguration Ignore(TTrigger trigger) => Add(trigger, BehaviourKind.Ignored, State);

        /// <summary>The trigger does nothing here and is no error when the guard holds.</summary>
        public StateConfiguration IgnoreIf(TTrigger trigger, Func<bool> guard, string? guardDescription = null) =>
            Add(trigger, BehaviourKind.Ignored, State, guards: [Guard.Of(guard, guardDescription)]);

        /// <summary>This state is a part of another: it may do what that one may, and moving between the two neither leaves nor enters that one.</summary>
        /// <exception cref="ArgumentException">The states would contain each other.</exception>
        public StateConfiguration SubstateOf(TState superstate)
        {
            var parent = Machine.Representation(superstate);
            if (parent.IsIncludedIn(State))
            {
                throw new ArgumentException($"Configuring {State} as a substate of {superstate} creates an illegal cyclic configuration.", nameof(superstate));
            }

            _representation.Superstate = parent;
            return this;
        }

        private StateConfiguration Add(TTrigger trigger, BehaviourKind kind, TState destination, Action<Transition>? action = null, Guard[]? guards = null)
        {
            _representation.Add(trigger, new TriggerBehaviour(kind, destination, action, guards ?? []));
            return this;
        }

        private TState Other(TState destination) => destination.Equals(State)
            ? throw new ArgumentException(
                "Permit() (and PermitIf()) require that the destination state is not equal to the source state. To accept a trigger without changing state, use either Ignore() or PermitReentry().",
                nameof(destination))
            : destination;
    }
}
