namespace Stateless;

public partial class StateMachine<TState, TTrigger>
{
    /// <summary>Takes the transition of a trigger: exit actions, the new state, entry actions.</summary>
    /// <exception cref="InvalidOperationException">The current state does not permit the trigger, or a guard is not met.</exception>
    public void Fire(TTrigger trigger)
    {
        _waiting.Enqueue((trigger, []));
        if (_firing)
        {
            return;
        }

        try
        {
            _firing = true;
            while (_waiting.TryDequeue(out var next))
            {
                FireOne(next.Trigger, next.Args);
            }
        }
        finally
        {
            // What waited behind a trigger that failed must not be carried out by a later, unrelated one.
            _waiting.Clear();
            _firing = false;
        }
    }

    private void FireOne(TTrigger trigger, object[] args)
    {
        var source = State;
        var from = Representation(source);
        var behaviour = from.Find(trigger, args, out var unmetGuards);
        if (behaviour is null)
        {
            _unhandled(source, trigger, unmetGuards);
            return;
        }

        switch (behaviour.Kind)
        {
            case BehaviourKind.Ignored:
                break;
            case BehaviourKind.Internal:
                behaviour.Action!(new Transition(source, source, trigger, args));
                break;
            case BehaviourKind.Reentry:
                Reenter(from, behaviour.Destination, new Transition(source, behaviour.Destination, trigger, args));
                break;
            default:
                Move(from, new Transition(source, behaviour.Destination, trigger, args));
                break;
        }
    }

    /// <summary>A reentry permitted by a superstate leaves the substate and enters the superstate anew.</summary>
    private void Reenter(StateRepresentation from, TState destination, Transition transition)
    {
        var to = Representation(destination);
        from.Leave(transition, until: to);
        transition = new Transition(destination, destination, transition.Trigger, transition.Parameters);
        to.RunExit(transition);
        _stateMutator(destination);
        _transitioned?.Invoke(transition);
        to.RunEntry(transition);
        _transitionCompleted?.Invoke(transition);
    }

    private void Move(StateRepresentation from, Transition transition)
    {
        var to = Representation(transition.Destination);
        from.Leave(transition, until: to.CommonWith(from));
        _stateMutator(transition.Destination);
        _transitioned?.Invoke(transition);
        to.Enter(transition, after: to.CommonWith(from));
        _transitionCompleted?.Invoke(transition);
    }
}
