namespace Stateless;

public partial class StateMachine<TState, TTrigger>
{
    public partial class StateConfiguration
    {
        /// <summary>The trigger runs an action without leaving or entering the state.</summary>
        public StateConfiguration InternalTransition(TTrigger trigger, Action internalAction)
        {
            ArgumentNullException.ThrowIfNull(internalAction);
            return Add(trigger, BehaviourKind.Internal, State, _ => internalAction());
        }

        /// <summary>The trigger runs an action without leaving or entering the state.</summary>
        public StateConfiguration InternalTransition(TTrigger trigger, Action<Transition> entryAction)
        {
            ArgumentNullException.ThrowIfNull(entryAction);
            return Add(trigger, BehaviourKind.Internal, State, entryAction);
        }

        /// <summary>The trigger runs an action without leaving or entering the state when the guard holds.</summary>
        public StateConfiguration InternalTransitionIf(TTrigger trigger, Func<object[], bool> guard, Action internalAction, string? guardDescription = null)
        {
            ArgumentNullException.ThrowIfNull(internalAction);
            return Add(trigger, BehaviourKind.Internal, State, _ => internalAction(), [Guard.Of(guard, guardDescription)]);
        }

        /// <summary>The trigger runs an action without leaving or entering the state when the guard holds.</summary>
        public StateConfiguration InternalTransitionIf(TTrigger trigger, Func<object[], bool> guard, Action<Transition> entryAction, string? guardDescription = null)
        {
            ArgumentNullException.ThrowIfNull(entryAction);
            return Add(trigger, BehaviourKind.Internal, State, entryAction, [Guard.Of(guard, guardDescription)]);
        }

        /// <summary>Adds an action on entering the state.</summary>
        public StateConfiguration OnEntry(Action entryAction, string? entryActionDescription = null)
        {
            ArgumentNullException.ThrowIfNull(entryAction);
            return OnEntry(_ => entryAction(), entryActionDescription);
        }

        /// <summary>Adds an action on entering the state.</summary>
        public StateConfiguration OnEntry(Action<Transition> entryAction, string? entryActionDescription = null)
        {
            ArgumentNullException.ThrowIfNull(entryAction);
            _representation.EntryActions.Add(entryAction);
            return this;
        }

        /// <summary>Adds an action on leaving the state.</summary>
        public StateConfiguration OnExit(Action exitAction, string? exitActionDescription = null)
        {
            ArgumentNullException.ThrowIfNull(exitAction);
            return OnExit(_ => exitAction(), exitActionDescription);
        }

        /// <summary>Adds an action on leaving the state.</summary>
        public StateConfiguration OnExit(Action<Transition> exitAction, string? exitActionDescription = null)
        {
            ArgumentNullException.ThrowIfNull(exitAction);
            _representation.ExitActions.Add(exitAction);
            return this;
        }
    }
}
