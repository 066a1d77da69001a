using System.Security.Cryptography;
using System.Text;
using Mediation.Domain.Parties;

namespace Mediation.Domain.Venues;

/// <summary>
/// By what a natural person is known again in another booking: a mediator by the roster, everybody else by the digest of the identity
/// number or, where one of the two has none, of the telephone. Digests alone are kept (Personal Information Protection Law art. 6).
/// </summary>
/// <param name="Name">Name.</param>
/// <param name="MediatorId">Entry of the roster; null for everybody else.</param>
/// <param name="IdDigest">SHA-256 of the identity number; null where none is known.</param>
/// <param name="PhoneDigest">SHA-256 of the telephone; null where none is known.</param>
/// <param name="Reference">Case, party and name, for people of whom nothing else is known; empty for a mediator.</param>
public sealed record PersonIdentity(string Name, Guid? MediatorId, string? IdDigest, string? PhoneDigest, string Reference)
{
    /// <summary>Whether it is the same natural person.</summary>
    public bool IsSameAs(PersonIdentity other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (MediatorId is not null || other.MediatorId is not null) return MediatorId == other.MediatorId;
        if (Reference.Length > 0 && Reference == other.Reference) return true;
        return IdDigest is not null && other.IdDigest is not null ? IdDigest == other.IdDigest : PhoneDigest is not null && PhoneDigest == other.PhoneDigest;
    }

    /// <summary>What only one booking at a time may hold for the person.</summary>
    public string Resource => MediatorId is { } mediator ? $"M:{mediator:N}" : IdDigest is { } id ? $"I:{id}" : PhoneDigest is { } phone ? $"P:{phone}" : $"N:{Digest(Reference)}";

    /// <summary>The people of a party who may come: a person and whoever acts for them; of a body or a group, those who act for it.</summary>
    public static IReadOnlyList<PersonIdentity> Of(Guid caseId, Party party)
    {
        ArgumentNullException.ThrowIfNull(party);
        var acting = party.Representatives.Select(r => new PersonIdentity(r.Name, null, Digest(r.IdNumber), Digest(r.Phone), $"{caseId:N}/{party.Key}|{r.Name}"));
        var itself = new PersonIdentity(party.Name, null, Digest(party.IdNumber), Digest(party.Phone), $"{caseId:N}/{party.Key}|{party.Name}");
        return party.Kind == PartyKind.Person ? [itself, .. acting] : party.Representatives.Count > 0 ? [.. acting] : [itself];
    }

    /// <summary>Those of a party who must not meet somebody: a person themself, their lawyer not; of a body or a group, those who act for it.</summary>
    public static IReadOnlyList<PersonIdentity> KeptApart(Guid caseId, Party party)
    {
        ArgumentNullException.ThrowIfNull(party);
        return party.Kind == PartyKind.Person ? [Of(caseId, party)[0]] : Of(caseId, party);
    }

    internal static string? Digest(string? value) => string.IsNullOrEmpty(value) ? null : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(value)));
}
