using Mediation.Domain;
using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Web.Data;

namespace Mediation.Web.Cases;

/// <summary>
/// Gives whoever handles a case the whole telephone number of somebody in it, and writes into the chain that it was seen
/// (Personal Information Protection Law arts. 6, 51).
/// </summary>
public sealed class PhoneBook(WriteUnit unit, TimeProvider time)
{
    private static readonly Text NotYours = new("这个号码不归您看。", "This number is not yours to see.");

    /// <summary>The name of the event.</summary>
    public const string Key = "phone-seen";

    /// <summary>Whether the reader calls people of the case: its mediator, and registrar and director of its committee.</summary>
    public static bool MayCall(Actor reader, MediationCase @case) =>
        CaseAccess.LevelOf(reader, @case) == ReadLevel.Full && (CaseAccess.MayActAs(Role.Mediator, reader, @case) || CaseAccess.MayActAs(Role.Registrar, reader, @case) || CaseAccess.MayActAs(Role.Director, reader, @case));

    /// <summary>
    /// The number, or why it is not shown: there is none, it is not the reader's to see, or the store was busy. The same reader looking again
    /// within ten minutes is written down once.
    /// </summary>
    public async Task<(string? Number, Text? Refused)> ShowAsync(Guid caseId, string partyKey, string name, Actor reader, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(reader);
        try
        {
            return await FindAsync(caseId, partyKey, name, reader, ct) is { } number ? (number, null) : (null, NotYours);
        }
        catch (StoreBusyException)
        {
            return (null, StoreBusyException.TryAgain);
        }
    }

    private Task<string?> FindAsync(Guid caseId, string partyKey, string name, Actor reader, CancellationToken ct)
    {
        var now = EventLog.Moment(time.GetUtcNow().UtcDateTime);
        return unit.RunAsync(async (db, token) =>
        {
            if (await CaseLoader.LoadAsync(db, caseId, withCaucus: false, token) is not { } found || !MayCall(reader, found) || found.FindParty(partyKey) is not { } party) return null;
            var number = party.Representatives.FirstOrDefault(r => r.Name == name)?.Phone ?? (party.Name == name ? party.Phone : null);
            if (number is null) return null;
            var whose = party.Name == name ? 0 : party.Representatives.FindIndex(r => r.Name == name) + 1;
            await CopyLog.NoteOnceAsync(db, caseId, reader, now, Key, new($"看了{name}的电话号码", $"Saw the telephone number of {name}"), $$"""{"phone":"{{partyKey}} {{whose}}"}""", token);
            return number;
        }, ct);
    }
}
