namespace Mediation.Tests.Support;

/// <summary>A clock whose timers beat when they are told to, and never by themselves.</summary>
public sealed class BeatClock(TimeProvider now) : TimeProvider
{
    private readonly List<Beating> timers = [];

    public override DateTimeOffset GetUtcNow() => now.GetUtcNow();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Beating(() => callback(state));
        lock (timers) timers.Add(timer);
        return timer;
    }

    /// <summary>Every timer beats once.</summary>
    public void Beat()
    {
        List<Beating> live;
        lock (timers) live = [.. timers];
        foreach (var timer in live) timer.Beat();
    }

    private sealed class Beating(Action beat) : ITimer
    {
        private bool over;

        public void Beat()
        {
            if (!over) beat();
        }

        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose() => over = true;

        public ValueTask DisposeAsync()
        {
            over = true;
            return ValueTask.CompletedTask;
        }
    }
}
