namespace Mediation.Web.Notifications;

/// <summary>Carries a short message to a telephone.</summary>
public interface IMessageGateway
{
    /// <summary>Hands the message over.</summary>
    /// <param name="id">The same for every attempt at one message, so that a gateway that got it twice sends it once.</param>
    /// <param name="phone">To which telephone.</param>
    /// <param name="words">What it says.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>What went wrong; null if it was taken.</returns>
    Task<string?> SendAsync(Guid id, string phone, string words, CancellationToken ct = default);
}
