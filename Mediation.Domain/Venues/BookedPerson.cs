namespace Mediation.Domain.Venues;

/// <summary>Somebody a booking holds a time of.</summary>
public sealed class BookedPerson
{
    /// <summary>Identity of the row.</summary>
    public Guid Id { get; private init; }

    /// <summary>Key of the party they come for; empty for a mediator.</summary>
    public string PartyKey { get; private init; } = "";

    /// <summary>Entry of the roster; null for everybody but a mediator.</summary>
    public Guid? MediatorId { get; private init; }

    /// <summary>Name.</summary>
    public string Name { get; private init; } = "";

    /// <summary>SHA-256 of the identity number; null where none is known.</summary>
    public string? IdDigest { get; private init; }

    /// <summary>SHA-256 of the telephone; null where none is known.</summary>
    public string? PhoneDigest { get; private init; }

    /// <summary>Case, party and name; empty for a mediator.</summary>
    public string Reference { get; private init; } = "";

    /// <summary>By what they are known again.</summary>
    public PersonIdentity Identity => new(Name, MediatorId, IdDigest, PhoneDigest, Reference);

    /// <summary>How a form names them: A1|张某甲, or the mediator's identity.</summary>
    public string Choice => MediatorId is { } mediator ? mediator.ToString() : $"{PartyKey}|{Name}";

    internal static BookedPerson Of(Mediator mediator) => new() { Id = Guid.CreateVersion7(), MediatorId = mediator.Id, Name = mediator.Name };

    internal static BookedPerson Of(string partyKey, PersonIdentity who) => new()
    {
        Id = Guid.CreateVersion7(), PartyKey = partyKey, Name = who.Name, IdDigest = who.IdDigest, PhoneDigest = who.PhoneDigest, Reference = who.Reference,
    };
}
