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

    /// <summary>The room with a typed or scanned code; null if there is none.</summary>
    public static MediationRoom? Find(IEnumerable<MediationRoom> rooms, string? typed)
    {
        if (typed is null || typed.Length > 20) return null;
        var code = string.Concat(typed.ToUpperInvariant().Where(char.IsLetterOrDigit));
        return rooms.FirstOrDefault(r => Of(r.Id) == code);
    }
}
