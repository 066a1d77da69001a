namespace Stateless;

public partial class StateMachine<TState, TTrigger>
{
    /// <summary>A state as configured, with its place among superstates.</summary>
    internal sealed class StateRepresentation(TState state)
    {
        private readonly Dictionary<TTrigger, List<TriggerBehaviour>> _behaviours = [];

        public TState State { get; } = state;

        public StateRepresentation? Superstate { get; set; }

        public List<Action<Transition>> EntryActions { get; } = [];

        public List<Action<Transition>> ExitActions { get; } = [];

        public void Add(TTrigger trigger, TriggerBehaviour behaviour)
        {
            if (!_behaviours.TryGetValue(trigger, out var behaviours))
            {
                _behaviours.Add(trigger, behaviours = []);
            }

            behaviours.Add(behaviour);
        }

        /// <summary>True when this state is the given one or inside it.</summary>
        public bool IsIncludedIn(TState state) => State.Equals(state) || (Superstate?.IsIncludedIn(state) ?? false);

        /// <summary>
        /// What the trigger does here or in the superstates. When it can do nothing the result is null, with the guards
        /// unmet in the nearest state that knows the trigger, or with null when none does.
        /// </summary>
        public TriggerBehaviour? Find(TTrigger trigger, object[] args, out ICollection<string>? unmetGuards)
        {
            unmetGuards = null;
            if (_behaviours.TryGetValue(trigger, out var behaviours))
            {
                var judged = behaviours.ConvertAll(behaviour => (Behaviour: behaviour, Unmet: behaviour.UnmetGuards(args)));
                var possible = judged.FindAll(entry => entry.Unmet.Count == 0);
                if (possible.Count > 1)
                {
                    throw new InvalidOperationException($"Multiple permitted exit transitions are configured from state '{State}' for trigger '{trigger}'. Guard clauses must be mutually exclusive.");
                }

                unmetGuards = possible.Count == 1 ? [] : judged.SelectMany(entry => entry.Unmet).Distinct().ToList();
                if (possible.Count == 1)
                {
                    return possible[0].Behaviour;
                }
            }

            ICollection<string>? unmetAbove = null;
            var above = Superstate?.Find(trigger, args, out unmetAbove);
            unmetGuards = above is null ? unmetGuards ?? unmetAbove : unmetAbove;
            return above;
        }

        public IEnumerable<TTrigger> PermittedTriggers(object[] args) =>
            _behaviours.Where(entry => entry.Value.Exists(behaviour => behaviour.UnmetGuards(args).Count == 0)).Select(entry => entry.Key)
                .Union(Superstate?.PermittedTriggers(args) ?? []);

        /// <summary>The nearest state that contains both, this one included; null when none does.</summary>
        public StateRepresentation? CommonWith(StateRepresentation other) => other.IsIncludedIn(State) ? this : Superstate?.CommonWith(other);

        /// <summary>Runs exit actions from here outwards, up to but without the given state.</summary>
        public void Leave(Transition transition, StateRepresentation? until)
        {
            for (var at = this; at is not null && at != until; at = at.Superstate)
            {
                at.RunExit(transition);
            }
        }

        /// <summary>Runs entry actions inwards, from below the given state down to here.</summary>
        public void Enter(Transition transition, StateRepresentation? after)
        {
            if (this == after)
            {
                return;
            }

            Superstate?.Enter(transition, after);
            RunEntry(transition);
        }

        public void RunEntry(Transition transition) => EntryActions.ForEach(action => action(transition));

        public void RunExit(Transition transition) => ExitActions.ForEach(action => action(transition));
    }
}
