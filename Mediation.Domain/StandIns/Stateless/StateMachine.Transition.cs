namespace Stateless;

public partial class StateMachine<TState, TTrigger>
{
    /// <summary>One transition: from where, to where, and why.</summary>
    public class Transition
    {
        /// <summary>A transition.</summary>
        public Transition(TState source, TState destination, TTrigger trigger, object[]? parameters = null) =>
            (Source, Destination, Trigger, Parameters) = (source, destination, trigger, parameters ?? []);

        /// <summary>The state it leaves.</summary>
        public TState Source { get; }

        /// <summary>The state it enters.</summary>
        public TState Destination { get; }

        /// <summary>The trigger that caused it.</summary>
        public TTrigger Trigger { get; }

        /// <summary>True when a state is left and entered again.</summary>
        public bool IsReentry => Source.Equals(Destination);

        /// <summary>The trigger's arguments; never null.</summary>
        public object[] Parameters { get; }
    }
}
