using System.Security.Cryptography;

namespace Mediation.Domain.Venues;

/// <summary>
/// The code of a room in its address /r/CODE and on its poster: eight characters without look-alikes, made from the room's identity, so that a
/// printed poster stays right as long as the room does. It is no secret.
/// </summary>
public static class RoomCode
{
    private const string Alphabet = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private const int Length = 8;

    /// <summary>The code of a room.</summary>
    public static string Of(Guid roomId)
    {
        var hash = SHA256.HashData(roomId.ToByteArray());
        return string.Concat(hash.Take(Length).Select(b => Alphabet[b % Alphabet.Length]));
    }

    /// <summary>A typed or scanned code as <see cref="Of"/> writes it; null if it cannot be one.</summary>
    public static string? Normalise(string? typed) => typed is null || typed.Length > 20 ? null : string.Concat(typed.ToUpperInvariant().Where(char.IsLetterOrDigit));
}
