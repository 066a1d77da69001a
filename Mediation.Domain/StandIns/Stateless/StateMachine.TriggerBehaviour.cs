namespace Stateless;

public partial class StateMachine<TState, TTrigger>
{
    internal enum BehaviourKind
    {
        Transition,
        Reentry,
        Internal,
        Ignored,
    }

    /// <summary>What one trigger does in one state, and what must hold for it.</summary>
    internal sealed record TriggerBehaviour(BehaviourKind Kind, TState Destination, Action<Transition>? Action, Guard[] Guards)
    {
        public List<string> UnmetGuards(object[] args) => [.. Guards.Where(guard => !guard.Holds(args)).Select(guard => guard.Description)];
    }

    /// <summary>A condition with its description; without one, the name of the method stands in.</summary>
    internal sealed record Guard(Func<object[], bool> Holds, string Description)
    {
        public static Guard Of(Func<bool> guard, string? description)
        {
            ArgumentNullException.ThrowIfNull(guard);
            return new Guard(_ => guard(), description ?? Named(guard));
        }

        public static Guard Of(Func<object[], bool> guard, string? description)
        {
            ArgumentNullException.ThrowIfNull(guard);
            return new Guard(guard, description ?? Named(guard));
        }

        public static Guard[] Of(Tuple<Func<bool>, string>[] guards)
        {
            ArgumentNullException.ThrowIfNull(guards);
            return [.. guards.Select(guard => Of(guard.Item1, guard.Item2))];
        }

        private static string Named(Delegate guard) => guard.Method.Name.Contains('<', StringComparison.Ordinal) ? "Function" : guard.Method.Name;
    }
}
