namespace Mediation.Web.Notifications;

/// <summary>A message as the page of Development shows it.</summary>
public sealed record ShownMessage(string Phone, string Words, DateTime At);

/// <summary>Sends nothing: keeps the last messages for the page /dev/messages, in memory.</summary>
public sealed class DevelopmentGateway(TimeProvider clock) : IMessageGateway
{
    private const int Most = 50;
    private readonly Lock guard = new();
    private readonly LinkedList<(Guid Id, ShownMessage Message)> kept = new();

    /// <summary>The last messages, newest first.</summary>
    public IReadOnlyList<ShownMessage> Last
    {
        get
        {
            lock (guard) return [.. kept.Select(k => k.Message)];
        }
    }

    /// <inheritdoc/>
    public Task<string?> SendAsync(Guid id, string phone, string words, CancellationToken ct = default)
    {
        lock (guard)
        {
            if (kept.All(k => k.Id != id)) kept.AddFirst((id, new ShownMessage(phone, words, clock.GetUtcNow().UtcDateTime)));
            if (kept.Count > Most) kept.RemoveLast();
        }
        return Task.FromResult<string?>(null);
    }
}
